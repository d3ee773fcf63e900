import { lower } from '../../text/fold.ts';
import type { Period } from '../../periods/period.ts';
import type { Said } from './line.ts';

/** Parts of a year without saying which: over or beside a value they leave its time open. */
const OPEN =
  /^(?:yarim ?il(?:lik)?|rüb(?:lük)?|ay(?:liq)?|полугодие|квартал|месяц|half(?:[- ]year)?|quarter|month|yariyil|çeyrek|aylik)\.?$/u;
const WHOLE =
  /^(?:(?:tam |bütün )?il(?:lik)?|(?:весь )?год|годов\p{L}+|(?:full |whole )?year|annual|yil(?:lik)?|tam yil)\.?$/u;

export const isOpenPart = ({ placed }: Said): boolean => OPEN.test(lower(placed.text.trim()));
export const isWholeYear = ({ placed }: Said): boolean => WHOLE.test(lower(placed.text.trim()));

/** A text that is a day and nothing else, ISO 8601: `01.10.2023`, `1 yanvar 2024`. */
export function dayAlone({ placed, told: { span, tokens } }: Said): string | null {
  const isText = placed.cell.type === 'text' && tokens.length === 0;
  return isText && span.periods.length === 0 && span.part === undefined ? (span.day ?? null) : null;
}

/** The day falls into the year, or a later one up to that of the report, and ends none. */
export function isWithinYear(said: Said, year: Period, base: Period): boolean {
  const day = dayAlone(said) ?? '';
  return !/-(?:12-31|01-01)$/.test(day) && day >= year && day.slice(0, 4) <= base.slice(0, 4);
}

/** `2023 (əvvəlki ilin müvafiq dövrü)`: a year that is written, and the year before it, which is not. */
export function sameTimeOfOther({ told: { span } }: Said, base: Period): 'contradicts' | undefined {
  const [period] = span.periods;
  const isOther =
    span.periods.length === 1 &&
    span.years.length > 0 &&
    span.flags.includes('last-year') &&
    period?.startsWith(base.slice(0, 4)) === true;
  return isOther ? 'contradicts' : undefined;
}

/** What the cell of a column of times says: a time, or a part of a year that it leaves open. */
export const saysTime = (said: Said): boolean =>
  isOpenPart(said) ||
  isWholeYear(said) ||
  (said.told.tokens.every(({ number }) => number) &&
    (said.told.span.periods.length > 0 ||
      said.told.span.part !== undefined ||
      said.told.span.flags.length > 0));
