import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { Line } from '../lines/line.ts';
import { bodyAlone } from '../meaning/body-alone.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { meantBy, type CellReading, type HoldScope } from './cell-reading.ts';
import { indicatorOf } from './indicator-of.ts';
import { isOfHouse } from './of-sender.ts';

interface BodyJob {
  meanings: Meanings;
  bodies: ReadonlySet<string>;
  /** Bodies of other houses in the words over the table. */
  others: readonly string[];
}

/** Whose number it is: another body's, where row or column name nothing else. */
export function judgeBody(reading: CellReading, job: BodyJob): void {
  const { meanings } = job;
  if (reading.isBodyStated === true) return;
  if (meantBy(reading) === null) return nameForwarded(reading, meanings);
  if (reading.agency === FORWARDS) return judgeForwarded(reading, meanings);
  if (isAbroad(reading, meanings))
    reading.holds.push({ why: 'whose', scope: 'table', bodies: [reading.agency] });
  if (job.others.length > 0 && !job.others.includes(reading.agency) && reading.agency !== UNKNOWN_SENDER)
    reading.holds.push({ why: 'whose', scope: 'table', bodies: [...job.others, reading.agency] });
  for (const [line, scope] of [
    [reading.row, 'row'],
    [reading.column, 'column'],
  ] as const)
    judgeLine(reading, line, scope, job);
}

/** What a body of another country or of several counts is no figure of this one, unless it is its own here. */
function isAbroad(reading: CellReading, meanings: Meanings): boolean {
  const { agenciesById, indicatorsById } = meanings.catalogue;
  const body = agenciesById.get(reading.agency);
  if (body?.type !== 'international') return false;
  const indicator = indicatorOf(reading, meanings);
  const figure = meantBy(reading)?.figure ?? '';
  return indicatorsById.get(indicator)?.owners.includes(body.id) !== true && !body.supplies.includes(figure);
}

function judgeLine(
  reading: CellReading,
  { own, source }: Line,
  scope: HoldScope,
  { meanings, bodies }: BodyJob,
): void {
  const wording = new Set(reading.candidates[0]?.phrase.all.flat());
  for (const said of source === undefined ? own : [...own, source]) {
    const body = bodyAlone(said.told, meanings.lists.isEmpty);
    if (body === null || body === reading.agency) continue;
    if (isCounted(said.told.members, (reading.settled ?? reading.candidates[0])?.categories ?? {})) continue;
    if (isOfHouse(body, bodies, meanings.catalogue)) continue;
    if (said.told.tokens.some(({ lemmas }) => lemmas.some((lemma) => wording.has(lemma)))) continue;
    reading.holds.push({ why: 'whose', scope, bodies: [body, reading.agency] });
  }
}

/** The body is a category of what is counted: to whom victims were referred, which court tried. */
const isCounted = (
  members: Line['own'][number]['told']['members'],
  categories: Readonly<Record<string, string>>,
): boolean => members.some(({ what }) => what.some(({ dimension, code }) => categories[dimension] === code));

/** Who passes on what others counted, and counts nothing of it: the secretariat. */
const FORWARDS = 'national_coordinator';

/** Of a label that names no figure the body that its row names is known all the same. */
function nameForwarded(reading: CellReading, { catalogue }: Meanings): void {
  if (reading.agency !== FORWARDS) return;
  const { own, near } = reading.row;
  const bodies = [...own, ...near].flatMap(({ told }) => told.agencies.flatMap(({ what }) => what));
  const [body, ...others] = new Set(bodies);
  // `Yerli icra hakimiyyəti orqanları` are those that are counted, and none that counts.
  const isAmongCounted = catalogue.indicators.some(
    (one) => one.countsBodies === true && one.owners.includes(body ?? ''),
  );
  if (body !== undefined && others.length === 0 && !isAmongCounted) reading.agency = body;
}

/** A number that the secretariat passes on is its owner's where the row or caption says so; else a person says whose. */
function judgeForwarded(reading: CellReading, meanings: Meanings): void {
  const { catalogue } = meanings;
  const indicator = indicatorOf(reading, meanings);
  const owners = catalogue.indicatorsById.get(indicator)?.owners ?? [];
  if (owners.includes(FORWARDS) || catalogue.indicatorsById.get(indicator)?.countsBodies === true) return;
  const { row, named } = reading;
  const inRow = [...row.own, ...row.near].flatMap(({ told }) => told.agencies.flatMap(({ what }) => what));
  const said = [...inRow, ...named].filter((body) => body !== FORWARDS);
  const body = said.find((one) => owners.includes(one)) ?? inRow[0];
  // `Ministry (its office)`, passed on: either of them may have written it.
  const house = body === undefined ? undefined : catalogue.agenciesById.get(body)?.parent;
  const isEither = house !== undefined && said.includes(house) && !inRow.includes(body!);
  if (body !== undefined && !isEither) reading.agency = body;
  else {
    const bodies = isEither ? [body!, house] : [...owners.slice(0, 2), FORWARDS];
    reading.holds.push({ why: 'whose', scope: 'row', bodies });
  }
}
