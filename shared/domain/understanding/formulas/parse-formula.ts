import { parseRef } from '../../sheets/cell-ref.ts';
import type { CellRange, Formula } from './formula.ts';
import type { NotRecomputed } from './recomputed.ts';

const SHEET = "(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const TOKEN = new RegExp(
  [
    `(?<range>(?:\\$?${SHEET})?(?:(?<from>${CELL})(?::(?:\\$?(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(?<to>${CELL}))?|(?<column>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}))(?![\\p{L}\\p{N}_.(!:]))`,
    '(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+)',
    '(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)(?=\\()',
    '(?<sign>[-+*/^%(),;])',
  ].join('|'),
  'yu',
);
/** Longer formulas are programs; deeper ones would fill the stack. */
const LONGEST = 4000;
const DEEPEST = 60;
/** The last row of any sheet. */
const LAST_ROW = 1_048_576;

type Token =
  | { kind: 'sign' | 'name'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'range'; range: CellRange };

/** Parses a formula without its `=`; what is not evaluated here comes back as the reason. */
export function parseFormula(text: string): Formula | NotRecomputed {
  if (text.length > LONGEST) return 'limit';
  const tokens = tokensOf(text);
  return typeof tokens === 'string' ? tokens : parse(tokens);
}

function tokensOf(text: string): Token[] | NotRecomputed {
  const tokens: Token[] = [];
  const source = text.replace(/^\s*(?:of:|oooc:)?=/i, '');
  for (let at = 0; at < source.length;) {
    if (/\s/.test(source[at]!)) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) return unread(source.slice(at));
    const { range, number, name, sign } = found.groups!;
    if (range !== undefined) {
      const read = rangeOf(found);
      if (read === null) return 'reference';
      tokens.push({ kind: 'range', range: read });
    } else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign! });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** Why the text cannot be read on: another file, several sheets, a name, a comparison, or nothing known. */
function unread(text: string): NotRecomputed {
  if (/^(?:\[|#REF|'[^']*(?:'|\[)|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!|\d+:\d)/u.test(text))
    return 'reference';
  return /^[\p{L}_"<>=&{~]/u.test(text) ? 'function' : 'syntax';
}

function rangeOf(found: RegExpExecArray): CellRange | null {
  const { from, to, column } = found.groups!;
  const sheet = found[2]?.replaceAll("''", "'") ?? found[3];
  // `'[other.xlsx]Sheet'!A1` is in another file.
  if (sheet?.includes('[') || sheet?.includes('#')) return null;
  const named = sheet === undefined ? {} : { sheet };
  if (column !== undefined) {
    const [a, b] = column
      .split(':')
      .map((name) => parseRef(`${name.replaceAll('$', '').toUpperCase()}1`).col);
    return { ...named, top: 1, bottom: LAST_ROW, left: Math.min(a!, b!), right: Math.max(a!, b!) };
  }
  const [a, b] = [parseRef(from!.toUpperCase()), parseRef((to ?? from!).toUpperCase())];
  return {
    ...named,
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.col, b.col),
    right: Math.max(a.col, b.col),
  };
}

const BINDING: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

function parse(tokens: Token[]): Formula | NotRecomputed {
  let at = 0;
  let failed: NotRecomputed = 'syntax';
  const sign = (...texts: string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };

  /** Operators of equal strength bind to the left, `^` too, as spreadsheets have it. */
  function expression(least: number, depth: number): Formula | null {
    if (depth > DEEPEST) {
      failed = 'limit';
      return null;
    }
    let left = operand(depth);
    while (left !== null) {
      const next = tokens[at];
      const binding = next?.kind === 'sign' ? BINDING[next.text] : undefined;
      if (binding === undefined || binding < least) return left;
      at += 1;
      const right = expression(binding + 1, depth + 1);
      if (right === null) return null;
      left = { kind: 'binary', operator: (next as { text: '+' }).text, left, right };
    }
    return null;
  }

  function operand(depth: number): Formula | null {
    const prefix = sign('+', '-');
    if (prefix !== undefined) {
      const inner = depth > DEEPEST ? null : operand(depth + 1);
      return inner && { kind: 'unary', operator: prefix as '-', operand: inner };
    }
    let read = primary(depth);
    while (read !== null && sign('%')) read = { kind: 'unary', operator: '%', operand: read };
    return read;
  }

  function primary(depth: number): Formula | null {
    if (sign('(')) {
      const inner = expression(1, depth + 1);
      return sign(')') ? inner : null;
    }
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') return null;
    at += 1;
    return token.kind === 'name' ? call(token.text, depth) : (token as Exclude<Token, { text: string }>);
  }

  function call(name: string, depth: number): Formula | null {
    const args: (Formula | null)[] = [];
    sign('(');
    if (sign(')')) return { kind: 'call', name, args };
    for (;;) {
      const next = tokens[at];
      const isMissing = next?.kind === 'sign' && [',', ';', ')'].includes(next.text);
      const arg = isMissing ? null : expression(1, depth + 1);
      if (arg === null && !isMissing) return null;
      args.push(arg);
      if (sign(')')) return { kind: 'call', name, args };
      if (!sign(',', ';')) return null;
    }
  }

  const read = expression(1, 0);
  return read === null || at < tokens.length ? failed : read;
}
