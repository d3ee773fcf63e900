import type { DeliveryNote } from '../deliveries/delivery-note.ts';
import type { IgnoredCell } from '../understanding/interpretation.ts';
import type { WrittenForm } from '../understanding/quantities/numbers-in-prose.ts';
import type { ObservationId, QuestionId } from '../keys/ids.ts';

/** What a number is that counts nothing: by how it is written, by where it stands, or by what a value rests on. */
export type LabelSays =
  | WrittenForm
  | 'column-number'
  | 'label-of-value'
  | 'unit-of-value'
  | 'head-of-value'
  | 'head-of-column'
  | 'label-of-row';

/** Why a number has its fate, where the fate alone does not say it. */
export type FateSays =
  | { tag: LabelSays | 'remark' | 'hidden-sheet' | 'asked-later' | 'unexplained' }
  /** Counted or summed from this range. */
  | { tag: 'counted'; range: string }
  | { tag: 'ignored'; cell: IgnoredCell }
  | { tag: 'answered'; by: string; reason: string }
  | { tag: 'noted'; note: DeliveryNote };

/**
 * What became of one number of a delivery. `numbers = taken + asked + aside`: an observation and a change are taken;
 * labels are counted beside.
 */
export interface NumberFate {
  sheet: string;
  ref: string;
  /** As it is written; a cell with two numbers has two rows. */
  text: string;
  fate: 'observation' | 'change' | 'question' | 'aside' | 'label';
  says?: FateSays;
  /** Id of the observation that it is, or whose change it claims. */
  observation?: ObservationId;
  /** Id of the question that waits for it, or whose answer settled it. */
  question?: QuestionId;
}

/** How many numbers of a delivery ended where; `unexplained` of those aside, `labels` beside. */
export interface FateCounts {
  numbers: number;
  taken: number;
  asked: number;
  aside: number;
  unexplained: number;
  labels: number;
}

export function countFates(fates: readonly NumberFate[]): FateCounts {
  const of = (...wanted: NumberFate['fate'][]): number =>
    fates.filter(({ fate }) => wanted.includes(fate)).length;
  const [taken, asked, aside] = [of('observation', 'change'), of('question'), of('aside')];
  const unexplained = fates.filter(({ says }) => says?.tag === 'unexplained').length;
  return { numbers: taken + asked + aside, taken, asked, aside, unexplained, labels: of('label') };
}
