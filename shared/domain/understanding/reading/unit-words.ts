import { wordsOfFigure } from './figure-words.ts';
import { unitFits } from './candidate.ts';
import { meantBy, type CellReading } from './cell-reading.ts';
import type { Said } from '../lines/line.ts';
import type { PeriodDoubt } from '../lines/said-time.ts';
import type { Meanings, WrittenUnit } from '../meaning/meanings.ts';
import { findSequences, isWithin } from '../meaning/sequences.ts';
import { tokensOf, type Token } from '../meaning/tokens.ts';

const DOUBTS = ['plan', 'average', 'draft'] as const satisfies readonly PeriodDoubt[];

/**
 * The cell of a unit column is explained whole or asked: a unit that the figure is counted in, or a generic one, and no
 * word beside it. `nəfər (yalnız qadınlar)` says whom it counts, `saat` that it is another count, `9 ay` of which time.
 */
export function judgeUnitWords(reading: CellReading, indicator: string, meanings: Meanings): void {
  const said = reading.row.unit;
  if (said === undefined || isUnitOf(said, indicator, meanings)) return;
  const { holds } = reading;
  const doubt = timeDoubt(reading, said);
  if (doubt !== null) holds.push({ why: 'period', doubt, scope: 'row', said });
  for (const token of unexplained(reading, said, indicator, meanings)) {
    const open = meanings.lists.restricts(token) ? 'restricts' : 'unknown';
    holds.push({ why: 'word', scope: 'row', said, token, place: 'own', open });
  }
}

/** `plan` beside a count of plans is its unit, and no time. */
function isUnitOf({ placed }: Said, indicator: string, meanings: Meanings): boolean {
  const tokens = tokensOf(placed.text, meanings.lexicon);
  const whole = findSequences(tokens, meanings.units, () => false).find(
    ({ from, to }) => from === 0 && to === tokens.length,
  );
  return whole?.what.some((one) => one.factor === 1 && fits(one, indicator, meanings)) === true;
}

const fits = ({ unit }: WrittenUnit, indicator: string, meanings: Meanings): boolean =>
  unitFits(indicator, unit, meanings) !== false;

/** A unit has no time, but that of the value itself. */
function timeDoubt({ time }: CellReading, { told: { span } }: Said): PeriodDoubt | null {
  const flags = span.flags.filter((flag) => flag !== 'this-year');
  const isOther = span.part !== undefined || span.periods.some((period) => period !== time.period);
  if (flags.length === 0 && !isOther) return null;
  return DOUBTS.find((flag) => flags.includes(flag)) ?? 'contradicts';
}

function unexplained(reading: CellReading, { told }: Said, indicator: string, meanings: Meanings): Token[] {
  const { lists } = meanings;
  const { unit, row } = reading;
  // A scale counts only where it is applied; the wrong unit that is applied is asked about by its name.
  const units = told.units.filter(({ what }) =>
    what.some(
      (one) =>
        (one.unit === unit?.unit && one.factor === unit.factor) ||
        (one.factor === 1 && fits(one, indicator, meanings)),
    ),
  );
  const label = new Set(row.own.flatMap((own) => own.told.tokens.flatMap(({ lemmas }) => lemmas)));
  const figure = wordsOfFigure(meantBy(reading)?.figure ?? '', meanings);
  return told.tokens.filter((token, at) => {
    if (isWithin(units, at)) return false;
    if (token.lemmas.some((lemma) => label.has(lemma))) return false;
    return lists.restricts(token) || !(lists.isEmpty(token) || token.lemmas.some((one) => figure.has(one)));
  });
}
