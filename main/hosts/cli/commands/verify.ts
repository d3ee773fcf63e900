import { basename } from 'node:path';
import { ok } from '../../../../shared/result.ts';
import type { ReturnedNumber } from '../../../../shared/contract/reference.ts';
import { reconcile } from '../../../work/conflicts/reconciled.ts';
import { returnedDraft } from '../../../work/reference/returned-draft.ts';
import type { Command } from '../command.ts';
import type { Ink } from '../ink.ts';
import type { Output } from '../output.ts';
import { counted } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const verifyCommand: Command = {
  name: 'verify',
  positionals: ['WS', 'EDITED.docx|odt'],
  options: {},
  summary: 'compares a draft that was edited with the workspace; changes nothing',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out, path }) => {
      const file = path(args.positional(1));
      const compare = () => returnedDraft(app, workspace, reconcile(app, workspace), file);
      const returned = await out.progress(`Comparing ${basename(file)}`, compare);
      if (!returned.ok) return returned;
      const { numbers, compared, drawings } = returned.value;
      out.result(numbers.map(withoutNames), () => printDifferences(numbers, out));
      out.say(summary(numbers.length, compared));
      if (!drawings) out.say('Charts were not compared: save it as .docx for that.');
      // What was not compared is not assured: somebody has to see why.
      return ok(numbers.length > 0 || compared === 0 ? 1 : 0);
    }),
};

/** The names are for a window: the figure's id is what every other command takes. */
function withoutNames(number: ReturnedNumber): Omit<ReturnedNumber, 'label'> {
  const { label: _label, ...rest } = number;
  return rest;
}

function printDifferences(numbers: readonly ReturnedNumber[], out: Output): void {
  if (numbers.length === 0) return;
  out.table(numbers, [
    { head: 'what', cell: ({ kind }) => kind, ink: ({ kind }) => inkOf(out.ink, kind) },
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
