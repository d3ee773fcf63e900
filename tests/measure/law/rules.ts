import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { keyOf } from '../judge.ts';
import type { Expectation, LawCase } from './cases.ts';
import { readingFaults, type OfferOn, offersOn } from './offers.ts';
import type { CellFate, LawFault } from './fate.ts';
import { figureFits } from './figure-fits.ts';
import { seenIn, type Seen } from './seen.ts';
import { periodFits, wholeOf } from './spans.ts';

export interface LawResult {
  one: LawCase;
  fates: LawFault[];
  offers: OfferOn[];
}

/** A narrower key must say what narrows it. */
const saysKey = ({ key, figure }: Expectation, o: ObservationDraft): boolean =>
  key === undefined ||
  ![figure ?? ''].flat().some((one) => one.endsWith('*')) ||
  key.some((word) => keyText(o).toLowerCase().includes(word));

const keyText = (o: ObservationDraft): string => `${o.figure} ${JSON.stringify(o.categories)}`;

function isRight(e: Expectation, o: ObservationDraft): boolean {
  if (e.figure === undefined || e.figure === null || e.value === undefined) return false;
  if (
    !figureFits(e.figure, o.figure) ||
    !saysKey(e, o) ||
    !periodFits(e.period!, o.period) ||
    o.value !== e.value
  )
    return false;
  // A change that was not noted is no wrong value; another change is.
  return e.change === undefined || o.claimedChange === undefined || o.claimedChange === e.change;
}

/** The sum of several expected values of one figure, whose periods make up its own. */
function isSum(one: LawCase, o: ObservationDraft, seen: Seen): boolean {
  const parts = one.expect.filter((e) => e.value !== undefined && seen.valuesOn(e.sheet, e.ref).includes(o));
  if (parts.length < 2 || !parts.every((e) => figureFits(e.figure ?? '', o.figure))) return false;
  const sum = parts.reduce((all, e) => all + (e.value ?? 0), 0);
  return Math.abs(sum - (o.value ?? 0)) < 1e-9 && wholeOf(parts.map((e) => e.period!)) === o.period;
}

const isAllowed = (one: LawCase, o: ObservationDraft): boolean =>
  one.allowed?.some(
    (other) => figureFits(other.figure, o.figure) && other.period === o.period && other.value === o.value,
  ) ?? false;

/** What became of each cell of a case, by the rules of law one. */
export function judgeCase(one: LawCase, out: Interpretation | null): LawResult {
  const seen = seenIn(out, one);
  const result: LawResult = { one, fates: [], offers: [] };
  for (const e of one.expect) {
    result.fates.push(fateOf(e, one, seen));
    result.offers.push(...offersOn(e, seen));
  }
  const named = (o: ObservationDraft): boolean =>
    one.expect.some((e) => [e.ref, ...(e.alt ?? [])].some((ref) => seen.valuesOn(e.sheet, ref).includes(o)));
  for (const o of seen.observations)
    if (!named(o) && !isAllowed(one, o))
      result.fates.push({
        fate: 'wrong',
        ref: o.cells[0]?.ref ?? '',
        says: `took ${keyOf(o)} from a cell that holds no value`,
      });
  result.fates.push(...readingFaults(one, seen), ...vanished(one, seen));
  return result;
}

function fateOf(e: Expectation, one: LawCase, seen: Seen): LawFault {
  const named = new Set(one.expect.map(({ sheet, ref }) => `${sheet}!${ref}`));
  const alt = (e.alt ?? []).filter((ref) => !named.has(`${e.sheet}!${ref}`));
  const on = [...new Set([e.ref, ...alt].flatMap((ref) => seen.valuesOn(e.sheet, ref)))];
  const good = on.filter((o) => isRight(e, o) || isSum(one, o, seen) || isAllowed(one, o));
  const due = e.outcome === 'question' || e.outcome === 'not-taken';
  const bad = on
    .filter((o) => (due ? !isAllowed(one, o) : !good.includes(o)))
    .filter((o) => !(due && (e.outcome === 'question' || e.torn === true) && seen.isTorn(o)));
  const wanted =
    e.value === undefined
      ? e.outcome
      : `${[e.figure].flat().join('|')}@${e.period} = ${e.value} (${e.outcome})`;
  const fate = (kind: CellFate): LawFault => ({
    fate: kind,
    ref: e.ref,
    says: `${on.map(keyOf).join('; ')} where ${wanted}`,
  });
  if (bad.length > 0) return fate(e.flag === true ? 'flagged' : 'wrong');
  if (!due && good.length > 0) return fate('right');
  if (e.outcome === 'not-taken') return fate('right');
  const asked =
    seen.refused || [e.ref, ...(e.alt ?? [])].some((ref) => seen.questionsOn(e.sheet, ref).length > 0);
  const aside = seen.asideOn(e.sheet, e.ref);
  if (asked || (due && on.length > 0) || (aside && seen.sheetAsked(e.sheet)))
    return fate(e.outcome === 'value' ? 'over-asked' : 'asked');
  if (
    e.outcome === 'free' &&
    (aside || seen.notedOn(e.sheet, e.ref) || seen.restsOn(e.sheet, e.ref) || !one.numbers.includes(e.ref))
  )
    return fate('right');
  return fate(aside ? 'set-aside' : 'vanished');
}

/** Numbers of which nothing is said at all. */
function vanished(one: LawCase, seen: Seen): LawFault[] {
  if (seen.refused) return [];
  const settled = new Set(one.expect.filter(({ outcome }) => outcome !== 'not-taken').map(({ ref }) => ref));
  return one.numbers
    .filter((ref) => !settled.has(ref))
    .filter((ref) => !seen.restsOn(one.sheet, ref) && seen.questionsOn(one.sheet, ref).length === 0)
    .filter((ref) => !seen.asideOn(one.sheet, ref) && !seen.notedOn(one.sheet, ref))
    .map((ref) => ({ fate: 'vanished', ref, says: 'a number with no observation, question or reason' }));
}
