import { isYear, monthsOf, type Period } from '../../periods/period.ts';
import type { Line, Said, TableLines } from './line.ts';
import { otherSection } from './other-section.ts';
import { dayAlone, isOpenPart, isWithinYear } from './lone-times.ts';
import { timeOf, type PeriodDoubt, type Time } from './said-time.ts';

export interface CellPeriod {
  period: Period;
  doubt?: PeriodDoubt;
  /** The text that the doubt, or the period, comes from. */
  said?: Said;
  /** Only the name of the sheet says it. */
  byName?: true;
  /** Its parts make it up. */
  byParts?: true;
}

/** `Ötən ildə müəyyən edilmiş` under 2023: of which year it is nobody but a person can say. */
const isOfOtherYear = (last: Time, other: Time): boolean =>
  last.lastYear === true &&
  last.period !== null &&
  other.period !== null &&
  other.lastYear !== true &&
  other.period.slice(0, 4) !== last.period.slice(0, 4);

/** Joins what two texts say of one time: the longer name wins where one holds the other. */
function join(near: Time | null, far: Time | null): Time | null {
  if (near === null || far === null) return near ?? far;
  const last = [near, far].find((one, at) => isOfOtherYear(one, at === 0 ? far : near));
  if (last !== undefined)
    return { ...near, said: last.said, doubt: near.doubt ?? far.doubt ?? 'contradicts' };
  if (far.named && !near.named && near.period !== null) return near;
  if (near.named && !far.named && far.period !== null) return far;
  const doubt = near.doubt ?? far.doubt;
  const doubts = doubt === undefined ? {} : { doubt };
  const said = near.doubt === undefined && far.doubt !== undefined ? far.said : near.said;
  if (near.period === null && near.part !== undefined && far.period !== null && isYear(far.period))
    return { period: `${far.period}-${near.part}`, said, ...doubts };
  if (far.period === null && far.part !== undefined && near.period !== null && isYear(near.period))
    return { period: `${near.period}-${far.part}`, said, ...doubts };
  if (near.period === null) return { ...far, said, ...doubts };
  if (far.period === null || far.period === near.period) return { ...near, said, ...doubts };
  if (near.period.startsWith(`${far.period}-`)) return { ...near, said, ...doubts };
  if (far.period.startsWith(`${near.period}-`)) return { ...far, said, ...doubts };
  return { ...near, said, doubt: doubt ?? 'contradicts' };
}

const joined = (texts: readonly Said[], base: Period): Time | null =>
  texts.map((said) => timeOf(said, base)).reduce<Time | null>((near, far) => join(near, far), null);

/** What a line leaves open: which half it is, or whether the day that heads it is that of a state. */
function openTime(texts: readonly Said[], found: Time | null): Time | null {
  if (found?.part !== undefined || (found !== null && !isYear(found.period ?? ''))) return null;
  const open = texts.find(isOpenPart);
  return open === undefined ? null : { period: null, doubt: 'no-name', said: open };
}

function headTime({ own }: Line, base: Period): Time | null {
  const named = joined(own.toReversed(), base);
  const day = own.map(dayTime).findLast((one) => one !== null) ?? null;
  if (named === null || day === null || named.doubt !== undefined) return named ?? day;
  // `01.07.2023` over 2022 and 2023: counted before the last of them was over.
  return isYear(named.period ?? '') && isWithinYear(day.said, named.period!, base)
    ? { ...named, doubt: 'as-of', said: day.said }
    : named;
}

/** A day that stands alone in a text: the state on it, or the year that it ends. */
function dayTime(said: Said): Time | null {
  const day = dayAlone(said);
  if (day === null) return null;
  const isNewYear = day.endsWith('-01-01');
  return { period: isNewYear ? String(Number(day.slice(0, 4)) - 1) : day.slice(0, 4), doubt: 'as-of', said };
}

/** The time of a value: what stands with it, else above it, else that of the delivery. */
export function periodOf(row: Line, column: Line, lines: TableLines, base: Period): CellPeriod {
  const named = join(headTime(column, base), joined([...row.own, ...row.periods], base));
  const open = openTime([...column.own, ...row.periods], named);
  const own = open === null ? named : join(open, named);
  const around = withName(aroundOf(row, lines, base), row, lines, base);
  if (own !== null && (own.period !== null || own.part !== undefined)) {
    const whole = own.period ?? `${yearOf(around, base)}-${own.part}`;
    const narrowed = narrow(whole, around);
    // A section `Keçən ilin göstəriciləri` under a header 2023.
    if (own.doubt === undefined && around !== null && isOfOtherYear(around, { ...own, period: whole }))
      return { period: narrowed, doubt: 'contradicts', said: around.said };
    const section = own.doubt === undefined ? otherSection(whole, row, lines) : null;
    if (section !== null) return { period: narrowed, doubt: 'contradicts', said: section };
    const other =
      own.doubt === undefined
        ? { ...namedDoubt(own, around, base), ...outsideDoubt(narrowed, around, base) }
        : {};
    const farther = {
      ...(own.doubt === undefined ? partDoubt(whole, around, lines) : { doubt: own.doubt }),
      ...other,
    };
    const isFar = other.doubt !== undefined || (own.doubt === undefined && isOfName(farther, around, lines));
    return {
      period: narrowed,
      said: isFar ? around!.said : own.said,
      ...farther,
    };
  }
  if (own?.doubt !== undefined) return { period: around?.period ?? base, doubt: own.doubt, said: own.said };
  if (around === null) return { period: base };
  const period = around.period ?? (around.part === undefined ? base : `${base.slice(0, 4)}-${around.part}`);
  const other =
    isYear(base) && !period.startsWith(base) && around.doubt === undefined && !isOfSeries(period, lines)
      ? { doubt: 'other-year' as const }
      : {};
  return {
    period,
    said: around.said,
    ...(around.said === lines.sheetTime?.said ? { byName: true as const } : {}),
    ...other,
    ...(around.doubt === undefined ? {} : { doubt: around.doubt }),
  };
}

