import { isNoCount } from '../../numbers/count.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import { previousPeriod, type Period } from '../../periods/period.ts';
import type { UnsettledValue } from '../../questions/unsettled-value.ts';
import { err, ok, type Result } from '../../../result.ts';

/** What settles a value: each by the interpretation, or by a person's answer. Absent: what the value itself says. */
export interface DraftChoice {
  figure?: string;
  period?: Period;
  /** Replaces unit and factor that stand with the value. */
  unit?: { unit: string; factor: number };
  /** In place of what is written, in the unit of the figure. */
  value?: number;
}

/** What the catalogue says of a figure. */
export interface FigureMeasure {
  /** Unit code in which it is counted; absent: the catalogue does not know the figure. */
  unit?: string;
  /** Its values may have fractions. */
  fractions: boolean;
  /** Whether a unit's values may have fractions. */
  hasFractions: (unit: string) => boolean;
  /** Dimensions that the figure itself fixes. */
  categories: Readonly<Record<string, string>>;
}

/** Why a value is no value of the figure. */
export type DraftRefusal =
  | { tag: 'NoFigure' }
  | { tag: 'NoPeriod' }
  /** It can be several numbers: which, a person says. */
  | { tag: 'SeveralNumbers'; numbers: number[] }
  /** A fraction of a person, or fewer than none. */
  | { tag: 'NotWhole'; value: number }
  /** An amount or a share where something is counted, or the other way round. */
  | { tag: 'OtherUnit'; unit: string; own: string };

/**
 * The observation that a value cell yields, taken or answered alike: unit factor, change, whole numbers, status and
 * period follow the same rules.
 */
export function draftOf(
  value: UnsettledValue,
  choice: DraftChoice,
  measureOf: (figure: string) => FigureMeasure,
): Result<ObservationDraft, DraftRefusal> {
  const figure = choice.figure ?? value.figure;
  if (figure === undefined) return err({ tag: 'NoFigure' });
  const period = choice.period ?? value.period;
  if (period === null) return err({ tag: 'NoPeriod' });
  const measure = measureOf(figure);
  const typed = choice.value !== undefined;
  const [unit, factor] = typed
    ? [undefined, 1]
    : [choice.unit?.unit ?? value.unit, choice.unit?.factor ?? value.factor ?? 1];
  const own = measure.unit;
  if (unit !== undefined && own !== undefined && unit !== own) {
    if (measure.hasFractions(unit) !== measure.fractions) return err({ tag: 'OtherUnit', unit, own });
  }
  const written = choice.value ?? value.value;
  if (written === null && value.readings !== undefined && value.readings.length > 0)
    return err({ tag: 'SeveralNumbers', numbers: value.readings });
  const number = written === null ? null : exactly(written * factor);
  if (number !== null && isNoCount(number, own === undefined || measure.fractions))
    return err({ tag: 'NotWhole', value: number });
  const change =
    value.claimedChange === undefined ? null : exactly(value.claimedChange * scaleOf(value, choice));
  if (change !== null && own !== undefined && !measure.fractions && !Number.isInteger(change))
    return err({ tag: 'NotWhole', value: change });
  const against = previousPeriod(period);
  return ok({
    figure,
    period,
    agency: value.agency,
    value: number ?? (value.status === 'zero' ? 0 : null),
    status: number === null ? value.status : number === 0 ? 'zero' : 'value',
    ...(value.qualifier === undefined || typed ? {} : { qualifier: value.qualifier }),
    categories: Object.fromEntries(
      // A part of what a figure takes together (`a+b`) stays said.
      Object.entries(value.categories).filter(
        ([dimension, code]) =>
          !Object.hasOwn(measure.categories, dimension) ||
          (measure.categories[dimension] !== code &&
            measure.categories[dimension]!.split('+').includes(code)),
      ),
    ),
    ...(unit === undefined ? {} : { unit }),
    ...(change === null
      ? {}
      : { claimedChange: change, ...(against === null ? {} : { claimedAgainst: against }) }),
    remarks: value.remarks,
    cells: value.cells,
  });
}

/** The change beside a value is scaled as the value is, also where another value was typed. */
const scaleOf = (value: UnsettledValue, choice: DraftChoice): number =>
  choice.unit?.factor ?? value.factor ?? 1;
