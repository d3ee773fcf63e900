import type { Emphasis } from '../reference.ts';
import { bracketed } from './brackets.ts';
import { LineEmphasis } from './emphasis.ts';

/** A piece of a line as somebody who writes moves it about: letters, or what stands for something else. */
export type LineToken =
  | { kind: 'text'; text: string; emphasis?: Emphasis }
  /** `{…}` as it is written; a value with its own change behind it, `{a} ({a|change})`, is one. */
  | { kind: 'placeholder'; source: string; emphasis?: Emphasis }
  /** `<!-- p.3 -->` with the blanks behind it. */
  | { kind: 'page'; source: string };

const PAGE = /<!--\s*p\.\d+\s*-->\s*/g;

/** The pieces of a line, in its order. A bracket that is not closed is letters: who reads the line refuses it. */
export function tokensOf(line: string): LineToken[] {
  const look = new LineEmphasis(line);
  const tokens: LineToken[] = [];
  const letters = (from: number, to: number): void => {
    for (const { text, emphasis } of look.pieces(from, to)) {
      const last = tokens.at(-1);
      if (last?.kind === 'text' && last.emphasis === emphasis) last.text += text;
      else tokens.push({ kind: 'text', text, ...(emphasis && { emphasis }) });
    }
  };
  const words = (from: number, to: number): void => {
    let at = from;
    for (const mark of line.slice(from, to).matchAll(PAGE)) {
      letters(at, from + mark.index);
      tokens.push({ kind: 'page', source: mark[0] });
      at = from + mark.index + mark[0].length;
    }
    letters(at, to);
  };
  let at = 0;
  for (const found of bracketed(line)) {
    if ('stray' in found) break;
    words(at, found.from);
    const emphasis = look.at(found.from);
    const source = line.slice(found.from, found.to);
    tokens.push({ kind: 'placeholder', source, ...(emphasis && { emphasis }) });
    at = found.to;
  }
  words(at, line.length);
  return withPairs(tokens);
}

const VALUE = /^\{([a-z0-9_.]+)(?:\|value)?\}$/;

/** A value and its own change are one number of the text: `12 (+1)`. */
function withPairs(tokens: readonly LineToken[]): LineToken[] {
  const out: LineToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const [join, change, close] = tokens.slice(at + 1, at + 4);
    const figure = token.kind === 'placeholder' ? VALUE.exec(token.source)?.[1] : undefined;
    const isPair =
      token.kind === 'placeholder' &&
      figure !== undefined &&
      join?.kind === 'text' &&
      join.text === ' (' &&
      change?.kind === 'placeholder' &&
      change.source === `{${figure}|change}` &&
      close?.kind === 'text' &&
      close.text.startsWith(')') &&
      [join, change, close].every(({ emphasis }) => emphasis === token.emphasis);
    if (!isPair) {
      out.push(token);
      continue;
    }
    out.push({ ...token, source: `${token.source} (${change.source})` });
    const rest = close.text.slice(1);
    if (rest !== '') out.push({ ...close, text: rest });
    at += 3;
  }
  return out;
}

const SIGNS: Readonly<Record<Emphasis, string>> = { strong: '**', italic: '_' };

/**
 * The line of some pieces. Signs that would set letters bold are written as letters where they are such; letters
 * that the format cannot set (half a word) stay as they are otherwise set.
 */
export function writeTokens(tokens: readonly LineToken[]): string {
  const wanted = unitsOf(tokens);
  const plain = written(tokens, false);
  if (isSame(unitsOf(tokensOf(plain)), wanted)) return plain;
  const escaped = written(tokens, true);
  if (isSame(unitsOf(tokensOf(escaped)), wanted)) return escaped;
  const bare = tokens.map((token): LineToken => {
    if (token.kind === 'page') return token;
    const { emphasis: _, ...rest } = token;
    return rest;
  });
  const unmarked = written(bare, false);
  return isSame(unitsOf(tokensOf(unmarked)), unitsOf(bare)) ? unmarked : written(bare, true);
}

function written(tokens: readonly LineToken[], escape: boolean): string {
  let line = '';
  for (let at = 0; at < tokens.length;) {
    const emphasis = emphasisAt(tokens, at);
    let body = '';
    for (; at < tokens.length && emphasisAt(tokens, at) === emphasis; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'text') body += token.source;
      else body += escape ? token.text.replace(/[*_]/g, String.raw`\$&`) : token.text;
    }
    if (emphasis === undefined) {
      line += body;
      continue;
    }
    const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(body)!;
    line += inner === '' ? body : `${before}${SIGNS[emphasis]}${inner}${SIGNS[emphasis]}${after}`;
  }
  return line;
}

/** A page may begin within bold letters. */
function emphasisAt(tokens: readonly LineToken[], at: number): Emphasis | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'page') return token.emphasis;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined || before.kind === 'page' || after.kind === 'page')
    return undefined;
  return before.emphasis === after.emphasis ? before.emphasis : undefined;
}

/** What a line says sign by sign, however it is cut; a blank is neither bold nor not. */
const unitsOf = (tokens: readonly LineToken[]): string[] =>
  tokens.flatMap((token) => {
    if (token.kind === 'page') return [token.source];
    if (token.kind === 'placeholder') return [`${token.emphasis ?? ''} ${token.source}`];
    return token.text.split('').map((sign) => (/\s/.test(sign) ? sign : `${token.emphasis ?? ''} ${sign}`));
  });

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
