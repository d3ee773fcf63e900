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
  // Letter by letter: every cell of every sheet comes by here, and an expression takes five times as long.
  let [col, row, at] = [0, 0, ref.charCodeAt(0) === DOLLAR ? 1 : 0];
  const letters = at;
  for (let code = ref.charCodeAt(at); code >= 65 && code <= 90; code = ref.charCodeAt(++at))
    col = col * 26 + code - 64;
  const isColumn = at > letters && at - letters <= 3;
  if (ref.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  for (let code = ref.charCodeAt(at); code >= 48 && code <= 57; code = ref.charCodeAt(++at))
    row = row * 10 + code - 48;
  if (!isColumn || at === digits || at - digits > 7 || at < ref.length)
    throw new Error(`not an A1 address: ${ref}`);
  return { row, col };
}

const DOLLAR = 36;

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
