import type { Sheet } from '../../../shared/domain/sheets/cell.ts';
import { parseRange, parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import type { Random } from '../random.ts';
import type { KeyRow } from '../shared-data.ts';
import { keyedOf, placed, type MeasuredReturn } from './case.ts';
import { movedReturn } from './move.ts';

export type Mutation = (one: MeasuredReturn, by: Random) => MeasuredReturn | null;

/** Sheets of the key, with where their keyed cells stand. */
const keyedSheets = (one: MeasuredReturn): { sheet: Sheet; keyed: ReturnType<typeof keyedOf> }[] =>
  one.document.sheets
    .map((sheet) => ({ sheet, keyed: keyedOf(one.rows, sheet) }))
    .filter(({ keyed }) => keyed.length > 0);

const onEachSheet =
  (
    change: (
      one: MeasuredReturn,
      sheet: Sheet,
      keyed: ReturnType<typeof keyedOf>,
      by: Random,
    ) => MeasuredReturn | null,
  ): Mutation =>
  (one, by) => {
    let [out, changed] = [one, false];
    for (const { sheet, keyed } of keyedSheets(one)) {
      const next = change(out, sheet, keyed, by);
      if (next !== null) [out, changed] = [next, true];
    }
    return changed ? out : null;
  };

export const insertRows = onEachSheet((one, sheet, keyed, by) => {
  const at = by.pick(keyed).row;
  const count = 1 + by.below(2);
  return movedReturn(one, sheet.name, ({ row, col }) => ({ row: row >= at ? row + count : row, col }));
});

export const insertColumns = onEachSheet((one, sheet, keyed, by) => {
  const at = by.pick(keyed).col;
  return movedReturn(one, sheet.name, ({ row, col }) => ({ row, col: col >= at ? col + 1 : col }));
});

export const insertAbove = onEachSheet((one, sheet, _keyed, by) => {
  const [down, right] = [1 + by.below(4), by.below(3)];
  return movedReturn(one, sheet.name, ({ row, col }) => ({ row: row + down, col: col + right }));
});

/** A row goes whose parts, or whose own part of a group, do not hang on it. */
export const deleteRow = onEachSheet((one, sheet, keyed, by) => {
  const figures = Map.groupBy(keyed, ({ row }) => row);
  const rows = [...figures.keys()].toSorted((a, b) => a - b);
  const free = rows.filter((row) => mayFollow(figures.get(rows.find((other) => other > row) ?? -1)));
  if (free.length === 0 || rows.length < 3) return null;
  const gone = by.pick(free);
  return movedReturn(one, sheet.name, ({ row, col }) =>
    row === gone ? null : { row: row > gone ? row - 1 : row, col },
  );
});

/** Whether a row needs none of those above it to say what it counts. */
const mayFollow = (next: { key: KeyRow }[] | undefined): boolean =>
  next === undefined || next.every(({ key }) => isWhole(key.figure));

/** Whether a figure says by itself what it counts, whatever stands above it. */
const isWhole = (figure: string): boolean =>
  Object.keys(catalogue.figuresById.get(figure)?.categories ?? { unknown: '' }).length === 0;

/** A column of values goes, with its header; a change whose value went with it cannot be noted. */
export const deleteColumn = onEachSheet((one, sheet, keyed, by) => {
  const columns = [...new Set(keyed.map(({ col }) => col))];
  const free = columns.filter(
    (col) => columns.length > 1 && !sheet.merges.some((range) => startsAt(range, col)),
  );
  if (free.length === 0) return null;
  const gone = by.pick(free);
  const left = movedReturn(one, sheet.name, ({ row, col }) =>
    col === gone ? null : { row, col: col > gone ? col - 1 : col },
  );
  const values = new Set(left.rows.filter(({ isChange }) => !isChange).map(nameOf));
  return { ...left, rows: left.rows.filter((row) => !row.isChange || values.has(nameOf(row))) };
});

const nameOf = ({ sheet, figure, period }: KeyRow): string => `${sheet} ${figure} ${period}`;

/** The words of a merge stand in its first column, and would go with it. */
const startsAt = (range: string, col: number): boolean => {
  const { left, right } = parseRange(range);
  return left === col && right > col;
};

/** Two columns of values change places with their headers; merged headers above only one of them stay whole. */
export const swapColumns = onEachSheet((one, sheet, keyed, by) => {
  const columns = [...new Set(keyed.map(({ col }) => col))];
  const pairs = columns.flatMap((a) => columns.filter((b) => b > a).map((b) => [a, b] as const));
  const free = pairs.filter(([a, b]) => sheet.merges.every((range) => holdsBothOrNone(range, a, b)));
  if (free.length === 0) return null;
  const [a, b] = by.pick(free);
  const to = (col: number): number => (col === a ? b : col === b ? a : col);
  return movedReturn(one, sheet.name, ({ row, col }) => ({ row, col: to(col) }), false);
});

function holdsBothOrNone(range: string, a: number, b: number): boolean {
  const { left, right } = parseRange(range);
  const holds = (col: number): boolean => col >= left && col <= right;
  return left === right || holds(a) === holds(b);
}

export const transposed: Mutation = (one) =>
  movedReturn(one, null, ({ row, col }) => ({ row: col, col: row }));

/** Right edge of a sheet. */
export const widthOf = (sheet: Sheet): number => Math.max(1, ...placed(sheet).map(({ col }) => col));

/** A row that counts something of no figure stands among the others. */
export const unknownRow = onEachSheet((one, sheet, keyed, by) => {
  const rows = [...new Set(keyed.map(({ row }) => row))].toSorted((a, b) => a - b);
  const free = rows.filter((row) =>
    mayFollow(keyed.filter((other) => other.row === (rows.find((next) => next > row) ?? -1))),
  );
  if (free.length === 0) return null;
  const model = by.pick(free);
  const moved = movedReturn(one, sheet.name, ({ row, col }) => ({ row: row > model ? row + 1 : row, col }));
  const copy = placed(sheet)
    .filter((at) => at.row === model && at.cell.type !== 'blank')
    .map(({ cell, col }) => ({ cell, col }));
  const words = by.pick([
    'Daxil olmuş teleqramlar',
    'Проведено оперативных совещаний',
    'Vehicles repaired',
    'Alınmış kompüterlər',
  ]);
  const label = copy
    .filter(({ cell }) => /\p{L}{3}/u.test(cell.text))
    .toSorted((a, b) => b.cell.text.length - a.cell.text.length)[0];
  if (label === undefined || copy.some(({ cell }) => cell.coveredBy !== undefined)) return null;
  const sheets = moved.document.sheets.map((other) => {
    if (other.name !== sheet.name) return other;
    const added = copy.flatMap(({ cell, col }) => {
      const { formula: _formula, ...plain } = cell;
      const ref = `${cell.ref.replace(/\d+$/, '')}${model + 1}`;
      if (col === label.col) return [{ ...plain, ref, text: words, value: words }];
      if (cell.type !== 'number')
        return cell.text.length < 15 && !/\d/.test(cell.text) ? [{ ...plain, ref }] : [];
      const value = 1000 + by.below(8000);
      return [{ ...plain, ref, value, text: String(value) }];
    });
    const cells = [...other.cells, ...added].toSorted((a, b) => {
      const [x, y] = [parseRef(a.ref), parseRef(b.ref)];
      return x.row - y.row || x.col - y.col;
    });
    return { ...other, cells };
  });
  const foreign = copy.map(({ cell }) => `${sheet.name}!${cell.ref.replace(/\d+$/, '')}${model + 1}`);
  return {
    ...moved,
    document: { ...moved.document, sheets },
    foreign: [...(moved.foreign ?? []), ...foreign],
  };
});
