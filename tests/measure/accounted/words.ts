import { holdsValue } from '../../../shared/domain/accounted/claims.ts';
import type { ClaimedCell } from '../../../shared/domain/accounted/sheet-labels.ts';

const isNumber = ({ cell }: ClaimedCell): boolean => cell.type === 'number';

/**
 * Texts in the body of a table of which nobody says anything: between two numbers of their column with a number in
 * their own row. Titles, headers, labels and notes stand elsewhere.
 */
export function wordsUnnamed(sheet: string, cells: readonly ClaimedCell[]): string[] {
  const numbers = cells.filter(isNumber);
  const rows = new Set(numbers.map(({ row }) => row));
  const columns = Map.groupBy(numbers, ({ col }) => col);
  const isInBody = ({ row, col }: ClaimedCell): boolean => {
    const column = columns.get(col) ?? [];
    return rows.has(row) && column.some((at) => at.row < row) && column.some((at) => at.row > row);
  };
  return cells
    .filter((at) => at.cell.type === 'text' && at.cell.text.trim() !== '' && isInBody(at))
    .filter(({ claims }) => !holdsValue(claims) && claims.role === undefined)
    .map(({ cell }) => `${sheet}!${cell.ref} ${cell.text.slice(0, 40)}`);
}
