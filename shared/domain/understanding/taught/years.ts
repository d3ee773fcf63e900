import { foldLabel, lower } from '../../text/fold.ts';
import type { Period } from '../../periods/period.ts';

/** Years so near to that of the return move with it; what lies further back is a year of its own (`since 2005`). */
const NEAR = [-1, 0, 1] as const;

/** With the ending that its number asks for: `2022-ci il` and `2023-cü il` are the same words. */
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[-–]\s?c[iıuü](?!\p{L}))?/gu;

/** A text of a return of `base` with its years as they come every year: `2023-cü il` → `{year} il`. */
export function everyYear(text: string, base: Period): string {
  const year = Number(base.slice(0, 4));
  return text.replace(YEAR, (found, written) => {
    const shift = NEAR.find((one) => year + one === Number(written));
    return shift === undefined ? found : placeFor(shift);
  });
}

/** The same text in another year. */
export function inYearOf(text: string, base: Period): string {
  const year = Number(base.slice(0, 4));
  return NEAR.reduce((whole, shift) => whole.replaceAll(placeFor(shift), String(year + shift)), text);
}

const placeFor = (shift: number): string =>
  shift === 0 ? '{year}' : `{year${shift > 0 ? '+' : ''}${shift}}`;

const TABLE = '(?:c[əe]dv[əe]l|таблица|табл|table|tablo|slayd|слайд|slide)';

/** A caption without the number that it has among the tables of its return: `Cədvəl 8. Yaş` → `Yaş`. */
const NUMBER_OF_TABLE = new RegExp(`^${TABLE}\\s+\\d+(?:\\s\\d+)*\\s+(?=\\p{L})`, 'u');

/** How a text counts tables before its words, whatever the number: `Cədvəl 8. …`, `Cədvəl 8.1. …`; null: it does not. */
export const countOf = (text: string): string | null =>
  COUNT.exec(lower(text).trim())?.[0].replace(/\d+/g, '#') ?? null;

const COUNT = new RegExp(`^${TABLE}\\.?\\s+\\d+(?:\\.\\d+)*(?=[.:)]?\\s)`, 'u');

/** The year of the return in brackets behind a caption: every table of it is of that year. */
const YEAR_BEHIND = /\s*[([]\{year\}[)\]]\s*$/u;

/** A caption as it comes every year, without the year of the return behind it. */
export const undated = (caption: string): string => caption.replace(YEAR_BEHIND, '');

/** As texts are compared: folded, without the number of a table. */
export const comparable = (text: string): string => foldLabel(text).replace(NUMBER_OF_TABLE, '');
