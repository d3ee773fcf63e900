import { isCumulative, isYear, type Period } from '../../periods/period.ts';
import type { Sheet } from '../../sheets/cell.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell, type Told } from '../meaning/told.ts';
import { partInYear } from '../spans/read-span.ts';
import type { Said } from './line.ts';

/** What the name of a sheet says of the time of its values. */
export interface SheetTime {
  said: Said;
  /** It names a part of a year without saying which, or that the sheet is no return: why its values are held back. */
  doubt?: 'no-name' | 'draft' | 'several';
  /** It names several years (`2005-2023`, `С 2005 года`): of values that nothing dates nobody can tell which. */
  isOfUndated?: true;
  /** The file has such a sheet for each of several years, that of the delivery among them. */
  isOfSeries: boolean;
}

const REST = String.raw`(?:[\s_-]+(?:üzrə|hesabat\p{L}*|məlumat\p{L}*|отч[её]т\p{L}*|данные|report|data|variant\p{L}*|верси\p{L}+|version|\(?\d\)?))*`;
const only = (words: string): RegExp => new RegExp(String.raw`^\s*(?:${words})${REST}\s*$`, 'iu');

/** `Yarımil`: nobody says which. */
const PART = only(
  String.raw`yarım\s?ill?(?:ik|iyi)?|rüb(?:lük)?|ayl[ıi]q|полугоди[ея]|квартал|half[- ]?year|quarter|yarıyıl|çeyrek`,
);
/** Whether a text names a kind of part of the year alone, without saying which. */
export const namesSomePart = (text: string): boolean => PART.test(text);

/** Kept, shown how to fill in, or known to be wrong: no return of this time. */
const KEPT = only(
  String.raw`arx[ii̇]v|köhnə(?:lər)?|əvvəlki(?:lər)?|nümunə(?:lər)?|şablon|архив|стар(?:ый|ое|ая|ые)|образец|пример|шаблон|archived?|old|backup|examples?|sample|template|arşiv|eski|örnek|yedek|yanlış(?:lar)?|səhv(?:lər)?|ləğv (?:edil\p{L}+|olun\p{L}+)|ошибочн\p{L}+|неверн\p{L}+|отмен[её]нн?\p{L}*|wrong|incorrect|cancelled|superseded|hatalı(?:lar)?|iptal(?: edil\p{L}+)?`,
);

/** To be read instead of something that may stand beside it, or was sent before. */
const CORRECTION = only(String.raw`düzəliş(?:lər)?|исправлени[ея]|corrections?|errata|düzeltme(?:ler)?`);

/** One of several forms of the same sheet: `Yeni variant`, `Вариант 2`, `v2`, and the copy that Excel makes (`Cədvəl (2)`). */
const VARIANT =
  /(?<!\p{L})(?:variant|versiya|вариант|верси[яи]|version|sürüm|redaksiya|редакци[яи]|düzəliş|исправл|correct|düzelt|dəqiqləşdiril|уточн[её]н|revis|yeni(?!\p{L})|нов(?:ый|ая|ое)|new(?!\p{L})|копия|copy|surət|kopya)|(?<![\p{L}\d])v\.? ?\d+(?!\d)|\(\d\)\s*$/iu;
export const namesVariant = (name: string): boolean => VARIANT.test(name);

export const isPartName = (name: string): boolean => PART.test(name);
/** Whether a text says that what it stands over is kept, shown as an example, or a correction. */
export const saysKept = (text: string): boolean => KEPT.test(text) || CORRECTION.test(text);
export const saysCorrection = (text: string): boolean => CORRECTION.test(text);

/** @param years of the whole years that sheets of the file are called by, that of the delivery among them; else empty */
export function sheetTimeOf(
  { name }: Sheet,
  years: ReadonlySet<Period>,
  base: Period,
  meanings: Meanings,
): SheetTime | undefined {
  const said = saidByName(name, base, meanings);
  if (PART.test(name)) return { said, doubt: 'no-name', isOfSeries: false };
  if (saysKept(name)) return { said, doubt: 'draft', isOfSeries: false };
  const { span } = said.told;
  // Of several years its tables say more themselves.
  const isOfSpan = span.periods.some((period) => period !== null && isCumulative(period));
  if (span.years.length > 1 || span.periods.length > 1 || isOfSpan)
    return { said, doubt: 'several', isOfUndated: true, isOfSeries: false };
  if (span.periods.length === 0 && span.part === undefined && span.flags.length === 0) return undefined;
  const year = wholeYear(said.told);
  return { said, isOfSeries: year !== null && years.has(year) };
}

/** The periods that a sentence of the sheet can be of, the likeliest first, and whether the first is meant. */
export function periodsByName(
  time: SheetTime | undefined,
  base: Period,
): { periods: [Period, ...Period[]]; isSure: boolean } {
  const { periods = [], part, flags = [] } = time?.said.told.span ?? {};
  const [named] = part === undefined ? periods : [partInYear(part, periods[0] ?? base.slice(0, 4))];
  if (
    time === undefined ||
    time.isOfUndated === true ||
    (named !== undefined && named !== null && base.startsWith(named) && flags.length === 0)
  )
    return { periods: [base], isSure: true };
  if (named === undefined || named === null) return { periods: [base], isSure: false };
  const isSure = flags.length === 0 && (time.isOfSeries || named.startsWith(`${base}-`));
  return { periods: [named, base], isSure };
}

/** The name of a sheet as a text that its values may be held back by. */
export const saidByName = (name: string, base: Period, meanings: Meanings): Said => ({
  placed: { row: 0, col: 0, cell: nameCell(name), text: name },
  told: nameTold(name, base, meanings),
});

const nameCell = (name: string): Said['placed']['cell'] => ({
  ref: '',
  type: 'text',
  value: name,
  text: name,
});

/** `2022_9 ay`: what joins words in a name is a blank. */
const nameTold = (name: string, base: Period, meanings: Meanings): Told =>
  tell(name.replace(/_/gu, ' '), base, meanings);

function wholeYear({ span }: Told): Period | null {
  const [period] = span.periods;
  const isWhole = span.periods.length === 1 && span.flags.length === 0;
  return isWhole && period !== null && period !== undefined && isYear(period) ? period : null;
}

/** The years that sheets are called by, where the year of the delivery is one of several. */
export function yearSheets(sheets: readonly Sheet[], base: Period, meanings: Meanings): Set<Period> {
  const years = new Set(sheets.flatMap(({ name }) => wholeYear(nameTold(name, base, meanings)) ?? []));
  return years.size > 1 && years.has(base) ? years : new Set();
}
