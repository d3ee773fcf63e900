import type { BreakFact } from '../../domain/findings/finding-facts.ts';
import { isYear } from '../../domain/periods/period.ts';
import { ordinalDigitsAz } from '../../domain/reference/grammar/ordinal-az.ts';
import { periodAz, periodEn } from '../period-words.ts';
import { listAz, listEn } from '../figure-list.ts';
import type { LabelOf } from './fill-hint.ts';

/** What stands under a finding: where it comes from, and what is counted otherwise; nothing where neither is known. */
export function because(...said: readonly (readonly string[])[]): { likeliest?: string } {
  const sentences = said.flat();
  return sentences.length === 0 ? {} : { likeliest: sentences.join(' ') };
}

const isSame = ({ from, to }: BreakFact): boolean =>
  from.length === 1 && to.length === 1 && from[0] === to[0];

/** `From 2023 on “A” is split into “B” and “C”: the law changed (Leyla).` */
export function breakEn(said: BreakFact, label: LabelOf): string {
  const { period, from, to, reason, by } = said;
  const [before, after] = [from, to].map((ids) => listEn(ids.map((id) => `“${label(id) ?? id}”`)));
  const what = isSame(said)
    ? `${after} is counted otherwise`
    : from.length > 1
      ? `${before} are merged into ${after}`
      : to.length > 1
        ? `${before} is split into ${after}`
        : `${after} is counted in the place of ${before}`;
  return `From ${periodEn(period)} on ${what}${reason === '' ? '' : `: ${reason}`} (${by}).`;
}

/** The same in Azerbaijani. */
export function breakAz(said: BreakFact, label: LabelOf): string {
  const { period, from, to, reason, by } = said;
  const [before, after] = [from, to].map((ids) => listAz(ids.map((id) => `“${label(id) ?? id}”`)));
  const what = isSame(said)
    ? `${after} başqa cür sayılır`
    : from.length > 1
      ? `${before} birləşdirilib: ${after}`
      : to.length > 1
        ? `${before} bölünüb: ${after}`
        : `${before} əvəzinə ${after} sayılır`;
  const since = isYear(period) ? `${ordinalDigitsAz(Number(period))} ildən` : `${periodAz(period)}:`;
  return `${since} ${what}${reason === '' ? '' : ` – ${reason}`} (${by}).`;
}
