import type { Day } from '../../periods/day.ts';
import type { Period } from '../../periods/period.ts';

/** What a piece of text says of time. */
export interface StatedSpan {
  /** Periods that it names, in order; `null` for a span that has no period of its own (nine months, a day). */
  periods: (Period | null)[];
  /**
   * A part of a year whose year stands elsewhere: `H1`, `01`, `Q3`, `year` (`il ərzində`), `01-09` where the
   * span has no period (then `periods` is `[null]`).
   */
  part?: string;
  /** The months, from 1, of the one span of months that it names and that has no period (`9 ay`, `yanvar–noyabr`). */
  months?: { from: number; to: number };
  /** Never a year by itself; the value is held back or gets another meaning. */
  flags: SpanFlag[];
  /** All years named in whatever way, in order, also those of spans without a period; not those of days. */
  years: number[];
  /** The text is a number like 2016 and nothing else: a year in a header, perhaps a category elsewhere. */
  bare?: true;
  /** A day that is named: that of an `as-of`, else perhaps the date of a letter. */
  day?: Day;
  /** The text without the words of time, and without blanks and marks around them: what has still to be explained. */
  rest: string;
}

export type SpanFlag =
  /** Planned, forecast, expected. */
  | 'plan'
  /** State at a day (`01.01.2024 tarixinə`): `periods` is `[null]`, `day` where it is known. */
  | 'as-of'
  /** From January on, or since the beginning: year to date, running total. */
  | 'cumulative'
  | 'last-year'
  | 'this-year'
  | 'academic-year'
  | 'average'
  | 'draft';
