import { assembleNumber, type NumberStyle } from '../../numbers/number-style.ts';
import { cardinalEn } from './cardinal-en.ts';
import type { NumberGrammar } from './number-grammar.ts';
import { ordinalDigitsEn, ordinalEn } from './ordinal-en.ts';
import { percentOf, roundedTo } from './rounding.ts';
import { fractionParts, isWordInText } from './spoken-digits.ts';
import { numberWords, remembered } from './word-values.ts';

const STYLE: NumberStyle = { group: ',', decimal: '.' };

const number = (value: number): string => assembleNumber(value, STYLE);

const SCALE = { '': '', million: ' million', billion: ' billion' };

const TIMES = ['', 'once', 'twice'];
const MULTIPLY = ['', '', 'double', 'triple', 'quadruple'];

/** Both read back. */
const OTHER_FORMS: ReadonlyMap<string, number> = new Map(
  [TIMES, MULTIPLY].flatMap((words) =>
    words.flatMap((word, value) => (word === '' ? [] : [[word, value] as const])),
  ),
);

const short = (value: number): string => (isWordInText(value) ? cardinalEn(value) : number(value));

const PARTS: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  4: ['quarter', 'quarters'],
};

const WORDS = numberWords({
  cardinal: cardinalEn,
  ordinal: ordinalEn,
  fold: (text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/ and (?=[a-z])|(?<=ty)-/g, ' ')
      .replace(/^a (?=hundred|thousand)/, 'one '),
  more: [...OTHER_FORMS],
});

/** Whether the number, read out, begins with a vowel: eight, eleven, eighteen, eighty, and what begins with them. */
const VOWEL_FIRST = /^eigh|^eleven/;

/** English as the ministry prints it: British, commas between thousands. */
export const ENGLISH: NumberGrammar = {
  number,
  change: (change) => (change === 0 ? 'no changes' : `${change > 0 ? '+' : ''}${number(change)}`),
  cardinalWord: cardinalEn,
  ordinalWord: ordinalEn,
  ordinal: ordinalDigitsEn,
  inCase: null,
  noun: (value, one, many) => (Math.abs(value) === 1 ? one : many),
  times: (value) => TIMES[value] || `${short(value)} times`,
  multiply: (value) => MULTIPLY[value] || number(value),
  fraction: (numerator, denominator) => {
    const [part, whole] = fractionParts(numerator, denominator);
    const [one, many] = PARTS[whole] ?? [ordinalEn(whole), `${ordinalEn(whole)}s`];
    return `${cardinalEn(part)} ${part === 1 ? one : many}`;
  },
  thanLastYear: (change, measured = 'count') => {
    if (change === 0) return measured === 'count' ? 'as many as last year' : 'as much as last year';
    const less = measured === 'count' ? 'fewer' : 'less';
    return `${number(Math.abs(change))} ${change > 0 ? 'more' : less} than last year`;
  },
  share: (part, whole) => {
    const percent = percentOf(part, whole);
    if (percent === null) return null;
    const bound = percent.bound && (percent.bound === 'below' ? 'less than ' : 'more than ');
    return `${bound ?? ''}${number(percent.value)}%`;
  },
  rounded: (value, step) => {
    const { value: near, exact, scale } = roundedTo(value, step);
    return `${exact ? '' : 'about '}${number(near)}${SCALE[scale]}`;
  },
  range: (from, to) =>
    from < 0 || to < 0 ? `from ${number(from)} to ${number(to)}` : `${number(from)}–${number(to)}`,
  since: (year) => `since ${year}`,
  perPerson: (amount) => `${amount} per person`,
  article: (value) => (VOWEL_FIRST.test(cardinalEn(value)) ? 'an' : 'a'),
  wordValue: (text) => {
    const folded = WORDS.fold(text);
    return OTHER_FORMS.get(folded) ?? WORDS.cardinal(folded.replace(/ times$/, '')) ?? null;
  },
  named: remembered((word) => {
    const folded = WORDS.fold(word);
    // `doubled`, `triples`
    return WORDS.single().get(folded) ?? WORDS.single().get(folded.replace(/(?<=le)[ds]$/, ''));
  }),
};
