import type { Layout } from '../../catalogue/layout.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { labelsOf } from '../lines/line.ts';
import { matches } from './matches.ts';
import { readPattern, type SentenceJob } from './sentences.ts';

/** Numbers that a layout looks for within the remarks of a row. */
export function readRemarks(
  readings: readonly CellReading[],
  layouts: readonly Layout[],
  texts: SentenceJob,
): void {
  const wanted = layouts.flatMap(({ remarks }) => remarks);
  if (wanted.length === 0) return;
  for (const cells of Map.groupBy(readings, ({ row }) => row).values()) {
    const [{ row, agency }] = cells as [CellReading];
    const written = cells.filter(({ quantity }) => quantity.kind === 'text');
    const notes = new Set([...row.notes, ...written.map(({ placed }) => placed)]);
    for (const remark of wanted)
      if (labelsOf(row).some(({ placed }) => matches(remark.label, placed.text)))
        for (const note of notes) readPattern(note, remark, agency, texts);
  }
}
