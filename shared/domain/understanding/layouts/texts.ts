import { parseRef } from '../../sheets/cell-ref.ts';
import type { ReadTable } from '../read-sheet.ts';
import type { Placed } from '../tables/found-table.ts';
import { askProse } from './prose.ts';
import { readSentence, type SentenceJob } from './sentences.ts';

/** Numbers within texts that stand alone in their row: those that a layout knows are taken, others asked or set aside. */
export function readTexts(job: SentenceJob, tables: readonly ReadTable[], bodies: ReadonlySet<string>): void {
  const { sheet, out } = job;
  const read = new Map(
    tables.flatMap((table) => table.readings.map((reading) => [reading.placed.cell.ref, table] as const)),
  );
  for (const placed of loneTexts(job)) {
    const table = read.get(placed.cell.ref);
    if (readSentence(placed, job)) {
      if (table !== undefined)
        table.readings = table.readings.filter((reading) => reading.placed.cell.ref !== placed.cell.ref);
    } else if (table === undefined && askProse(placed, job, bodies) === 'none')
      out.ignored.push({ sheet: sheet.name, ref: placed.cell.ref, says: 'note' });
  }
}

/** Texts with digits that are all that stands in their row. */
function loneTexts({ sheet }: SentenceJob): Placed[] {
  const rows = new Map<number, Placed[]>();
  for (const cell of sheet.cells) {
    if (cell.text.trim() === '') continue;
    const { row, col } = parseRef(cell.ref);
    const line = rows.get(row);
    const placed = { row, col, cell, text: cell.text };
    if (line) line.push(placed);
    else rows.set(row, [placed]);
  }
  return [...rows.values()].flatMap((line) =>
    line.length === 1 && line[0]!.cell.type === 'text' && /\d/.test(line[0]!.text) ? line : [],
  );
}
