import { indicatorOf as indicatorOfKey } from '../../keys/figure-key.ts';
import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { ObservationStatus } from '../../observations/observation.ts';
import { previousPeriod, type Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { hasCount } from '../quantities/numbers-in-prose.ts';
import { isOwner, unitFits, type Candidate } from './candidate.ts';
import { meantBy, type CellReading, type HoldScope } from './cell-reading.ts';
import { isNarrowed, isSureSlip } from './slips.ts';
import type { OpenWord } from './open-words.ts';

export interface GateJob {
  meanings: Meanings;
  base: Period;
  /** What the file's notes say a mark means. */
  marks: Readonly<Record<string, ObservationStatus>>;
  bodies: ReadonlySet<string>;
}

/** Two keys this close in evidence are a choice for a person. */
const CLOSE = 0.75;
/** … where only one of them is the sender's own. */
const OWNERS_MARGIN = 3;

/** Says of every reading what speaks for it and what holds it back. */
export function judge(reading: CellReading, job: GateJob): void {
  if (reading.aside !== undefined || isChange(reading)) return;
  judgeNumber(reading, job);
  judgeTime(reading);
  if (reading.settled?.by === 'layout') {
    reading.evidence.add('layout');
    judgeUnit(reading, indicatorOf(reading, job.meanings), job);
    judgeWords(reading, reading.left ?? []);
    return;
  }
  judgeQualifier(reading, job);
  judgeBody(reading, job);
  const best = reading.candidates[0];
  if (best === undefined) return void reading.holds.push({ why: 'no-figure', scope: 'row' });
  if (reading.settled?.by === 'slide') reading.evidence.add('unit');
  reading.evidence.add('words');
  // One word is a label only under the head of a body that is known.
  if (best.exact && telling(best, job.meanings) >= (reading.agency === UNKNOWN_SENDER ? 2 : 1))
    reading.evidence.add('whole-label');
  judgeUnit(reading, best.indicator, job);
  judgeWords(reading, best.open);
  if (isOwner(best.indicator, best.figure, { bodies: job.bodies }, job.meanings))
    reading.evidence.add('sender');
  if (reading.isTotal && best.ownWords === 0 && reading.settled === undefined)
    reading.holds.push({ why: 'evidence', scope: 'cell' });
  if (reading.settled === undefined) judgeRivals(reading, best, job);
  if (best.mended && !hasNumber(reading) && !isSureSlip(reading, best, job.meanings))
    reading.holds.push({ why: 'mended', scope: 'row' });
  // A key that the catalogue does not have needs a number that agrees: its words may be another figure's.
  const isNew = !best.known && reading.settled === undefined;
  if (evidenceFor(reading, best) < 2) reading.holds.push({ why: 'evidence', scope: 'row' });
  else if ((isNew && !hasNumber(reading)) || isPartNamed(reading, best, job.meanings))
    reading.holds.push({ why: 'evidence', scope: 'table' });
}

/** The catalogue has a figure that says the same and more: which of the two is meant is not for us to say. */
function isPartNamed(reading: CellReading, best: Candidate, meanings: Meanings): boolean {
  const { figure, categories } = reading.settled ?? best;
  const { catalogue, phrases } = meanings;
  if (phrases.byId.has(figure) || Object.keys(categories).length === 0) return false;
  const indicator = indicatorOf(reading, meanings);
  return catalogue.figures.some(
    (other) =>
      other.indicator === indicator &&
      Object.entries(categories).every(([dimension, code]) => other.categories[dimension] === code),
  );
}

/**
 * That rows add up says nothing of what they count where no word beside the number does, or where a body is known
 * that counts something else: convicts by age add up, too.
 */
function evidenceFor(
  { evidence, settled, isBorrowed, agency }: CellReading,
  { ownWords }: Candidate,
): number {
  const borrowed = settled === undefined ? ownWords === 0 : isBorrowed === true;
  const isForeign = agency !== UNKNOWN_SENDER && !evidence.has('sender');
  return evidence.size - (evidence.has('sum') && (borrowed || isForeign) ? 1 : 0);
}

const hasNumber = ({ evidence }: CellReading): boolean =>
  (['last-year', 'sum', 'difference', 'other-agency'] as const).some((kind) => evidence.has(kind));

function indicatorOf({ settled, candidates }: CellReading, { catalogue }: Meanings): string {
  if (settled === undefined) return candidates[0]?.indicator ?? '';
  return catalogue.figuresById.get(settled.figure)?.indicator ?? indicatorOfKey(settled.figure);
}

const telling = ({ phrase }: Candidate, { lists }: Meanings): number =>
  phrase.words.filter((lemmas) => !lists.isEmpty({ text: '', lemmas, number: false, from: 0, to: 0 })).length;

/** Cells that count nothing by the kind of their row or column. */
export function setAside(reading: CellReading, { meanings }: Pick<GateJob, 'meanings'>): void {
  const { column, row, quantity } = reading;
  if (reading.aside !== undefined || reading.settled?.by === 'layout') return;
  const kinds = [column.kind, row.kind];
  if (kinds.includes('person')) reading.aside = 'person';
  else if (kinds.includes('note') || kinds.includes('date') || kinds.includes('status'))
    reading.aside = 'note';
  else if (kinds.includes('number') || kinds.includes('unit') || kinds.includes('period'))
    reading.aside = 'no-number-label';
  else if (kinds.includes('plan')) reading.aside = 'planned';
  else if (kinds.includes('share') || isShare(reading, meanings)) reading.aside = 'share';
  else if (kinds.includes('average') && !isPerPerson(reading, meanings)) reading.aside = 'average';
  else if (quantity.kind === 'text' && !hasCount(reading.placed.text)) reading.aside = 'note';
}

const isPerPerson = ({ candidates }: CellReading, { catalogue }: Meanings): boolean =>
  candidates[0] !== undefined &&
  catalogue.indicatorsById.get(candidates[0].indicator)?.measure === 'per-person';

/** A per cent counts nothing, unless its figure is one. */
const isShare = ({ quantity, candidates }: CellReading, { catalogue }: Meanings): boolean =>
  quantity.kind === 'number' &&
  quantity.percent === true &&
  (candidates[0] === undefined || catalogue.indicatorsById.get(candidates[0].indicator)?.unit !== 'percent');

function judgeNumber(reading: CellReading, { marks, base }: GateJob): void {
  const { quantity, placed, holds, time } = reading;
  switch (quantity.kind) {
    case 'number': {
      // Whether it may have a fraction its figure says.
      const doubts = quantity.doubts.filter((doubt) => doubt !== 'fraction');
      if (doubts.length > 0) holds.push({ why: 'number', scope: 'cell', doubts });
      return;
    }
    case 'change':
      holds.push({ why: 'ambiguous', scope: 'cell' });
      return;
    case 'ambiguous':
      holds.push({ why: 'ambiguous', scope: 'cell' });
      return;
    case 'error':
      holds.push({ why: 'error', scope: 'cell' });
      return;
    case 'text':
      holds.push({ why: 'text', scope: 'cell' });
      return;
    case 'mark':
      if (quantity.status !== 'unknown') return;
      if (marks[placed.text.trim()] !== undefined)
        reading.quantity = { ...quantity, status: marks[placed.text.trim()]! };
      else if (time.period === previousPeriod(base))
        reading.quantity = { ...quantity, status: 'not-reported' };
      else holds.push({ why: 'mark', scope: 'table' });
  }
}

/** Who passes on what others counted, and counts nothing of it: the secretariat. */
const FORWARDS = 'national_coordinator';

/** A number that the secretariat passes on is its owner's where the row or caption says so; else a person says whose. */
function judgeBody(reading: CellReading, { meanings }: GateJob): void {
  const meant = meantBy(reading);
  if (reading.agency !== FORWARDS || reading.isBodyStated === true || meant === null) return;
  const { catalogue } = meanings;
  const indicator = indicatorOf(reading, meanings);
  const owners = catalogue.indicatorsById.get(indicator)?.owners ?? [];
  if (owners.includes(FORWARDS)) return;
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

/** `90-a yaxın` is no count, unless the reference itself prints its figure so. */
function judgeQualifier(reading: CellReading, { meanings }: GateJob): void {
  const { quantity } = reading;
  if (quantity.kind !== 'number' || quantity.qualifier === undefined) return;
  const printed = meanings.catalogue.figuresById.get(meantBy(reading)?.figure ?? '')?.qualifier;
  if (printed !== quantity.qualifier) reading.holds.push({ why: 'number', scope: 'cell', doubts: [] });
}

function judgeTime({ time, holds }: CellReading): void {
  if (time.doubt === undefined) return;
  const { said } = time;
  const scope: HoldScope = said === undefined ? 'cell' : 'table';
  holds.push({ why: 'period', doubt: time.doubt, scope, ...(said === undefined ? {} : { said }) });
}

/** `nəfər (yalnız qadınlar)`: a unit with more words than a unit has says whom it counts. */
function judgeUnitWords({ row, holds }: CellReading, { lists }: Meanings): void {
  const said = row.unit;
  if (said === undefined || said.told.units.length === 0) return;
  if (said.told.span.flags.length > 0 || said.told.span.periods.length > 0)
    holds.push({ why: 'period', doubt: 'contradicts', scope: 'row', said });
  for (const [at, token] of said.told.tokens.entries()) {
    if (said.told.units.some(({ from, to }) => from <= at && at < to)) continue;
    if (token.number || lists.isEmpty(token)) continue;
    holds.push({ why: 'word', scope: 'row', said, token, place: 'own', open: 'restricts' });
  }
}

function judgeUnit(reading: CellReading, indicator: string, { meanings }: GateJob): void {
  const { unit, holds, evidence, quantity } = reading;
  judgeUnitWords(reading, meanings);
  if (unit === undefined) return;
  const fits = unitFits(indicator, unit.unit, meanings);
  if (fits === true) evidence.add('unit');
  if (fits === false) {
    const scope: HoldScope = unit.said === null ? 'cell' : 'row';
    holds.push({ why: 'unit', unit: unit.unit, scope, ...(unit.said === null ? {} : { said: unit.said }) });
  }
  if (quantity.kind === 'number' && quantity.percent === true && fits !== true)
    holds.push({ why: 'percent', scope: 'cell' });
}

function judgeWords(reading: CellReading, open: readonly OpenWord[]): void {
  for (const { place, axis, said, token, why } of open) {
    if (reading.isFamiliar === true && why === 'unknown' && place !== 'own') continue;
    const scope: HoldScope = place === 'own' ? (axis ?? 'row') : 'table';
    reading.holds.push({ why: 'word', scope, said, token, place, open: why });
  }
}

function judgeRivals(reading: CellReading, best: Candidate, { meanings, bodies }: GateJob): void {
  const isOwn = ({ indicator, figure }: Candidate): boolean =>
    isOwner(indicator, figure, { bodies }, meanings);
  const rivals = reading.candidates.slice(1).filter((rival) => {
    if (isShorter(rival, best)) return false;
    // What the sender itself counts is near even where its words fit less well.
    const margin = !best.exact && !isOwn(best) && isOwn(rival) ? OWNERS_MARGIN + best.fromTitle : CLOSE;
    return (
      best.score - rival.score < margin && (best.open.length > 0 || rival.open.length === 0 || isOwn(rival))
    );
  });
  if (rivals.length > 0 || isNarrowed(reading, best)) reading.holds.push({ why: 'rivals', scope: 'row' });
}

/** Of two wordings of an indicator the one with more of the words says what stands there. */
const isShorter = (rival: Candidate, best: Candidate): boolean =>
  rival.figure === best.figure &&
  rival.phrase.words.length < best.phrase.words.length &&
  rival.phrase.words.every((lemmas) =>
    best.phrase.words.some((other) => other.some((lemma) => lemmas.includes(lemma))),
  );

/** A change of another cell. */
export const isChange = ({ column, row }: CellReading): boolean =>
  column.kind === 'change' || row.kind === 'change';
