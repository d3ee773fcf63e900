import type { Reason } from './reasons.ts';
import { datesInSource } from './dates.ts';
import { splitSource } from './split-source.ts';

/**
 * zero: the sentence is left out where the number is none · follows: the word beside the number turns with it ·
 * year: the year turns · note: the sentence is kept for those who write, and not printed
 */
export type OfferKind = 'zero' | 'follows' | 'year' | 'note';

export interface Offer {
  kind: OfferKind;
  /** The whole block as it would be written. */
  source: string;
}

/**
 * Ways to word a sentence so that it turns by itself; none where its place in the block is not certain.
 *
 * @param sentence its number within the block, of so many
 * @param year the year that ends
 */
export function offersFor(
  source: string,
  sentence: number,
  of: number,
  reasons: readonly Reason[],
  year: number,
): Offer[] {
  const pieces = splitSource(source);
  if (pieces.length !== of || source.includes('\n')) return [];
  const head = sentence === 0 ? (/^- /.exec(source)?.[0] ?? '') : '';
  const piece = pieces[sentence]!.slice(head.length);
  const [, said, blank] = /^(.*?)(\s*)$/s.exec(piece)!;
  const kinds: [OfferKind, string | null][] = [
    ['year', withYear(said!, reasons, year)],
    ['follows', withWords(said!, reasons)],
    ['zero', withoutZero(said!, reasons)],
  ];
  const offers = kinds.flatMap(([kind, words]): Offer[] => {
    if (words === null || words === said) return [];
    const whole = pieces.with(sentence, head + words + blank).join('');
    return [{ kind, source: whole }];
  });
  // What is no sentence of its own has no place of a note.
  const isProse = !/^(?:[#*|>]|\{=[^{}]*_date:)/.test(source);
  return of === 1 && isProse ? [...offers, { kind: 'note', source: `> ${plainNote(source)}` }] : offers;
}

const plainNote = (source: string): string => source.replace(/^- /, '').replaceAll('\n', ' ');

/** Stands in the place of a date meanwhile; no text has it. */
const DATE = '\uE000';

/** What happened on a day of the year that ends did not happen on that day of the next one. */
function withYear(said: string, reasons: readonly Reason[], year: number): string | null {
  if (!reasons.some(({ why, words }) => why === 'fact' && words.includes(String(year)))) return null;
  const dates = datesInSource(said);
  const kept = dates.map(({ start, end }) => said.slice(start, end));
  const open = dates.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}${DATE}${text.slice(end)}`, said); // prettier-ignore
  const typed = new RegExp(`(\\{=[^{}:]*:[^{}]*?)(?<!\\d)${year}(?!\\d|[-–]\\d)([^{}]*\\})`, 'g');
  const bound = open.replace(typed, '$1$year$2'.replace('$year', '$$year'));
  const turned = bound.replace(
    new RegExp(`(?<![\\d{:=–-]|\\{[^{}]*)${year}(-c[ıiuü])?(?![\\d–]|-\\d|[^{}]*\\})`, 'g'),
    (_, ending: string | undefined) => (ending === undefined ? '{year}' : '{year|ordinal}'),
  );
  return turned.replaceAll(DATE, () => kept.shift()!);
}

const MANY: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
const ONE: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
const NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
};

/** The first word of those in question that stands behind the figure. */
function withWords(said: string, reasons: readonly Reason[]): string | null {
  const reason = reasons.find(({ why, values = [] }) => why === 'number' && values.some((one) => one > 0));
  const [figure] = reason?.figures ?? [];
  if (figure === undefined) return null;
  const at = said.lastIndexOf(`{${figure}`);
  if (at < 0) return null;
  for (const word of reason!.words) {
    const [one, many] = formsOf(word) ?? [];
    if (one === undefined) continue;
    const found = new RegExp(`(?<![\\p{L}\\p{N}{:|])${word}(?![\\p{L}\\p{N}:|}])`, 'u').exec(said.slice(at));
    if (found === null) continue;
    const from = at + found.index;
    return `${said.slice(0, from)}{${figure}|noun:${one}:${many}}${said.slice(from + word.length)}`;
  }
  return null;
}

function formsOf(word: string): [one: string, many: string] | null {
  if (MANY[word] !== undefined) return [MANY[word], word];
  if (ONE[word] !== undefined) return [word, ONE[word]];
  if (NOUNS[word] !== undefined) return [NOUNS[word], word];
  return /^[a-z]{3,}s$/.test(word) ? [singular(word), word] : null;
}

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=s|x|ch|sh)es$|s$/, '');

/** A clause holds no other clause. */
function withoutZero(said: string, reasons: readonly Reason[]): string | null {
  const reason = reasons.find(({ why, values = [] }) => why === 'number' && values.includes(0));
  const [figure] = reason?.figures ?? [];
  return figure === undefined || /\{[?!]/.test(said) ? null : `{?${figure}: =0 -> | else -> ${said}}`;
}
