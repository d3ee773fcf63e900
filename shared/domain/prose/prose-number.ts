import { assertNever } from '../../result.ts';
import type { Qualifier } from '../understanding/quantities/quantity.ts';
import type { WrittenForm } from '../understanding/quantities/numbers-in-prose.ts';

/** Why a number counts nothing by how it stands: a part of a range, of a name in quotes, or not to be read for sure. */
export type UncountedForm = WrittenForm | 'range' | 'name' | 'unreadable';

/** A number of a document as it stands there. */
export interface ProseNumber {
  /** Index of the document's paragraph, and the signs of its text: sign and scale included, `end` exclusive. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** With its scale (`3 million`), without its sign. */
  value: number;
  /** The unit of its last printed digit: `27.6 million` is known to 100 000. */
  step: number;
  /** It counts nothing. */
  form?: UncountedForm;
  percent?: true;
  /** A change by its sign. */
  sign?: 1 | -1;
  /** `about 90`, `more than 100`. */
  qualifier?: Qualifier;
  /** In words. */
  spelled?: true;
}

/** Whether the printed number is that value, as far as it says: rounded, about, more than. */
export function says({ value: printed, step, qualifier }: ProseNumber, value: number): boolean {
  const apart = Math.abs(printed - value);
  if (apart < 1e-9 || (step !== 1 && apart <= step / 2 + 1e-9)) return true;
  switch (qualifier) {
    case 'about':
      return apart <= Math.max(printed, value) / 10;
    case 'more than':
    case 'at least':
      return value > printed && value <= 2 * printed;
    case 'less than':
    case 'at most':
      return value < printed && 2 * value >= printed;
    case undefined:
      return false;
    default:
      return assertNever(qualifier);
  }
}
