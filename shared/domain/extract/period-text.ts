import { lower } from '../fold.ts';
import type { Period } from '../period.ts';

/** Periods as agencies write them, in Azerbaijani, Russian, English and Turkish. */

const MONTHS: string[][] = [
  ['yanvar', 'январь', 'january', 'ocak'],
  ['fevral', 'февраль', 'february', 'şubat'],
  ['mart', 'март', 'march'],
  ['aprel', 'апрель', 'april', 'nisan'],
  ['may', 'май', 'mayis'],
  ['iyun', 'июнь', 'june', 'haziran'],
  ['iyul', 'июль', 'july', 'temmuz'],
  ['avqust', 'август', 'august', 'ağustos'],
  ['sentyabr', 'сентябрь', 'september', 'eylül'],
  ['oktyabr', 'октябрь', 'october', 'ekim'],
  ['noyabr', 'ноябрь', 'november', 'kasim'],
  ['dekabr', 'декабрь', 'december', 'aralik'],
];

const HALF = /yarimil|yarim il|полугод|half|yariyil/;
const QUARTER = /rüb|квартал|quarter|çeyrek|rub/;
const FIRST = /^(?:i|1|birinci|первое|first)$/;
const SECOND = /^(?:ii|2|ikinci|второе|second)$/;
const YEAR_WORD =
  /^(?:il|il üzrə|il ərzində|год|за год|year|full year|yil|yillik|illik|tam il|cari il|hesabat ili|hesabat dövrü|отчетный период|отчётный период|отчетный год|отчётный год|reporting year|reporting period)$/;
const PREVIOUS =
  /^(?:əvvəlki il|ötən il|keçən il|аппг|прошлый год|предыдущий год|previous year|last year|önceki yil|geçen yil)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** All years named, `2005-2023` counted as a range. */
export function yearsIn(text: string): { years: number[]; ranges: [number, number][] } {
  const ranges: [number, number][] = [];
  const rest = text.replace(/((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})/g, (_, a: string, b: string) => {
    ranges.push([Number(a), Number(b)]);
    return ' ';
  });
  const years = [...rest.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((m) => Number(m[1]));
  return { years, ranges };
}

/** `01.01.2023 – 30.06.2023`, `01.01-31.12.2023`. */
function dateSpan(text: string): Period | null {
  const found = /01\.01\.?(\d{4})?\s*[-–—]\s*(30\.06|31\.12|31\.03|30\.09)\.(\d{4})/.exec(text);
  if (!found) return null;
  const year = found[3]!;
  if (found[1] !== undefined && found[1] !== year) return null;
  return found[2] === '31.12' ? year : found[2] === '30.06' ? `${year}-H1` : null;
}

const monthIndex = (word: string): number => MONTHS.findIndex((names) => names.includes(word));

/**
 * The period that a header or a label names, or null. `base` is the year of the sheet: `I yarımil`
 * within a return for 2023 is `2023-H1`. `above` are the header's parents, `I` under `rüblər üzrə`.
 */
export function periodFromText(raw: string, base: Period, above = ''): Period | null {
  const text = lower(raw.replace(/\s+/g, ' ').trim()).replace(/[.:,;]+$/, '');
  const span = dateSpan(text);
  if (span) return span;
  const year = soleYear(text) ?? soleYear(lower(above)) ?? base.slice(0, 4);
  const { ranges, years } = yearsIn(text);
  const first = ranges[0];
  if (first && years.length === 0 && text.replace(/[^\p{L}]/gu, '').length <= 12)
    return `${first[0]}-${first[1]}`;
  if (HALF.test(text)) return half(text, year);
  const quarter = ROMAN.indexOf(
    text
      .replace(QUARTER, '')
      .replace(/[^iv1-4]/g, '')
      .replace(/^[1-4]$/, (d) => ROMAN[Number(d) - 1]!),
  );
  if (quarter >= 0 && (QUARTER.test(text) || QUARTER.test(lower(above)))) return `${year}-Q${quarter + 1}`;
  if ((FIRST.test(text) || SECOND.test(text)) && HALF.test(lower(above)))
    return `${year}-H${FIRST.test(text) ? 1 : 2}`;
  const month = monthIndex(text.replace(/\s*(?:19|20)\d{2}.*$/, ''));
  if (month >= 0) return `${year}-${String(month + 1).padStart(2, '0')}`;
  if (YEAR_WORD.test(text)) return soleYear(lower(above)) ?? base;
  if (PREVIOUS.test(text)) return String(Number(base.slice(0, 4)) - 1);
  return yearAlone(text);
}

function half(text: string, year: string): Period | null {
  const order = text.replace(/\(|\)/g, ' ').split(/\s+/);
  if (order.some((word) => SECOND.test(word.replace(/-?ci|-?nci|-?ое|-?nd$/, '')))) return `${year}-H2`;
  if (order.some((word) => FIRST.test(word.replace(/-?ci|-?nci|-?ое|-?st$/, '')))) return `${year}-H1`;
  return null;
}

function soleYear(text: string): string | null {
  const { years, ranges } = yearsIn(text);
  return ranges.length === 0 && new Set(years).size === 1 ? String(years[0]) : null;
}

/** `2022`, `2022-ci il`, `2023 г.`, `FY 2023`, `2023 (cəmi)`: a year and nothing that counts. */
function yearAlone(text: string): Period | null {
  const year = soleYear(text);
  if (year === null) return null;
  const rest = text.replace(year, '').replace(/[^\p{L}]/gu, '');
  return /^(?:(?:ci|cü|cu|ci|ci)?(?:il|ildə|ilin|il üzrə|ilüzrə)?|г|год|году|годы|гг|year|fy|yil|yili|cəmi|всего|total)$/u.test(
    rest,
  )
    ? year
    : null;
}

/** The one year that title lines state, or null where they name several or none. */
export function statedYear(lines: string[], delivered: Period): Period | null {
  const all = lines.map(yearsIn);
  const years = new Set(all.flatMap((found) => found.years));
  const covered = all.some((found) =>
    found.ranges.some(([a, b]) => a <= Number(delivered.slice(0, 4)) && Number(delivered.slice(0, 4)) <= b),
  );
  if (years.has(Number(delivered.slice(0, 4))) || covered || years.size !== 1) return null;
  return String([...years][0]);
}
