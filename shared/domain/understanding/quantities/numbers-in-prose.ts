/** What a number is that counts nothing, by how it is written. */
export type WrittenForm =
  | 'date'
  | 'year'
  | 'article'
  | 'telephone'
  | 'ordinal'
  | 'code'
  | 'age'
  | 'row-number';

/** A number as it is written in a cell. */
export interface CellNumber {
  text: string;
  /** null: a mark in place of a number, or a number that can be read two ways. */
  value: number | null;
  /** Written as a change: `(+2)`. */
  change?: true;
  /** Written as something that counts nothing. */
  form?: WrittenForm;
}

/** A name of a month with any ending, as a pattern. */
export const MONTH =
  '(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march|april|june|july|august|september|october|november|december|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\\p{L}*';
const YEAR = '(?<![\\d.,])(?:19|20)\\d{2}(?![\\d]|[.,]\\d)';
/** What is counted stands behind its number: `2015 nəfər` is no year. */
const COUNTED =
  '\\s+(?:nəfər|şəxs|fakt|iş(?!l)|cinayət|zəng|hal|ədəd|uşaq|qadın|kişi|manat|azn|person|people|victim|case|call|fact|человек|лиц|дел|факт|звонк|kişi|olay|vaka)';
const ARTICLE_WORD = '(?<!\\p{L})(?:madd[əe]\\p{L}*|стать\\p{L}*|ст\\.?|articles?|art\\.?)';
const NUMBERED =
  '(?<!\\p{L})(?:№|no\\.|nömrə\\p{L}*|cədvəl|qrafa|əlavə|slayd|slide|diaqram\\p{L}*|слайд|таблица|форма|приложение|table|form|annex|ek|tablo)';

/** In this order: what an earlier form has taken is no other one. */
const FORMS: [WrittenForm, string][] = [
  [
    'telephone',
    '\\(?\\+994[\\d\\s()-]{9,16}\\d|\\(?0\\d{2}\\)?[\\s-]?\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}(?!\\d)',
  ],
  ['date', '(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)'],
  ['date', `(?<!\\d)\\d{1,2}(?:-?\\p{L}{2})?\\s+${MONTH}(?:\\s+${YEAR})?`],
  ['date', '(?<!\\d)\\d{2}\\.\\d{2}(?=\\.?\\s*[-–—]\\s*\\d{2}\\.\\d{2}\\.)'],
  ['article', `${ARTICLE_WORD}\\s*(?:№\\s*)?\\d+(?:[-.]\\d+)*`],
  ['article', `(?<!\\d)\\d{1,6}(?:[-.]\\d{1,6}){0,4}(?:-?\\p{L}{2,3})?\\s*${ARTICLE_WORD}(?!\\p{L})`],
  ['article', '(?<![\\d.,])\\d{3}-\\d{1,2}(?:\\.\\d+)*(?!\\d)'],
  ['code', `${NUMBERED}\\s*\\d+(?:[-./]\\d+)*`],
  ['code', '(?<!\\d)\\d+\\s*(?:saylı|nömrəli|номер)'],
  [
    'age',
    '(?<!\\d)\\d{1,3}\\s*(?:[-–—]\\s*\\d{1,3}\\s*)?(?:\\+\\s*)?(?:yaş|лет(?!\\p{L})|год[ау]? и старше|years? old)\\p{L}*',
  ],
  ['age', '(?<!\\p{L})(?:aged|age|under|возраст\\p{L}*)\\s+\\d{1,3}(?:\\s*[-–—]\\s*\\d{1,3})?'],
  ['year', `${YEAR}(?:\\s*[-–—/]\\s*${YEAR})?(?!${COUNTED})`],
  [
    'ordinal',
    '(?<!\\d)\\d+\\s*-?(?:n?c[ıiuü]|inci|uncu|üncü|st|nd|rd|th)(?!\\p{L})|(?<!\\d)\\d+-(?:й|я|е|го|му|ая|ое|ый)(?!\\p{L})',
  ],
  ['row-number', '^\\s*\\d{1,3}(?:\\.\\d{1,3})*[.)](?=\\s+\\p{L})'],
  ['code', '(?<=\\p{L})\\d+(?:[-/.]\\d+)*'],
];

const GAP = '[ \\u00a0\\u202f\\u2009\\u2007]';
const NUMBER = `\\d{1,3}(?:${GAP}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`;

const PATTERN = new RegExp(
  [
    ...FORMS.map(([, form], at) => `(?<f${at}>${form})`),
    `(?<change>[([]\\s*[+−–-]\\s*(?:${NUMBER})\\s*[)\\]])`,
    `(?<number>${NUMBER})`,
  ].join('|'),
  'giu',
);

/** A number with the place of its first sign in the text. */
export interface PlacedNumber extends CellNumber {
  start: number;
}

/** The numbers of a text in which they stand among words, dates and years as one each. */
export function numbersInProse(text: string): PlacedNumber[] {
  return [...text.matchAll(PATTERN)].map((found): PlacedNumber => {
    const [whole] = found;
    const value = valueOf(whole);
    const start = found.index + whole.length - whole.trimStart().length;
    if (found.groups?.['number'] !== undefined) return { text: whole, value, start };
    if (found.groups?.['change'] !== undefined) {
      const signed = value !== null && /[−–-]/.test(whole) ? -value : value;
      return { text: whole, value: signed, change: true, start };
    }
    const form = FORMS.find((_, at) => found.groups?.[`f${at}`] !== undefined)![0];
    return { text: whole.trim(), value, form, start };
  });
}

/** null where its marks can be read two ways. */
function valueOf(text: string): number | null {
  const digits = text.replace(/[^\d.,]/g, '').replace(',', '.');
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : null;
}

/** Whether a text has a number that is none by its form: no year, date, article or code. */
export const hasCount = (text: string): boolean =>
  numbersInProse(text).some(({ form }) => form === undefined);
