import { exactly } from '../numbers/exactly.ts';
import type { FindingFacts, TermFact } from '../findings/finding-facts.ts';
import type { CheckValues } from './check-values.ts';

/** Last year's number, the change and this year's; null where it is not known. */
interface YearPair {
  previous: number | null;
  change: number | null;
  value: number | null;
}

/** A part or a total; its numbers are without the factor. */
interface PartLine extends YearPair {
  figure: string;
  factor: number;
}

export interface PartTable {
  parts: PartLine[];
  together: YearPair;
  /** Mostly one; several where the total is itself a calculation. */
  totals: PartLine[];
  total: YearPair;
  /** Parts together minus total. */
  offBy: YearPair;
}

/** Both years and the change of all that a finding adds up; null for a finding that adds nothing up. */
export function partTable({ what }: FindingFacts, values: CheckValues): PartTable | null {
  if (what.tag !== 'equal' && what.tag !== 'at-most') return null;
  const [parts, totals] = [what.left.terms, what.right.terms].map((terms) => lines(terms, values));
  if (!parts || !totals) return null;
  const [together, total] = [sumOf(parts), sumOf(totals)];
  return { parts, together, totals, total, offBy: apart(together, total) };
}

/** Constants and numbers of reference texts have no last year: then there is no table. */
function lines(terms: readonly TermFact[], values: CheckValues): PartLine[] | null {
  const found = terms.flatMap(({ figure, factor, bare }): PartLine[] =>
    figure === null || bare === true ? [] : [{ figure, factor, ...yearsOf(figure, values) }],
  );
  return found.length === terms.length ? found : null;
}

/** The claimed change goes before last year's own value, as in the checks. */
function yearsOf(figure: string, values: CheckValues): YearPair {
  const { value, change, previous } = values.get(figure) ?? {};
  if (change !== undefined) {
    return { value: value ?? null, change, previous: value === undefined ? null : exactly(value - change) };
  }
  const known = value !== undefined && previous !== undefined;
  return {
    value: value ?? null,
    change: known ? exactly(value - previous) : null,
    previous: previous ?? null,
  };
}

const pair = (of: (key: keyof YearPair) => number | null): YearPair => ({
  previous: of('previous'),
  change: of('change'),
  value: of('value'),
});

const sumOf = (all: readonly PartLine[]): YearPair =>
  pair((key) =>
    all.some((line) => line[key] === null)
      ? null
      : exactly(all.reduce((sum, line) => sum + line.factor * line[key]!, 0)),
  );

const apart = (a: YearPair, b: YearPair): YearPair =>
  pair((key) => (a[key] === null || b[key] === null ? null : exactly(a[key] - b[key])));
