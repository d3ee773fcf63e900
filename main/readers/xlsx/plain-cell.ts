/**
 * A cell as nearly all programs write it, taken in one pass over its characters: `<c r="B2" s="1" t="s"><v>12</v></c>`.
 * A register has a million of them, and four tags each cost more than all that is then done with the cell.
 */
export interface PlainCell {
  /** 0 where the cell says no address. */
  row: number;
  col: number;
  style: number;
  /** The number in `<v>`, an index where the cell is shared text. */
  number: number;
  shared: boolean;
}

const QUOTE = 34;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
/** Up to here a whole number and a power of ten are exact, and so their quotient is rounded once. */
const DIGITS = 15;
const POWERS = Array.from({ length: DIGITS + 1 }, (_, at) => 10 ** at);

/** @param at of `<` @returns where the cell ends, or -1 for any other shape: a general reader then takes it */
export function readPlainCell(text: string, at: number, cell: PlainCell): number {
  if (text.charCodeAt(at + 1) !== 99 || text.charCodeAt(at + 2) !== 32) return -1;
  cell.row = 0;
  cell.col = 0;
  cell.style = 0;
  cell.shared = false;
  let from = at + 3;
  for (;;) {
    const name = text.charCodeAt(from);
    if (text.charCodeAt(from + 1) !== 61 || text.charCodeAt(from + 2) !== QUOTE) return -1;
    from += 3;
    if (name === 114) from = reference(text, from, cell);
    else if (name === 115) from = style(text, from, cell);
    else if (name === 116 && text.charCodeAt(from) === 115 && text.charCodeAt(from + 1) === QUOTE) {
      cell.shared = true;
      from += 1;
    } else if (name === 116 && text.charCodeAt(from) === 110 && text.charCodeAt(from + 1) === QUOTE)
      from += 1;
    else return -1;
    if (text.charCodeAt(from) !== QUOTE) return -1;
    const next = text.charCodeAt(from + 1);
    if (next === 62) break;
    if (next !== 32) return -1;
    from += 2;
  }
  return text.startsWith('<v>', from + 2) ? number(text, from + 5, cell) : -1;
}

/** `AB12`; capitals first, then digits, as the address of a cell has to be. */
function reference(text: string, start: number, cell: PlainCell): number {
  let at = start;
  let code = text.charCodeAt(at);
  for (; code >= 65 && code <= 90; code = text.charCodeAt(++at)) cell.col = cell.col * 26 + code - 64;
  for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) cell.row = cell.row * 10 + code - ZERO;
  return at - start > 10 || cell.col === 0 || cell.row === 0 ? -1 : at;
}

function style(text: string, start: number, cell: PlainCell): number {
  let at = start;
  let code = text.charCodeAt(at);
  for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
    cell.style = cell.style * 10 + code - ZERO;
  return at === start || at - start > 6 ? -1 : at;
}

const END = '</v></c>';

function number(text: string, start: number, cell: PlainCell): number {
  const isNegative = text.charCodeAt(start) === 45;
  let at = isNegative ? start + 1 : start;
  const first = at;
  let mantissa = 0;
  let point = -1;
  let code = text.charCodeAt(at);
  for (; (code >= ZERO && code <= NINE) || (code === POINT && point < 0); code = text.charCodeAt(++at)) {
    if (code === POINT) point = at;
    else mantissa = mantissa * 10 + code - ZERO;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (digits === 0 || !text.startsWith(END, at)) return -1;
  if (cell.shared && (point >= 0 || isNegative)) return -1;
  if (digits <= DIGITS) {
    const size = point < 0 ? mantissa : mantissa / POWERS[at - point - 1]!;
    cell.number = isNegative ? -size : size;
  } else cell.number = Number(text.slice(start, at));
  return at + END.length;
}
