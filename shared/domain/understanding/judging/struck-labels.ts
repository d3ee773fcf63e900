import type { Said, TableLines } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';

const isStruck = ({ placed }: Said): boolean => placed.cell.struck === true;

/** A label, a heading or a title that is struck through takes back what it names, though its numbers stand. */
export function judgeStruckLabels(
  readings: readonly CellReading[],
  { captions, titles }: Pick<TableLines, 'captions' | 'titles'>,
): void {
  const isAll = [...captions, ...titles].some(isStruck);
  for (const { aside, row, column, holds } of readings) {
    if (aside !== undefined) continue;
    if (isAll) holds.push({ why: 'number', scope: 'table', doubts: ['struck'] });
    if (column.own.some(isStruck)) holds.push({ why: 'number', scope: 'column', doubts: ['struck'] });
    if ([...row.own, ...row.near].some(isStruck))
      holds.push({ why: 'number', scope: 'row', doubts: ['struck'] });
  }
}
