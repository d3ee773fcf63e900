import type { Period } from '../../periods/period.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { keyed, type CellReading } from '../reading/cell-reading.ts';
import type { OfferJob } from './offers.ts';
import { statedPeriods } from './stated-periods.ts';

export interface PeriodJob extends OfferJob {
  base: Period;
}

/** The periods that a doubtful time can be: what the words say, and the year of the delivery. */
export function periodOffers(cells: readonly CellReading[], job: PeriodJob): Reading[] {
  const pairs = pairOffers(cells, job);
  if (pairs.length > 0) return pairs;
  const { base } = job;
  const named = cells.flatMap(({ time, holds }) => [
    ...holds.flatMap((hold) =>
      hold.why === 'period' && hold.said !== undefined
        ? statedPeriods({ period: time.period, doubt: hold.doubt, said: hold.said }, base)
        : [],
    ),
    ...statedPeriods(time, base),
  ]);
  const own = [...new Set(cells.map(({ time }) => time.period))].filter((period) => period !== base);
  // Cells of several times: each its own, then all of one.
  const offered: (Period | null)[] = [
    ...(own.length > 1 ? [null] : []),
    ...named,
    ...(own.length === 1 ? [null] : []),
    ...(cells.every(isNameless) ? [] : [base]),
  ];
  return [...new Set(offered)]
    .flatMap((period): Reading[] => {
      const drafts = cells.flatMap((cell) => draftsOf(cell, period === null ? {} : { period }, job));
      return readingOf(drafts, period ?? base);
    })
    .filter((one, at, all) => all.findIndex((other) => periodsOf(other) === periodsOf(one)) === at);
}

/** `9 ay` over it: its words name a span that no period is called by, and the whole year is not what they say. */
const isNameless = ({ time: { doubt, said } }: CellReading): boolean =>
  doubt === 'no-name' &&
  said !== undefined &&
  said.placed.row > 0 &&
  /^\d\d-\d\d$/.test(said.told.span.part ?? '');

const periodsOf = ({ observations }: Reading): string => observations.map(({ period }) => period).join(' ');

function readingOf(drafts: readonly ObservationDraft[], period: Period): Reading[] {
  const says: ReadingSays = { tag: 'of-period', period: drafts[0]?.period ?? period };
  return drafts.length === 0 ? [] : [{ value: drafts[0]!.value, says, observations: [...drafts] }];
}

function draftsOf(
  cell: CellReading,
  choice: { period?: Period; value?: number },
  job: OfferJob,
): ObservationDraft[] {
  const figure = keyed(cell);
  if (figure === null) return [];
  const made = draftOf(job.unsettled(cell), { figure, ...choice }, job.measureOf);
  return made.ok ? [made.value] : [];
}

/** `84/97` under `2023/2022`: a number for each of the years, in their order. */
function pairOffers(cells: readonly CellReading[], job: PeriodJob): Reading[] {
  const drafts = cells.flatMap((cell) => {
    const { time, placed, unit } = cell;
    const periods = time.doubt === 'several' ? (time.said?.told.span.periods ?? []) : [];
    const numbers = /^\d+(?:\s*[/|;\n]\s*\d+)+$/u.test(placed.text.trim())
      ? [...placed.text.matchAll(/\d+/gu)].map(([digits]) => Number(digits))
      : [];
    if (periods.length < 2 || numbers.length !== periods.length) return [];
    return periods.flatMap((period, at) =>
      period === null ? [] : draftsOf(cell, { period, value: numbers[at]! * (unit?.factor ?? 1) }, job),
    );
  });
  return readingOf(drafts, job.base);
}
