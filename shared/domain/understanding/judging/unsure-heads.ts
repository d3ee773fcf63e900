import type { Said } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** Lines under a heading of which nobody can tell where it begins are asked, if it makes a difference. */
export function judgeUnsureHeads(readings: readonly CellReading[]): void {
  const saidOf = ({ column, row }: CellReading): Said | undefined => column.unsure ?? row.unsure;
  const byHead = Map.groupBy(readings, (reading) => saidOf(reading)?.placed);
  for (const [head, cells] of byHead) {
    if (head === undefined) continue;
    const said = saidOf(cells[0]!)!;
    const { periods, part } = said.told.span;
    const isTime = periods.length > 0 || part !== undefined;
    const times = new Set(cells.map(({ time: { period, doubt } }) => `${period} ${doubt}`));
    if (isTime && times.size === 1) continue;
    for (const { holds } of cells)
      holds.push(
        isTime
          ? { why: 'period', doubt: 'several', scope: 'table', said }
          : { why: 'edges', scope: 'table', said },
      );
  }
}
