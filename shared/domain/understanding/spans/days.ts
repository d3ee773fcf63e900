import { parseDay } from '../../periods/day.ts';
import { ANY_MONTH, monthOf } from './month-names.ts';
import type { Tape } from './tape.ts';
import type { Gathered, Months } from './time-items.ts';

const DAY = '(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}(?!\\d)))?';
const YEAR_END =
  '(?:\\s*-?\\s*(?:c[iuü]|nc[iuü]))?(?:\\s*(?:ilin|ildə|ilədək|ilə|ili|il|года|году|год|г|yilin|yilinda|yili|yil)(?![\\p{L}]))?\\.?';
const SPAN = new RegExp(
  `(?<![\\d.])(?:(?:с|со|from|между|period|период) )?${DAY}${YEAR_END}(?:-?(?:dan|dən|tarixindən|д[əe]n))?\\s*(?:-|по|до|to|and|/|dan|dən)\\s*${DAY}${YEAR_END}(?:-?(?:dək|ədək|tarixinədək|a qədər|ə qədər|e kadar))?`,
  'gu',
);
const ISO_SPAN = /(?<!\d)(\d{4})-(\d{2})-(\d{2})\s*(?:-|\/|to|по)\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;

const AS_OF_BEFORE =
  '(?:по состоянию на|на дату|as (?:of|at|on)|situation (?:as )?(?:of|at)|status as of|на|at|on|at the end of|by|through|until|till|up to|до|по)';
const AS_OF_BEHIND =
  '(?:[-’]?[\\p{L}]{0,3}\\s*)?(?:tarixinə(?:dək|dir)?|tarixə|tarixinə olan|vəziyyətinə|vəziyyəti(?: ilə)?|olan vəziyyət\\p{L}*|tarixli vəziyyət|tarihi itibar\\p{L}*|tarihli|itibar\\p{L}*|(?:ə|a)?dək|(?:ə |a )?(?:qədər|kimi|kadar)|ədək)';
const FULL_DAY = `(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${YEAR_END}`;
const WORDED = `(\\d{1,2})(?:-?(?:ci|cu|cü|i|е|го|st|nd|rd|th))? (${ANY_MONTH}),?(?: (\\d{4})(?!\\d)${YEAR_END})?`;
const AMERICAN = `(${ANY_MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\\d{4})(?!\\d)`;
const YEAR_FIRST = `(\\d{4})${YEAR_END}\\s*(\\d{1,2})(?:-?(?:ci|cu|cü))? (${ANY_MONTH})`;
const ISO_DAY = '(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.]+z?)?';

/** How a day is written, and where its day, month and year stand among the groups. */
const FORMS: readonly [RegExp, number, number, number][] = (
  [
    [FULL_DAY, 1, 2, 3],
    [ISO_DAY, 3, 2, 1],
    [YEAR_FIRST, 3 - 1, 3, 1],
    [WORDED, 1, 2, 3],
    [AMERICAN, 2, 1, 3],
  ] as const
).map(([form, ...places]) => [
  new RegExp(`(?<![\\p{L}\\d.])(${AS_OF_BEFORE} )?${form}(\\s*${AS_OF_BEHIND})?(?![\\p{L}\\d])`, 'gu'),
  ...places,
]);

const lastDay = (month: number): number => (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** `1 yanvar – 30 iyun 2023-cü il`, `с 1 января по 30 июня 2023 года`. */
const WORDED_SPAN = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:с|со|from) )?(\\d{1,2})(?:-?(?:ci|cu|cü|го|st|nd|rd|th))? (${ANY_MONTH})(?: (\\d{4})${YEAR_END})?(?:\\s*tarixindən)?\\s*(?:-|по|до|to|through|/| )\\s*(\\d{1,2})(?:-?(?:ci|cu|cü|го|st|nd|rd|th))? (${ANY_MONTH})(?: (\\d{4})${YEAR_END})?(?:\\s*tarixinədək)?(?![\\p{L}\\d])`,
  'gu',
);
/** `01.03.2023-dən`, `с 1 марта 2023 года`: from a day on, without an end. */
const FROM_DAY = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:с|со|from|since|начиная с) (?:${DAY}|\\d{1,2} ${ANY_MONTH}(?: \\d{4})?)${YEAR_END}|${DAY}${YEAR_END}\\s*(?:-?d[əa]n|-?tarixindən)(?: (?:bəri|etibarən|sonra))?)(?![\\p{L}\\d])`,
  'gu',
);

