import type { ReadWarning, Sheet } from '../../sheets/cell.ts';
import type { CellReading } from './cell-reading.ts';

/** Rows that the reader itself is not sure of: too wide, swallowed by a quote, without drawn cells. */
export function judgeReader(
  readings: readonly CellReading[],
  warnings: readonly ReadWarning[],
  { name }: Sheet,
): void {
  const byRow = Map.groupBy(readings, ({ placed }) => placed.row);
  for (const { tag, sheet, ref } of warnings) {
    if ((sheet ?? name) !== name || !DOUBTS_ROW.has(tag) || ref === undefined) continue;
    const rows = rowsOf(ref);
    for (const reading of readings) {
      if (reading.aside !== undefined || !rows(reading.placed.row)) continue;
      const joined = tag === 'RowTooWide' ? joinedWith(reading, byRow.get(reading.placed.row)!) : undefined;
      reading.holds.push({
        why: 'number',
        scope: 'row',
        doubts: ['code'],
        ...(joined === undefined ? {} : { joined }),
      });
    }
  }
}

/** `1870,5` of a text whose columns are parted by commas stands in two cells. */
function joinedWith({ placed }: CellReading, row: readonly CellReading[]): string | undefined {
  const next = row.find((one) => one.placed.col === placed.col + 1);
  const isSplit = /^[+-]?\d+$/.test(placed.text.trim()) && /^\d+$/.test(next?.placed.text.trim() ?? '');
  return isSplit ? `${placed.text.trim()},${next!.placed.text.trim()}` : undefined;
}

const DOUBTS_ROW: ReadonlySet<ReadWarning['tag']> = new Set([
  'RowTooWide',
  'RowsTooShort',
  'QuoteUnbalanced',
  'GridGuessed',
]);

function rowsOf(ref: string): (row: number) => boolean {
  const [from, to] = ref.split(':').map((part) => Number(part.replace(/\D/g, '')));
  return (row) => from !== undefined && row >= from && row <= (to ?? from);
}
