import type { Period } from '../domain/periods/period.ts';

/** What a person said about one period of a series: that it breaks there, or why it jumps. */
export interface SeriesRemark {
  id: number;
  /** Figure id or `indicator{dimension=code}`. */
  series: string;
  /** The first period that is counted otherwise, or that jumps. */
  period: Period;
  kind: 'break' | 'explained';
  /** Empty for a break whose reason nobody knows. */
  text: string;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}
