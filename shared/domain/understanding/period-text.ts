import { lower } from '../text/fold.ts';
import { wordNumber } from './number-words.ts';
import type { Period } from '../periods/period.ts';
import { monthIn, monthRange } from './months.ts';
import { soleYear, yearAlone, yearsIn } from './years.ts';

/** Periods as agencies write them, in Azerbaijani, Russian, English and Turkish. */

const HALF = /yarimil|yarim il|yarimillik|полугод|\bhalf\b|yariyil|(?:^|\s)h[12](?:\s|$)/;
const QUARTER = /rüb|квартал|(?:^|\s)кв\.?(?:\s|$)|quarter|çeyrek|(?:^|\s)rub|(?:^|\s)q[1-4](?:\s|$)/;
const FIRST = /^(?:i|1|h1|birinci|ilk|перв\p{L}+|first)$/u;
const SECOND = /^(?:ii|2|h2|ikinci|втор\p{L}+|second)$/u;
const ORDINAL_END = /-?(?:ci|ci|cu|cü|nci|inci|ое|е|й|st|nd|rd|th)$/;
const YEAR_WORD =
  /^(?:il|il üzrə|il ərzində|год|за год|year|full year|whole year|yil|yil geneli|yillik|illik|tam il|cari il|hesabat ili|hesabat dövrü|отчетный период|отчетный год|reporting year|reporting period)$/;
const PREVIOUS =
  /^(?:əvvəlki il|ötən il|keçən il|аппг|прошлый год|предыдущий год|previous year|last year|önceki yil|geçen yil)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** `6 ay`, `за 9 месяцев`, `12 months`: from January on, as reports of a year in progress count. */
const MONTHS_ON =
  /(?:^|\s)(\d{1,2}|\p{L}{2,12})\s*-?\s*(?:ay|ayi|ayin|aylik|ayda|месяц\p{L}*|мес|months?)(?=[\s),]|$)/u;

/** `01.01.2023 – 30.06.2023`, `01.01-31.12.2023`. */
function dateSpan(text: string): Period | null {
  const found = /01\.01\.?(\d{4})?\s*[-–—]\s*(30\.06|31\.12|31\.03|30\.09)\.(\d{4})/.exec(text);
  if (!found) return null;
  const year = found[3]!;
  if (found[1] !== undefined && found[1] !== year) return null;
  return found[2] === '31.12' ? year : found[2] === '30.06' ? `${year}-H1` : null;
}

const tidied = (raw: string): string => lower(raw.replace(/\s+/g, ' ').trim()).replace(/[.:,;]+$/, '');

/**
 * The period that a header or a label names, or null. `base` is the period of the sheet: `I yarımil`
 * within a return for 2023 is `2023-H1`. `above` are the header's parents, `I` under `rüblər üzrə`.
 */
export function periodFromText(raw: string, base: Period, above = ''): Period | null {
  const text = tidied(raw);
  const span = dateSpan(text);
  if (span) return span;
  const year = soleYear(text) ?? soleYear(lower(above)) ?? base.slice(0, 4);
  const { ranges, years } = yearsIn(text);
  const first = ranges[0];
  if (first && years.length === 0 && text.replace(/[^\p{L}]/gu, '').length <= 12)
    return `${first[0]}-${first[1]}`;
  const part = partOfYear(text, lower(above));
  if (part !== null) return part === 'year' ? year : `${year}-${part}`;
  if (YEAR_WORD.test(text)) return soleYear(lower(above)) ?? base;
  if (PREVIOUS.test(text)) return String(Number(base.slice(0, 4)) - 1);
  return yearAlone(text);
}

/** `H1`, `Q3`, `05`, `year` (twelve months), or null. */
function partOfYear(text: string, above: string): string | null {
  if (text.length > 40) return null;
  if (HALF.test(text)) return half(text);
  const quarter = quarterOf(text, above);
  if (quarter !== null) return quarter;
  if (HALF.test(above) && (FIRST.test(text) || SECOND.test(text))) return FIRST.test(text) ? 'H1' : 'H2';
  const months = monthsOn(text);
  if (months !== undefined) return months;
  const month = monthIn(text.replace(/\s*(?:19|20)\d{2}.*$/, ''));
  return month === null ? null : String(month).padStart(2, '0');
}

/** Spans of months that have a period: `yanvar-iyun` is the first half-year, `yanvar-sentyabr` has none. */
const SPANS: Record<string, string> = {
  '1-3': 'Q1',
  '4-6': 'Q2',
  '7-9': 'Q3',
  '10-12': 'Q4',
  '1-6': 'H1',
  '7-12': 'H2',
  '1-12': 'year',
};

