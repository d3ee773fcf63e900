import { interpretDocument } from '../fixtures/returns.ts';
import { judge, keyOf, placeOf, type Judged } from './judge.ts';
import { mutatedOf } from './mutate/all.ts';
import type { MeasuredReturn } from './mutate/case.ts';

export interface MutationSum {
  rows: number;
  /** Right readings of the unchanged return, over the rows that are left. */
  before: number;
  right: number;
  asked: number;
  wrong: number;
  agencyOnly: number;
  /** Wrong in more than the body, and not so in the unchanged return. */
  newlyWrong: number;
}

const emptySum = (): MutationSum => ({
  rows: 0,
  before: 0,
  right: 0,
  asked: 0,
  wrong: 0,
  agencyOnly: 0,
  newlyWrong: 0,
});

export interface MutationRun {
  seeds: number;
  withLayouts?: boolean;
  /** Kinds that begin so. */
  only?: string;
  each?: (line: string) => void;
}

const count = (judged: Judged, wanted: string): number =>
  judged.verdicts.filter(({ verdict }) => verdict === wanted).length;
const nameOf = ({ row }: Judged['verdicts'][number]): string => `${row.figure} ${row.period} ${row.value}`;

/** Observations of cells from which nothing may be taken. */
const foreign = (one: MeasuredReturn, { extra }: Judged): Judged['wrong'] =>
  extra
    .filter((o) => one.foreign?.includes(placeOf(o)))
    .map((observation) => ({
      observation,
      agencyOnly: false,
      says: `${placeOf(observation)} took ${keyOf(observation)} from a row of no figure`,
    }));

/** What is left of the readings of each return under every mutation, by kind. */
export async function mutationSums(
  returns: { one: MeasuredReturn; bytes: Uint8Array }[],
  { seeds, withLayouts = false, only, each }: MutationRun,
): Promise<Map<string, MutationSum>> {
  const sums = new Map<string, MutationSum>();
  const read = (one: MeasuredReturn): Judged =>
    judge(
      one.rows,
      interpretDocument(one.name, one.document, {
        period: one.period,
        ...(withLayouts ? {} : { layouts: [] }),
      }),
    );
  for (const [at, { one, bytes }] of returns.entries()) {
    const before = read(one);
    const share = before.verdicts.length === 0 ? 0 : count(before, 'right') / before.verdicts.length;
    const knownWrong = new Set(before.wrong.map(({ observation }) => keyOf(observation)));
    const wasRight = new Set(before.verdicts.filter(({ verdict }) => verdict === 'right').map(nameOf));
    for (let seed = 1; seed <= seeds; seed += 1) {
      for (const { kind, one: changed } of await mutatedOf(
        one,
        bytes,
        returns[(at + seed) % returns.length]?.one ?? null,
        seed,
      )) {
        if (only !== undefined && !kind.startsWith(only)) continue;
        const sum = sums.get(kind) ?? emptySum();
        sums.set(kind, sum);
        const judged = read(changed);
        const wrong = [...judged.wrong, ...foreign(changed, judged)];
        const fresh = wrong.filter(
          ({ observation, agencyOnly }) => !agencyOnly && !knownWrong.has(keyOf(observation)),
        );
        sum.rows += changed.rows.length;
        sum.before += share * changed.rows.length;
        sum.right += count(judged, 'right');
        sum.asked += count(judged, 'asked');
        sum.wrong += wrong.length;
        sum.agencyOnly += wrong.filter(({ agencyOnly }) => agencyOnly).length;
        sum.newlyWrong += fresh.length;
        for (const { says } of fresh) each?.(`WRONG ${kind} ${changed.name}: ${says}`);
        for (const verdict of judged.verdicts)
          if (verdict.verdict !== 'right' && wasRight.has(nameOf(verdict)))
            each?.(`lost ${kind} ${verdict.says}`);
      }
    }
  }
  return sums;
}

export function totalOf(sums: Iterable<MutationSum>): MutationSum {
  const total = emptySum();
  for (const sum of sums)
    for (const name of Object.keys(total) as (keyof MutationSum)[]) total[name] += sum[name];
  return total;
}
