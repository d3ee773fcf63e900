import { basename } from 'node:path';
import { ok } from '../../../../../shared/result.ts';
import type { ReturnedNumber } from '../../../../../shared/contract/reference/reference.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { returnedDraft } from '../../../../work/reference/returned-draft.ts';
import type { Command } from '../../command.ts';
import type { Ink } from '../../ink.ts';
import type { Output } from '../../output.ts';
import { counted } from '../../shown.ts';
import { withWorkspace } from '../../with-workspace.ts';

export const verifyCommand: Command = {
  name: 'verify',
  positionals: ['WS', 'EDITED.docx|odt'],
  options: {},
  summary:
    'compares a draft that was edited with the workspace, and names each change; changes nothing ("text WS take" and "text WS refuse" do)',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out, path }) => {
      const file = path(args.positional(1));
      const compare = () => returnedDraft(app, workspace, reconcile(app, workspace), file);
      const returned = await out.progress(`Comparing ${basename(file)}`, compare);
      if (!returned.ok) return returned;
      const { numbers, taken, left, compared, drawings } = returned.value;
      out.result(numbers.map(withoutNames), () => printDifferences(numbers, out));
      out.say(summary(numbers.length, compared));
      const refused = numbers.filter((one) => one.refused !== undefined).length;
      if (taken.length + refused > 0) out.say(`${taken.length} taken, ${refused} refused, ${left} left.`);
      if (!drawings) out.say('Charts were not compared: save it as .docx for that.');
      // What was not compared is not assured: somebody has to see why.
      const waits = numbers.some((one) => one.refused === undefined);
      return ok(waits || compared === 0 ? 1 : 0);
    }),
};

/** Names are for a window: the figure's id is what every other command takes. */
function withoutNames({ label: _label, at: _at, take, ...rest }: ReturnedNumber): object {
  if (take === undefined) return rest;
  const numbers = take.numbers.map(({ text, offers }) => ({
    text,
    offers: offers.map(({ figure, part, prints }) => ({ figure, part, prints })),
  }));
  return { ...rest, take: { numbers, drops: take.drops.map(({ figure }) => figure) } };
}

function printDifferences(numbers: readonly ReturnedNumber[], out: Output): void {
  if (numbers.length === 0) return;
  out.table(numbers, [
    { head: 'change', cell: ({ id }) => id },
    {
      head: 'what',
      cell: ({ kind, refused }) => (refused === undefined ? kind : `${kind}, refused`),
      ink: ({ kind }) => inkOf(out.ink, kind),
    },
    { head: 'figure', cell: ({ figure = '', part }) => (part === 'change' ? `${figure}, change` : figure) },
    { head: 'printed', cell: ({ printed }) => printed, most: 28 },
    { head: 'expected', cell: ({ expected }) => expected, most: 28 },
    { head: 'draft', cell: ({ draft }) => (draft === undefined ? '' : String(draft)), align: 'right' },
    { head: 'where', cell: whereOf, most: 72, ink: () => out.ink.muted },
  ]);
}

function inkOf(ink: Ink, kind: ReturnedNumber['kind']): (text: string) => string {
  if (SERIOUS.has(kind)) return ink.red;
  return kind === 'stale' ? ink.blue : ink.amber;
}

const SERIOUS: ReadonlySet<ReturnedNumber['kind']> = new Set(['changed', 'exchanged', 'missing', 'chart']);

const whereOf = ({ where: { page, section, sentence } }: ReturnedNumber): string =>
  [page === undefined ? '' : `p. ${page}`, section, sentence === '' ? '' : `“${sentence}”`]
    .filter((part) => part !== '')
    .join(', ');

function summary(differences: number, compared: number): string {
  const of = `${counted(compared, 'number')} compared`;
  if (compared === 0) {
    const others = differences === 0 ? '' : ` ${counted(differences, 'difference')}.`;
    return `Nothing was compared: no number of the reference was found in it.${others}`;
  }
  if (differences === 0) return `${of}: all as the workspace has them.`;
  return `${of}, ${counted(differences, 'difference')}.`;
}
