import { figureWith } from '../../keys/figure-with.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { CalledSo } from '../taught/called-so.ts';
import { draftsFor, type OfferJob } from './offers.ts';

/**
 * What is offered for cells, with what another body's taught table calls so: said of an offer that stands there by itself,
 * else an offer of its own, after those that something speaks for. It takes nothing and holds nothing back.
 */
export function withCalled(
  readings: readonly Reading[],
  cells: readonly CellReading[],
  job: OfferJob,
): Reading[] {
  const all = [...readings];
  for (const called of job.calledSo(cells[0]!)) {
    const observations = draftsOf(called, cells, job);
    if (observations.length === 0) continue;
    const { figure, bodies: calledBy, isConfirmed } = called;
    const open = isConfirmed ? {} : { unconfirmed: true as const };
    const at = all.findIndex((one) => one.says.tag === 'offer' && keyOf(one.observations) === keyOf(observations)); // prettier-ignore
    const there = all[at];
    if (there?.says.tag === 'offer') {
      all[at] = { ...there, says: { ...there.says, calledBy, ...open } };
      continue;
    }
    const guess = all.findIndex(
      ({ says }) => says.tag === 'offer' && says.evidence.length === 0 && says.calledBy === undefined,
    );
    all.splice(guess < 0 ? all.length : guess, 0, {
      value: observations[0]!.value,
      says: {
        tag: 'offer',
        figure,
        evidence: [],
        calledBy,
        ...open,
        alone: true,
      },
      observations,
    });
  }
  return all;
}

/** Of every cell what its own label is called; nothing unless the same bodies name each of them. */
function draftsOf(
  { bodies, figure }: CalledSo,
  cells: readonly CellReading[],
  job: OfferJob,
): ObservationDraft[] {
  const named = cells.map((cell) => {
    const own = job.calledSo(cell);
    return own.find((one) => one.figure === figure) ?? own.find((one) => one.bodies.some((body) => bodies.includes(body))); // prettier-ignore
  });
  if (named.includes(undefined)) return [];
  return cells.flatMap((cell, at) =>
    draftsFor(cell, { figure: named[at]!.figure, scope: named[at]!.categories }, job),
  );
}

const keyOf = ([first]: readonly ObservationDraft[]): string =>
  first === undefined ? '' : figureWith(first.figure, first.categories);
