/** A1 addresses. Rows and columns count from 1. */

export interface Position {
  row: number;
  col: number;
}

export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnName(col: number): string {
  let name = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const toRef = (row: number, col: number): string => `${columnName(col)}${row}`;

/** @throws on text that is no A1 address: such text is a bug, never input. */
export function parseRef(ref: string): Position {
  const found = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(ref);
  if (!found) throw new Error(`not an A1 address: ${ref}`);
  let col = 0;
  for (const letter of found[1]!) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]), col };
}

export function parseRange(range: string): Range {
  const [from, to] = range.split(':');
  const a = parseRef(from!);
  const b = to === undefined ? a : parseRef(to);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export const rangeText = (r: Range): string => `${toRef(r.top, r.left)}:${toRef(r.bottom, r.right)}`;
