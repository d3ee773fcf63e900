import type { Reading } from '../../../shared/domain/questions/question.ts';
import { keyOf } from '../judge.ts';
import type { Expectation, LawCase, OfferedValue } from './cases.ts';
import { figureFits } from './figure-fits.ts';
import type { LawFault } from './fate.ts';
import type { Seen } from './seen.ts';

/** What the questions on a cell with one right reading offer. */
export type Offer = 'right' | 'nothing' | 'only-others';

export interface OfferOn {
  offer: Offer;
  ref: string;
  says: string;
}

const withValue = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ value, observations }) => value !== null || observations.some((o) => o.value !== null));

export function offersOn(e: Expectation, seen: Seen): OfferOn[] {
  const fits = e.outcome === 'value' || e.outcome === 'value-or-question';
  if (!fits || e.value === undefined || e.value === null || e.period!.startsWith('!')) return [];
  const asked = seen.questionsOn(e.sheet, e.ref);
  if (asked.length === 0 || seen.valuesOn(e.sheet, e.ref).length > 0) return [];
  const readings = withValue(asked.flatMap(({ readings: offered }) => offered));
  const says = [
    asked.map(({ kind }) => kind).join(', '),
    'offers',
    readings.flatMap(({ observations }) => observations.map(keyOf)).join('; '),
    'where',
    `${[e.figure].flat().join('|')}@${e.period} = ${e.value}`,
  ].join(' ');
  if (readings.length === 0) return [{ offer: 'nothing', ref: e.ref, says }];
  const isOffered = readings.some(({ observations }) =>
    observations.some(
      (o) =>
        o.value === e.value &&
        figureFits(e.figure ?? '', o.figure) &&
        e.period!.split(',').includes(o.period),
    ),
  );
  return [{ offer: isOffered ? 'right' : 'only-others', ref: e.ref, says }];
}

const holds = (reading: Reading, wanted: OfferedValue): boolean =>
  (reading.value === wanted.value || reading.observations.some(({ value }) => value === wanted.value)) &&
  (wanted.figure === undefined || reading.observations.some(({ figure }) => figure === wanted.figure)) &&
  (wanted.period === undefined || reading.observations.some(({ period }) => period === wanted.period));

/** Questions whose first reading is a wrong one, or none of whose readings is the right one. */
export function readingFaults(one: LawCase, seen: Seen): LawFault[] {
  return (one.readings ?? []).flatMap(({ sheet = null, ref, must, mustnot }) =>
    seen.questionsOn(sheet, ref).flatMap((question): LawFault[] => {
      const readings = withValue(question.readings);
      const leads = (mustnot ?? []).filter(
        (wanted) => readings[0] !== undefined && holds(readings[0], wanted),
      );
      const misses =
        must !== undefined &&
        must.length > 0 &&
        readings.length > 0 &&
        !must.some((wanted) => readings.some((reading) => holds(reading, wanted)));
      return [
        ...leads.map(({ value }) => ({ fate: 'misoffered' as const, ref, says: `offers ${value} first` })),
        ...(misses
          ? [
              {
                fate: 'misoffered' as const,
                ref,
                says: `does not offer ${must.map(({ value }) => value).join(', ')}`,
              },
            ]
          : []),
      ];
    }),
  );
}
