import { leftValue, isReprinted, isSettled, type VintageValue, type Vintages } from './vintage.ts';
import type { FigureKey } from '../keys/figure-key.ts';
import type { KeyedObservations } from '../observations/keyed-observations.ts';
import { isDirect, isInForce } from '../observations/figure-value.ts';
import type { Observation } from '../observations/observation.ts';
import { agree, isRival } from '../observations/rivals.ts';
import type { Conflict } from '../conflicts/conflict.ts';

/**
 * Years that are over and of which something else is said now than was printed or accepted then: whether it is
 * restated a person decides. What a body said in its own year already is no news.
 *
 * @param own the reference of the workspace's own year tells its figures by these ids
 * @param external bodies whose values are vintages of their own
 */
export function restatements(
  { all, of }: Vintages,
  observations: KeyedObservations,
  { own, external }: { own: (figure: string) => boolean; external: ReadonlySet<string> },
): Conflict[] {
  const keys = new Map(all.map((one) => [`${one.figure}@${one.period}`, one]));
  return [...keys.values()].flatMap(({ figure, period }): Conflict[] => {
    if (!own(figure)) return [];
    const said = of({ figure, period });
    const left = leftValue(said);
    if (left === null) return [];
    const known = new Set(said.flatMap(({ offered }) => offered));
    const news = saidNow({ figure, period }, observations, external).filter(
      (o) => !known.has(o.value!) && !agree(o, asDraft(o, left.value, left.from)),
    );
    if (news.length === 0 && !isReprinted(left.from)) return [];
    const { printed, accepted } = left.from;
    const fact = {
      tag: 'restated' as const,
      period,
      printed,
      accepted,
      open: !isSettled(left.from),
      says: [...new Set(news.map((o) => o.value!))],
    };
    return [{ figure, period, kind: 'revision', rivals: news.map((o) => o.id), fact, state: 'open' }];
  });
}

const saidNow = (
  key: FigureKey,
  observations: KeyedObservations,
  external: ReadonlySet<string>,
): Observation[] =>
  observations.ofKey(key).filter((o) => isInForce(o) && isRival(o) && isDirect(o) && !external.has(o.agency));

/** What was left, to be weighed as a value that a body says. */
function asDraft(o: Observation, value: number, { qualifier }: VintageValue): Observation {
  const { qualifier: _, ...rest } = o;
  return { ...rest, value, ...(qualifier === undefined ? {} : { qualifier }) };
}