const yearOf = (around: Time | null, base: Period): string => (around?.period ?? base).slice(0, 4);

/** Under a title of the first half-year, a column `2023` is that half of 2023. */
function narrow(period: Period, around: Time | null): Period {
  if (!isYear(period) || around === null) return period;
  const part =
    around.part ??
    (around.period !== null && /^\d{4}-(?:[HQ]\d|\d\d)$/.test(around.period)
      ? around.period.slice(5)
      : undefined);
  return part === undefined ? period : `${period}-${part}`;
}

/** A title of nine months makes no column under it a year; `rüblük məlumat` only says that it is parted by quarters. */
const partDoubt = (period: Period, around: Time | null, lines: TableLines): { doubt?: PeriodDoubt } =>
  isYear(period) &&
  around?.doubt !== undefined &&
  around.doubt !== 'several' &&
  !(leavesOpen(around) && hasParts(lines))
    ? { doubt: around.doubt }
    : {};

/** `yarımillik`, `quarterly`: a part of the year without saying which. */
const leavesOpen = ({ doubt, said: { told } }: Time): boolean =>
  doubt === 'no-name' && told.span.part === undefined && !/\d/.test(told.text);

const PART = /-(?:[HQ]\d|\d\d)$/;
const hasParts = ({ columns }: TableLines): boolean =>
  [...columns.values()].some(({ own }) =>
    own.some(
      ({ told: { span } }) =>
        (span.part !== undefined && span.part !== 'year') || span.periods.some((one) => PART.test(one ?? '')),
    ),
  );

/** `Hesabat ili` is the year of the delivery, unless what stands above says that the report is of another. */
const namedDoubt = (own: Time, around: Time | null, base: Period): { doubt?: PeriodDoubt } =>
  own.named === true &&
  around !== null &&
  around.named !== true &&
  around.doubt === undefined &&
  around.period !== null &&
  isYear(around.period) &&
  !base.startsWith(around.period)
    ? { doubt: 'contradicts' }
    : {};

/** A fourth quarter under a title of nine months: one of the two is not true. */
function outsideDoubt(period: Period, around: Time | null, base: Period): { doubt?: PeriodDoubt } {
  const months = monthsOf(period);
  if (around === null || months === null) return {};
  const { periods, months: unnamed, years } = around.said.told.span;
  const year = years.length > 1 ? null : (years[0]?.toString() ?? base.slice(0, 4));
  if (year === null || !period.startsWith(year) || periods.length > 1) return {};
  const part = around.part ?? around.period?.slice(5) ?? '';
  const limit = unnamed ?? monthsOf(`${year}-${part}`);
  return limit !== null && (months.from < limit.from || months.to > limit.to) ? { doubt: 'contradicts' } : {};
}

/** What holds a dated column back is what the sheet is called. */
const isOfName = (
  { doubt }: { doubt?: PeriodDoubt },
  around: Time | null,
  { sheetTime }: TableLines,
): boolean => doubt !== undefined && around !== null && around.said === sheetTime?.said;

/** Sheets `2021`, `2022`, `2023` of one file: each tells its own year on purpose. */
const isOfSeries = (period: Period, { sheetTime }: TableLines): boolean =>
  sheetTime?.isOfSeries === true && sheetTime.said.told.span.periods.includes(period);

/** What the name of the sheet adds: a time where nothing says any, a part of it, a reason to hold back, or another. */
function withName(around: Time | null, row: Line, lines: TableLines, base: Period): Time | null {
  const { sheetTime, captions } = lines;
  if (sheetTime === undefined) return around;
  const { said, doubt } = sheetTime;
  if (sheetTime.isOfUndated === true) return around ?? { period: null, doubt: 'several', said };
  const name: Time | null = doubt === undefined ? timeOf(said, base) : { period: null, doubt, said };
  // A whole year says nothing new where a part of it is delivered.
  if (
    name === null ||
    (name.period !== null && name.doubt === undefined && base.startsWith(`${name.period}-`))
  )
    return around;
  if (around === null) return name;
  const isYearAlone = name.period !== null && isYear(name.period) && name.doubt === undefined;
  // A table's own caption may name a year of its own, and several years those that are compared.
  const isNear = [...row.near, ...captions].includes(around.said);
  if (isYearAlone && around.period !== null && isNear) return around;
  if (isYearAlone && around.doubt === 'several') return around;
  const both = join(around, name);
  return both?.doubt === 'contradicts' && around.doubt === undefined ? { ...both, said } : both;
}

/** What section, caption and titles say, nearest first; several years there say nothing of one. */
function aroundOf(row: Line, { captions, titles }: TableLines, base: Period): Time | null {
  for (const texts of [row.near, captions, titles]) {
    const times = texts
      .map((said) => timeOf(said, base) ?? (texts === row.near ? dayTime(said) : null))
      .filter((time) => time !== null);
    const clear = times.filter(({ doubt }) => doubt !== 'several');
    if (clear.length > 0) return clear.reduce<Time | null>((near, far) => join(near, far), null);
    const several = times.find(({ said }) => !said.told.span.periods.includes(base));
    if (several) return several;
  }
  return null;
}
