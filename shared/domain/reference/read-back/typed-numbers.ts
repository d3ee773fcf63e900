import type { Wording } from '../wording.ts';
import { readDigits } from './document-number.ts';
import { tokenize, type Token } from './tokens.ts';

/** The text in pieces; those that are numbers with what they say. `21st` and `first` count nothing. */
export function splitTyped(
  text: string,
  wordValue: Wording['wordValue'],
): (string | { text: string; value: number })[] {
  const tokens = tokenize(text);
  const pieces: (string | { text: string; value: number })[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const value = valueOf(token, tokens[at - 1], tokens[at + 1], wordValue);
    if (value === null) return;
    if (token.start > from) pieces.push(text.slice(from, token.start));
    pieces.push({ text: token.text, value });
    from = token.end;
  });
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function valueOf(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  wordValue: Wording['wordValue'],
): number | null {
  if (token.kind === 'word') return wordValue(token.text);
  if (token.kind !== 'number') return null;
  const within = before?.kind === 'word' && before.end === token.start;
  const ordinal = after?.kind === 'word' && after.start === token.end;
  return within || ordinal ? null : readDigits(token.text, '.').value;
}
