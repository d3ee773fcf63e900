import { parseRange, parseRef } from '../../shared/domain/sheets/cell-ref.ts';

/** Whether a reference (one A1 range, or several with commas) covers an address. */
export function covers(ref: string, cell: string): boolean {
  const { row, col } = parseRef(cell.split(':')[0]!);
  return ref.split(/[,;]\s*/).some((part) => {
    if (!/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/.test(part)) return false;
    const { top, left, bottom, right } = parseRange(part);
    return row >= top && row <= bottom && col >= left && col <= right;
  });
}

/** Text files have one sheet, which keys leave unnamed. */
export const sameSheet = (a: string, b: string): boolean => a === b || a === '' || b === '';
