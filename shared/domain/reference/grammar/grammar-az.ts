import { lowerCase } from '../../text/letter-case.ts';
import { assembleNumber, NO_BREAK_SPACE, type NumberStyle } from '../../numbers/number-style.ts';
import { cardinalAz, lastSpokenAz, NUMERALS_AZ, partsAz } from './cardinal-az.ts';
import { NUMBER_CASES, type NumberCase, type NumberGrammar } from './number-grammar.ts';
import { ordinalAz, ordinalDigitsAz } from './ordinal-az.ts';
import { percentOf, roundedTo } from './rounding.ts';
import { fractionParts, isWordInText } from './spoken-digits.ts';
import { suffixAz } from './suffix-az.ts';
import { numberWords, remembered } from './word-values.ts';

const STYLE: NumberStyle = { group: NO_BREAK_SPACE, decimal: ',' };

const number = (value: number): string => assembleNumber(value, STYLE);

/** As the percent sign is spoken. */
const PERCENT = 'faiz';

const SCALE = { '': '', million: `${NO_BREAK_SPACE}milyon`, billion: `${NO_BREAK_SPACE}milyard` };

function inCase(printed: string, value: number, as: NumberCase): string {
  if (printed.endsWith('%')) return `${printed}-${suffixAz(PERCENT, as)}`;
  if (/\d$/.test(printed)) return `${printed}-${suffixAz(lastSpokenAz(value), as)}`;
  return printed + suffixAz(lowerCase(printed, 'az'), as);
}

const digitsIn = (value: number, as: NumberCase): string => inCase(number(value), value, as);

const times = (value: number): string => `${isWordInText(value) ? cardinalAz(value) : number(value)} dəfə`;

/** Cases of a numeral that are far more often another word: `onun` his, `üçün` for, `birdən` suddenly. */
const OTHER_WORDS = /^(?:on(?:un|a|u|da|dan)|üçün|bird[əe]n?|yüzü|min[əi])$/u;

const WORDS = numberWords({
  cardinal: cardinalAz,
  ordinal: ordinalAz,
  // `bir yüz` and `bir min` are said as well.
  fold: (text) => lowerCase(text.trim(), 'az').replaceAll(/(?<=^|\s)bir (?=(?:yüz|min)(?:\s|$))/gu, ''),
  more: [...NUMERALS_AZ].flatMap(([word, value]) =>
    NUMBER_CASES.map((as) => [word + suffixAz(word, as), value] as const).filter(
      ([form]) => !OTHER_WORDS.test(form),
    ),
  ),
});

/**
 * Azerbaijani: spaces between thousands, decimal comma, suffixes by the last word as it is spoken, the noun
 * unchanged after a number.
 */
export const AZERBAIJANI: NumberGrammar = {
  number,
  change: (change) => (change === 0 ? 'dəyişməyib' : `${change > 0 ? '+' : ''}${number(change)}`),
  cardinalWord: cardinalAz,
  ordinalWord: ordinalAz,
  ordinal: ordinalDigitsAz,
  inCase,
  noun: (_, one) => one,
  times,
  multiply: times,
  fraction: (numerator, denominator) => {
    const [part, whole] = fractionParts(numerator, denominator);
    return `${partsAz(whole)} ${cardinalAz(part)}`;
  },
  thanLastYear: (change) =>
    change === 0
      ? 'əvvəlki ildəki qədər'
      : `əvvəlki illə müqayisədə ${number(Math.abs(change))} ${change > 0 ? 'çox' : 'az'}`,
  share: (part, whole) => {
    const percent = percentOf(part, whole);
    if (percent === null) return null;
    const { value, bound } = percent;
    const printed = `${number(value)}%`;
    if (bound === undefined) return printed;
    return `${inCase(printed, value, 'abl')} ${bound === 'below' ? 'az' : 'çox'}`;
  },
  rounded: (value, step) => {
    const { value: near, exact, scale } = roundedTo(value, step);
    return `${exact ? '' : 'təxminən '}${number(near)}${SCALE[scale]}`;
  },
  range: (from, to) =>
    from < 0 || to < 0
      ? `${digitsIn(from, 'abl')} ${digitsIn(to, 'dat')} qədər`
      : `${number(from)}–${number(to)}`,
  since: (year) => `${ordinalDigitsAz(year)} ildən`,
  perPerson: (amount) => `bir nəfərə ${amount}`,
  article: () => '',
  wordValue: (text) => WORDS.cardinal(WORDS.fold(text.replace(/ dəfə$/iu, ''))) ?? null,
  named: remembered((word) => WORDS.single().get(WORDS.fold(word))),
};
