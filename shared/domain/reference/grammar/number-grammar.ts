/**
 * Cases that a number takes in a sentence: genitive, dative, accusative, locative, ablative, and the
 * possessive of the third person (`onlardan 28-i`).
 */
export const NUMBER_CASES = ['gen', 'dat', 'acc', 'loc', 'abl', 'poss'] as const;
export type NumberCase = (typeof NUMBER_CASES)[number];

/** `count`: fewer persons; `amount`: less money. */
type Measured = 'count' | 'amount';

/**
 * How a language says numbers. Values are finite, in the unit of the figure, below 10¹² in words and below
 * 10²¹ in digits; nothing is rounded but where the name says so. Pure: tables of ours, no `Intl`, no CLDR
 * (it ends 2000 with `-cu`), no library (`iyirmiinci`).
 */
export interface NumberGrammar {
  /** Digits in house style: `2,374,000`, `2 374 000`. */
  number: (value: number) => string;
  /** The inside of the bracket: `+2`, `−197`, `no changes`. */
  change: (change: number) => string;
  /** `two hundred and six`, `iyirmi yeddi tam onda altı`. @throws RangeError from 10¹² on */
  cardinalWord: (value: number) => string;
  /** `twentieth`, `iyirminci`. @throws RangeError where the value is no whole number from 0 to 10¹² − 1 */
  ordinalWord: (value: number) => string;
  /** `20th`, `20-ci`; thousands stay together, for most are years. @throws RangeError as above */
  ordinal: (value: number) => string;
  /**
   * A number as it was printed, in a case: `21-dən`, `34,1%-i`, `ikidən`, `2,4 milyondan`. Null for a language
   * whose numbers have no cases.
   */
  inCase: ((printed: string, value: number, as: NumberCase) => string) | null;
  /** The form of a noun beside the number: English has two, and Azerbaijani always takes the first. */
  noun: (value: number, one: string, many: string) => string;
  /** So many times: `twice`, `three times`, `iki dəfə`. */
  times: (value: number) => string;
  /** To make it so many times as much: `double`; Azerbaijani adds its verb to `iki dəfə`. */
  multiply: (value: number) => string;
  /** `two thirds`, `üçdə iki`. @throws RangeError where a part is no whole number, or below 2 of them make a whole */
  fraction: (numerator: number, denominator: number) => string;
  /** `3 fewer than last year`, `əvvəlki illə müqayisədə 3 az`. */
  thanLastYear: (change: number, measured?: Measured) => string;
  /**
   * Which part of the whole it is, to one decimal: `37%`; what is neither nothing nor all is never printed as
   * if it were (`less than 0.1%`). Null where the whole is not above zero or the part lies outside of it.
   */
  share: (part: number, whole: number) => string | null;
  /** To the nearest multiple, and that it is rounded where it is: `about 14,000`, `təxminən 2,4 milyon`. */
  rounded: (value: number, step: number) => string;
  /** From one number to another: `18–25`; with words where a sign would meet the dash. */
  range: (from: number, to: number) => string;
  /** `since 2005`, `2005-ci ildən`. */
  since: (year: number) => string;
  /** An amount for each one: `AZN 54 per person`, `bir nəfərə 54 manat`. */
  perPerson: (amount: string) => string;
  /** What is said before the number in digits: `an` (18), `a` (19); empty for a language without articles. */
  article: (value: number) => string;
  /** The value of number words from 0 to 9 999, cardinals and times; null where they count nothing. */
  wordValue: (text: string) => number | null;
  /** The number that a single word names, ordinals, cases and verbs as well; undefined for others. */
  named: (word: string) => number | undefined;
}
