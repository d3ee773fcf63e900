import { tell } from '../meaning/told.ts';
import type { Placed } from '../tables/found-table.ts';
import type { Said } from './line.ts';
import type { LinesJob } from './table-lines.ts';

/** A text of the table with what its words can name. */
export const say = (placed: Placed, { base, meanings, tongue }: LinesJob): Said => ({
  placed,
  told: tell(placed.text, base, meanings, tongue),
});

/** A label that names a time and nothing else: `2021`, `Yanvar`, `I rüb`. */
export function isTime(placed: Placed, { base, meanings, tongue }: LinesJob): boolean {
  const { span, tokens } = tell(placed.text, base, meanings, tongue);
  return (span.periods.length > 0 || span.part !== undefined) && tokens.length === 0;
}