/** `dekabrın 15-nə`, `2023-cü ilin dekabrının 15-dək`. */
const DAY_BEHIND = new RegExp(
  `(?<![\\p{L}\\d.])(?:(\\d{4})${YEAR_END} )?(${ANY_MONTH}) (\\d{1,2})-?(?:s?[iu]?n?[əa](?:d[əa]k)?|d[əa]k)(?: olan)?(?![\\p{L}\\d])`,
  'gu',
);
/** `на 01.07`, `01.07 tarixinə`: a day without its year counts only where a state is meant. */
const SHORT_DAY = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:по состоянию на|на|as of|as at) (\\d{1,2})\\.(\\d{2})|(\\d{1,2})\\.(\\d{2})\\s*(?:tarixinə|vəziyyətinə))(?![\\p{L}\\d]|\\.\\d)`,
  'gu',
);

/** Takes spans between two days, and days: `01.01.2023–30.06.2023` is January to June, `15 dekabr tarixinə` a state. */
export function takeDays(tape: Tape, { items, flags }: Gathered, baseYear: number): void {
  if (!tape.has(/\d/)) return;
  tape.take(SPAN, (found, at) => {
    const [from, to] = [numbers(found.slice(1, 4)), numbers(found.slice(4, 7))];
    if (to.year === undefined && from.year === undefined) return false;
    if (!isDay(from) || !isDay(to)) return false;
    return span(at, from, to, items);
  });
  tape.take(ISO_SPAN, (found, at) => {
    const [a, b] = [found.slice(1, 4), found.slice(4, 7)].map((three) => numbers(three.toReversed()));
    return span(at, a!, b!, items);
  });
  tape.take(WORDED_SPAN, (found, at) => {
    const [fromMonth, toMonth] = [monthOf(found[2]!), monthOf(found[5]!)];
    if (fromMonth === null || toMonth === null) return false;
    const years = [found[3] ?? found[6], found[6] ?? found[3]].map((year) => Number(year ?? baseYear));
    const [from, to] = [
      { day: Number(found[1]), month: fromMonth, year: years[0]! },
      { day: Number(found[4]), month: toMonth, year: years[1]! },
    ];
    return isDay(from) && isDay(to) && span(at, from, to, items);
  });
  tape.take(FROM_DAY, (_, at) => {
    flags.add('cumulative');
    items.push({ at, kind: 'unnamed' });
  });
  tape.take(SHORT_DAY, (found, at) => {
    const [day, month] = [found[1] ?? found[3], found[2] ?? found[4]];
    const iso = parseDay(`${baseYear}-${month}-${day}`);
    if (iso === null) return false;
    items.push({ at, kind: 'day', day: iso });
    flags.add('as-of');
    return true;
  });
  tape.take(DAY_BEHIND, (found, at) => {
    const iso = parseDay(`${found[1] ?? baseYear}-${monthOf(found[2]!)}-${found[3]}`);
    if (iso === null) return false;
    items.push({ at, kind: 'day', day: iso });
    flags.add('as-of');
    return true;
  });
  for (const [pattern, day, month, year] of FORMS) {
    tape.take(pattern, (found, at) => {
      const groups = found.slice(1);
      const written = groups[month]!;
      const inYear = groups[year] ?? String(baseYear);
      const named = /^\d+$/.test(written) ? Number(written) : monthOf(written);
      const iso = parseDay(`${inYear}-${named}-${groups[day]}`);
      if (iso === null) return false;
      items.push({ at, kind: 'day', day: iso });
      // `1 oktyabr 2023-cü ilə`: up to it.
      const isUpTo =
        found[1] !== undefined || found.at(-1) !== undefined || /\dc[iuü]? ilə$|-c[iuü] ilə$/u.test(found[0]);
      if (isUpTo) flags.add('as-of');
      return true;
    });
  }
}

interface DayNumbers {
  day: number;
  month: number;
  year?: number;
}

function numbers(texts: (string | undefined)[]): DayNumbers {
  const [day, month, year] = texts.map((text) => (text === undefined ? undefined : Number(text)));
  return {
    day: day!,
    month: month!,
    ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }),
  };
}

const isDay = ({ day, month }: DayNumbers): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Whole months of one year have a name; other spans have none. */
function span(at: number, from: DayNumbers, to: DayNumbers, items: Gathered['items']): boolean {
  const year = to.year ?? from.year!;
  const isWhole =
    from.day === 1 && to.day >= lastDay(to.month) && (from.year ?? year) === year && from.month <= to.month;
  const months: Months = { from: from.month, to: to.month };
  if (isWhole) items.push({ at, kind: 'months', months, year });
  else items.push({ at, kind: 'year', year: from.year ?? year }, { at: at + 0.1, kind: 'unnamed' });
  return true;
}

const START =
  '(?:ilin|dövrün|yilin) (?:əvvəlinə|əvvəli|başina|baş[iı])|на начало (?:отчетного )?(?:года|периода)|(?:at )?(?:the )?(?:beginning|start) of (?:the )?(?:year|period)|yil ?başi(?:nda)?';
const END =
  '(?:ilin|dövrün|yilin) (?:sonuna|sonunda|sonu)|il sonuna|(?:на конец|к концу) (?:отчетного )?(?:года|периода)|(?:at )?(?:the )?(?:end of (?:the )?(?:year|period)|year[- ]end)|yil ?sonu(?:nda|na)?';
const OF_YEAR = '(\\d{4})';

const edgeOf = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])(?! (?:bəri|etibarən))`, 'gu');
const AT_START = edgeOf(
  `${OF_YEAR}(?:-?c[iuü])? (?:${START})|на начало ${OF_YEAR}(?: г(?:ода|\\.)?)?|(?:beginning|start) of ${OF_YEAR}|${OF_YEAR} yil ?başi(?:nda)?|${START}`,
);
const AT_END = edgeOf(
  `${OF_YEAR}(?:-?c[iuü])? (?:${END})|(?:на конец|к концу) ${OF_YEAR}(?: г(?:ода|\\.)?)?|(?:at )?(?:the )?end of ${OF_YEAR}|${OF_YEAR} (?:yil ?)?sonu(?:nda|na)?(?: itibar\\p{L}*)?|${END}`,
);

/** `ilin sonuna`, `на начало 2024 года`: the state at the edge of a year. */
export function takeEdges(tape: Tape, { items, flags }: Gathered, baseYear: number): void {
  if (!tape.has(/son|əvvəl|baş|bas|начал|кон[ец]|beginning|start|end|yil/u)) return;
  const edge = (pattern: RegExp, ofYear: (year: number) => string): void =>
    tape.take(pattern, (found, at) => {
      const year = Number(/\d{4}/.exec(found[0])?.[0] ?? baseYear);
      items.push({ at, kind: 'day', day: ofYear(year) });
      flags.add('as-of');
    });
  edge(AT_START, (year) => `${year}-01-01`);
  edge(AT_END, (year) => `${year}-12-31`);
}
