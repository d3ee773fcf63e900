import { countFates, type NumberFate } from '../../../../shared/domain/accounted/fate.ts';
import { ok } from '../../../../shared/result.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import { fateWords } from '../../../../shared/words/readings/fate.ts';
import { accounted } from '../../../work/deliveries/accounted.ts';
import type { Command } from '../command.ts';
import type { Ink } from '../ink.ts';
import type { Output } from '../output.ts';
import { accountedLine } from '../print-accounted.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';
import { deliveryId } from '../../../../shared/domain/keys/ids.ts';

export const accountedCommand: Command = {
  name: 'accounted',
  positionals: ['WS', 'DELIVERY'],
  options: {},
  summary: 'the fate of every number of a delivery: taken, asked, set aside with the reason, or a label',
  run: (call) =>
    withWorkspace(call, (workspace, { args, out }) => {
      const delivery = typedId('DELIVERY', args.positional(1), deliveryId);
      if (!delivery.ok) return delivery;
      const fates = accounted(workspace, delivery.value);
      if (!fates.ok) return fates;
      const rows = fates.value.map(({ says, ...fate }) => ({
        ...fate,
        ...(says === undefined ? {} : { why: fateWords(says, 'en'), says }),
      }));
      const counts = countFates(fates.value);
      out.result(rows, () => printFates(rows, out));
      out.say(accountedLine(counts));
      return ok(counts.asked > 0 || counts.unexplained > 0 ? 1 : 0);
    }),
};

type Row = NumberFate & { why?: string };

function printFates(rows: readonly Row[], out: Output): void {
  if (rows.length === 0) return;
  out.table(rows, [
    { head: 'cell', cell: ({ sheet, ref }) => cellText(sheet, ref), most: 40 },
    { head: 'as written', cell: ({ text }) => text, most: 28, align: 'right' },
    { head: 'fate', cell: ({ fate }) => fate, ink: (row) => inkOf(out.ink, row) },
    { head: 'id', cell: ({ observation, question }) => String(observation ?? question ?? ''), align: 'right' }, // prettier-ignore
    { head: '', cell: ({ why = '' }) => why, most: 72, ink: () => out.ink.muted },
  ]);
}

function inkOf(ink: Ink, { fate, says }: Row): (text: string) => string {
  if (fate === 'question') return ink.amber;
  if (fate === 'aside') return says?.tag === 'unexplained' ? ink.red : (text) => text;
  return fate === 'label' ? ink.muted : ink.green;
}