/** Months counted from January: 3 → Q1, 6 → H1, 12 → year; null for spans without a name, undefined for none. */
function monthsOn(text: string): string | null | undefined {
  const range = monthRange(text);
  if (range !== null) return SPANS[`${range.from}-${range.to}`] ?? null;
  const found = MONTHS_ON.exec(text);
  const months = found && (/\d/.test(found[1]!) ? Number(found[1]) : wordNumber(found[1]!));
  if (!found || months === undefined || months === null || months > 12) return undefined;
  return { 3: 'Q1', 6: 'H1', 12: 'year' }[months] ?? null;
}

/** `9 ay` is a span of time, whether or not it has a period of its own. */
export const isSpanOfMonths = (text: string): boolean =>
  monthsOn(tidied(text)) !== undefined && text.length <= 40;

function quarterOf(text: string, above: string): string | null {
  if (!QUARTER.test(text) && !QUARTER.test(above)) return null;
  const bare = text
    .replace(/(?:19|20)\d{2}/g, ' ')
    .replace(QUARTER, (found) => ` ${/[1-4]/.exec(found)?.[0] ?? ''} `);
  const orders = bare
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(ORDINAL_END, ''))
    .map((word) => (/^[1-4]$/.test(word) ? Number(word) : ROMAN.indexOf(word) + 1))
    .filter((order) => order > 0);
  return orders.length === 1 ? `Q${orders[0]}` : null;
}

function half(text: string): string | null {
  const words = text.split(/[\s()]+/).flatMap((word) => [word, word.replace(ORDINAL_END, '')]);
  const [first, second] = [words.some((w) => FIRST.test(w)), words.some((w) => SECOND.test(w))];
  if (first === second) return null;
  return first ? 'H1' : 'H2';
}

/** What the titles of a sheet say of its time. */
export interface StatedTime {
  /** The period that values have which state none themselves. */
  period: Period;
  /** The titles name another year than the delivery's. */
  otherYear: boolean;
  /** A title whose span has no period of its own, or which speaks of plans: values need a person. */
  doubt: string | null;
}

const FORECAST = /proqnoz|hədəf|nəzərdə tutul|gözlənil|прогноз|планир|forecast|target|planned|öngörülen/;
const GROWING = /artan yekun|нарастающ|cumulative from|year to date|kümülatif/;

/** Reads the lines above the first table, and the sheet's name. */
export function statedTime(lines: string[], delivered: Period): StatedTime {
  const otherYear = statedYear(lines, delivered);
  const year = otherYear ?? delivered;
  let [period, doubt]: [Period, string | null] = [year, null];
  for (const line of lines) {
    const text = tidied(line);
    if (FORECAST.test(text)) doubt = line;
    if (!/^\d{4}$/.test(year)) continue;
    const part = spanInTitle(text);
    if (part === null) doubt = line;
    else if (part !== undefined && part !== 'year') period = `${year}-${part}`;
  }
  return { period, otherYear: otherYear !== null, doubt };
}

/** Undefined: the title names no part of a year; null: one that has no period. */
function spanInTitle(text: string): string | null | undefined {
  if (GROWING.test(text)) return undefined;
  const months = monthsOn(text);
  if (months !== undefined) return months;
  if (HALF.test(text)) return half(text) ?? undefined;
  if (QUARTER.test(text)) return quarterOf(text, '') ?? undefined;
  return undefined;
}

/** The part of a year that a remark states: `2023-H1`; `unnamed` for nine months; null for none. */
export function spanStated(text: string, base: Period): string | null {
  const part = spanInTitle(tidied(text));
  if (part === undefined || part === 'year') return null;
  return part === null ? 'unnamed' : `${soleYear(text) ?? base.slice(0, 4)}-${part}`;
}

/** Whether the columns of such a sheet add up from January on, whatever month they name. */
export const countsFromJanuary = (lines: string[]): boolean =>
  lines.some((line) => GROWING.test(tidied(line)));

/** A number like 1937 in a sheet's name is no year that a return could be of. */
const isOfOurTime = (year: number, asked: number): boolean => year > asked - 30 && year <= asked + 2;

/** The one year that title lines state, or null where they name several, none, or the delivery's. */
function statedYear(lines: string[], delivered: Period): Period | null {
  const all = lines.map(yearsIn);
  const asked = Number(delivered.slice(0, 4));
  const years = new Set(all.flatMap((found) => found.years).filter((year) => isOfOurTime(year, asked)));
  const covered = all.some((found) => found.ranges.some(([a, b]) => a <= asked && asked <= b));
  if (years.has(asked) || covered || years.size !== 1) return null;
  return String([...years][0]);
}
