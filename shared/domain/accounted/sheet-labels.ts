import type { Cell } from '../sheets/cell.ts';
import type { CellClaims } from './claims.ts';
import { holdsValue } from './claims.ts';
import type { LabelSays } from './fate.ts';

/** A cell at its place, with what is kept of it. */
export interface ClaimedCell {
  cell: Cell;
  row: number;
  col: number;
  claims: CellClaims;
}

/** Numbers of a sheet that count nothing by where they stand, where nobody has claimed them, by address. */
export function labelsByPlace(cells: readonly ClaimedCell[]): Map<string, LabelSays> {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].map((line) => line.filter(carries));
  const labels = new Map<string, LabelSays>();
  const put = (found: readonly ClaimedCell[], says: LabelSays): void => {
    for (const { cell } of found) if (!labels.has(cell.ref)) labels.set(cell.ref, says);
  };
  const leading = rows.flatMap(leadingOf);
  put(rowNumbers(leading), 'row-number');
  put(subNumbers(leading), 'row-number');
  for (const line of rows) {
    if (line.some(({ claims }) => holdsValue(claims))) put(textsBefore(line), 'label-of-row');
    else if (isColumnNumbers(line)) put(line, 'column-number');
    else put(yearsOfHead(line), 'year');
  }
  return labels;
}

const carries = ({ cell }: ClaimedCell): boolean => cell.type !== 'blank';

/** The first cell of a row, where a text or a date follows it. */
function leadingOf(line: readonly ClaimedCell[]): ClaimedCell[] {
  const [first, second] = line;
  const heads = second?.cell.type === 'text' || second?.cell.type === 'date';
  return first !== undefined && heads ? [first] : [];
}

/** 1, 2, 3, … down a column: from 1 on, two at least. */
function rowNumbers(leading: readonly ClaimedCell[]): ClaimedCell[] {
  return [...Map.groupBy(leading, ({ col }) => col).values()].flatMap((column) => {
    const found: ClaimedCell[] = [];
    let run: ClaimedCell[] = [];
    const close = (): void => {
      if (run.length > 1) found.push(...run);
      run = [];
    };
    for (const at of column) {
      const number = running(at.cell);
      if (number === null) continue;
      if (number !== run.length + 1) close();
      if (number === run.length + 1) run.push(at);
    }
    close();
    return found;
  });
}

/** `1.1`, `1.2`, `2.1` down a column, each the first of its group or the next one; two at least. */
function subNumbers(leading: readonly ClaimedCell[]): ClaimedCell[] {
  return [...Map.groupBy(leading, ({ col }) => col).values()].flatMap((column) => {
    const numbered = column.flatMap((at) => {
      const [, group, number] = /^\s*(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})\.?\s*$/.exec(at.cell.text) ?? [];
      return group === undefined ? [] : [{ at, group, number: Number(number) }];
    });
    const found = numbered.filter(
      ({ group, number }, i) => number === 1 || isNext(numbered[i - 1], { group, number }),
    );
    return found.length > 1 ? found.map(({ at }) => at) : [];
  });
}

const isNext = (
  before: { group: string; number: number } | undefined,
  { group, number }: { group: string; number: number },
): boolean => before?.group === group && before.number === number - 1;

/** `1`, `1.`, `1)`. */
function running({ type, value, text }: Cell): number | null {
  if (type === 'number') return Number.isInteger(value) ? (value as number) : null;
  const found = type === 'text' ? /^\s*(\d{1,4})[.)]?\s*$/.exec(text) : null;
  return found ? Number(found[1]) : null;
}

/** Texts to the left of what was to be read in the row: they name it. */
function textsBefore(line: readonly ClaimedCell[]): ClaimedCell[] {
  const first = line.findIndex(({ claims }) => holdsValue(claims));
  return line
    .slice(0, first)
    .filter(
      ({ cell }, at) => cell.type === 'text' && (/\p{L}/u.test(cell.text) || (at === 0 && isSpan(cell.text))),
    );
}

/** `18–25`: where nothing stands before it, a row of that age; elsewhere it may be a value that is not sure. */
function isSpan(text: string): boolean {
  const [, from, to] = /^\s*(\d{1,4})\s*[-–—]\s*(\d{1,4})\s*$/.exec(text) ?? [];
  return from !== undefined && Number(from) < Number(to);
}

/** A row that only numbers the columns: 1, 2, 3, …, or А, Б, 1, 2. */
function isColumnNumbers(line: readonly ClaimedCell[]): boolean {
  const numbers = line.flatMap(({ cell }) => running(cell) ?? []);
  const others = line.filter(({ cell }) => running(cell) === null);
  return (
    numbers.length > 2 &&
    numbers[0]! <= 3 &&
    numbers.every((one, at) => at === 0 || one === numbers[at - 1]! + 1) &&
    others.every(({ cell }) => cell.text.trim().length <= 2)
  );
}

/**
 * Two and more years side by side, with no other number in the row: a head. One year alone may be a count:
 * only what was read under it can tell, so it is none here.
 */
function yearsOfHead(line: readonly ClaimedCell[]): ClaimedCell[] {
  const numbers = line.filter(({ cell }) => running(cell) !== null || cell.type === 'number');
  const years = numbers.map(({ cell }) => running(cell) ?? 0);
  const areYears = years.every((year) => year >= 1990 && year < 2100);
  const side = years.every((year, at) => at === 0 || Math.abs(year - years[at - 1]!) === 1);
  return numbers.length > 1 && areYears && side ? numbers : [];
}
