import type { TeachQuestion, TeachSheet, TeachTable } from '../../../../shared/contract/teaching.ts';
import { parseRange, toRef, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { cellsIn, holds, rangesOf } from '../../../../shared/domain/sheets/ranges.ts';
import type { Spot } from '../sheet/cell-cursor.ts';

/** What the keys are about: a question, some cells that a person has marked, or the row that they stand on. */
export type Target =
  | { kind: 'question'; question: TeachQuestion }
  | { kind: 'cells'; sheet: string; ref: string; cells: number; table: TeachTable }
  | null;

/** The cells of a table's body in one of its rows, or in one of its columns. */
export function lineOf(table: TeachTable, at: Spot, axis: 'row' | 'column'): string {
  const rows = table.rows.map((row) => row.at);
  const columns = table.columns.map((column) => column.at);
  const [across, down] = table.turned ? [rows, columns] : [columns, rows];
  if (across.length === 0 || down.length === 0) return '';
  return axis === 'row'
    ? `${toRef(at.row, Math.min(...across))}:${toRef(at.row, Math.max(...across))}`
    : `${toRef(Math.min(...down), at.col)}:${toRef(Math.max(...down), at.col)}`;
}

/** The table in which a cell stands. */
const tableAt = (sheet: TeachSheet | undefined, { row, col }: Spot): TeachTable | undefined =>
  sheet?.tables.find(({ range }) => holds(parseRange(range), row, col));

/**
 * @param isMoved whether the person has gone to the cell; until then the first question is what is asked
 * @param later questions that were put off, by place
 */
export function targetOf(
  input: { sheet: TeachSheet | undefined; at: Spot; range: Range | null; isMoved: boolean },
  questions: readonly TeachQuestion[],
  later: readonly string[],
): Target {
  const { sheet, at, range, isMoved } = input;
  const [first] = [...questions].toSorted((a, b) => rank(a, later) - rank(b, later));
  const top: Target = first === undefined ? null : { kind: 'question', question: first };
  if (!isMoved || sheet === undefined) return top;
  const table = tableAt(sheet, at);
  const isSeveral = range !== null && (range.bottom > range.top || range.right > range.left);
  if (isSeveral && table !== undefined) {
    const ref = `${toRef(range.top, range.left)}:${toRef(range.bottom, range.right)}`;
    return { kind: 'cells', sheet: sheet.name, ref, cells: cellsIn(ref), table };
  }
  const here = questions.find(({ question }) => question.sheet === sheet.name && isOn(question.ref, at));
  if (here !== undefined) return { kind: 'question', question: here };
  const ref = table === undefined ? '' : lineOf(table, at, 'row');
  return table === undefined || ref === ''
    ? top
    : { kind: 'cells', sheet: sheet.name, ref, cells: cellsIn(ref), table };
}

const isOn = (ref: string, { row, col }: Spot): boolean =>
  ref !== '' && rangesOf(ref).some((range) => holds(range, row, col));

export const placeOf = ({ question }: TeachQuestion): string => `${question.sheet}!${question.ref}`;

const rank = (question: TeachQuestion, later: readonly string[]): number => later.indexOf(placeOf(question));
