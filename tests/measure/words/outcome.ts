import { interpretDocument } from '../../fixtures/returns.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { covers } from '../covers.ts';
import { keyOf } from '../judge.ts';
import type { Insertion } from './insertions.ts';
import { documentOf, type OrdinaryTable } from './ordinary-tables.ts';

/** `stayed`: under the plain key, as if the word were not there. `untaken`: the plain table does not give it either. */
export type WordOutcome =
  | 'stayed'
  | 'asked'
  | 'narrower'
  | 'narrower-under-negation'
  | 'aside'
  | 'lost'
  | 'untaken';

const read = (table: OrdinaryTable): Interpretation =>
  interpretDocument('hesabat.xlsx', documentOf(table), { period: '2023', agency: table.agency, layouts: [] });

const valueOn = (out: Interpretation, ref: string): ObservationDraft | undefined =>
  out.observations.find((o) => o.cells.some((cell) => cell.role === 'value' && cell.ref === ref));

/** What became of each value that a qualifier bears on. */
export function outcomesOf(insertion: Insertion): { ref: string; outcome: WordOutcome; says: string }[] {
  const [plain, out] = [read(insertion.plain), read(insertion.table)];
  return insertion.refs.map((ref) => {
    const [before, after] = [valueOn(plain, ref), valueOn(out, ref)];
    const outcome = outcomeOf(ref, before, after, out, insertion.qualifier.isNegative);
    const { place, qualifier } = insertion;
    return {
      ref,
      outcome,
      says: `${outcome} ${place} "${qualifier.words}" ${ref} ${after === undefined ? '' : keyOf(after)}`,
    };
  });
}

function outcomeOf(
  ref: string,
  before: ObservationDraft | undefined,
  after: ObservationDraft | undefined,
  out: Interpretation,
  isNegative: boolean,
): WordOutcome {
  if (before === undefined) return 'untaken';
  if (after !== undefined) {
    if (isSame(before, after)) return 'stayed';
    return isNegative ? 'narrower-under-negation' : 'narrower';
  }
  if (out.questions.some((q) => covers(q.ref, ref))) return 'asked';
  return out.ignored.some((ignored) => covers(ignored.ref, ref)) ? 'aside' : 'lost';
}

const isSame = (a: ObservationDraft, b: ObservationDraft): boolean =>
  a.figure === b.figure &&
  a.period === b.period &&
  JSON.stringify(a.categories) === JSON.stringify(b.categories);
