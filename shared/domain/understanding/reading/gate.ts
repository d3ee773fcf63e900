import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { ObservationStatus } from '../../observations/observation.ts';
import { previousPeriod, type Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import { hasCount } from '../quantities/numbers-in-prose.ts';
import { isOwner, unitFits, type Candidate } from './candidate.ts';
import { meantBy, type CellReading, type HoldScope } from './cell-reading.ts';
import { indicatorOf } from './indicator-of.ts';
import { isNarrowed, isSureSlip } from './slips.ts';
import type { OpenWord } from './open-words.ts';
import { judgeUnitWords } from './unit-words.ts';
import { judgeBody } from './whose.ts';

export interface GateJob {
  meanings: Meanings;
  base: Period;
  /** What the file's notes say a mark means. */
  marks: Readonly<Record<string, ObservationStatus>>;
  bodies: ReadonlySet<string>;
  /** A layout lists the text among those of every year. */
  isKnown: (text: string) => boolean;
  /** Bodies of other houses in the words over the table. */
  others: readonly string[];
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
    judgeWords(reading, reading.left ?? [], job);
    return;
  }
  judgeQualifier(reading, job);
  judgeBody(reading, job);
  const best = reading.candidates[0];
  if (best === undefined) return void reading.holds.push({ why: 'no-figure', scope: 'row' });
  if (reading.settled?.by === 'slide') reading.evidence.add('unit');
  reading.evidence.add('words');
  if (saysNothing(reading.row) && reading.settled === undefined)
    reading.holds.push({ why: 'evidence', scope: 'row' });
  if ((isSignAlone(reading.column) || isPartAlone(reading.column)) && reading.settled === undefined)
    reading.holds.push({ why: 'evidence', scope: 'column' });
  // One word is a label only under the head of a body that is known.
  if (best.exact && telling(best, job.meanings) >= (reading.agency === UNKNOWN_SENDER ? 2 : 1))
    reading.evidence.add('whole-label');
  judgeUnit(reading, best.indicator, job);
  judgeWords(reading, best.open, job);
  // Whose number it is its row may say, where somebody passes on what others counted.
  const bodies = new Set([...job.bodies, reading.agency]);
  if (isOwner(best.indicator, best.figure, { bodies }, job.meanings)) reading.evidence.add('sender');
  if (reading.isTotal && best.ownWords === 0 && reading.settled === undefined && !isHeadTotal(reading, best))
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

/** `Zərərçəkmişlər` and right below it `Cəmi`: of what stands over it, all of whose words are said. */
const isHeadTotal = ({ row }: CellReading, best: Candidate): boolean =>
  row.heads === true && best.borrowed > 0 && best.open.length === 0;

/** `A`, `B` over columns: a legend says what they are, wherever it stands. */
const isSignAlone = ({ own }: CellReading['column']): boolean =>
  own.length > 0 && own.every(({ placed }) => /^\p{L}$/u.test(placed.text.trim()));

/**
 * A row without a label, or with a dash or `bunlardan` alone: what stands above it is what it belongs to, and how far
 * nobody says.
 */
const saysNothing = (row: CellReading['row']): boolean =>
  row.near.length > 0 &&
  row.periods.length === 0 &&
  (row.own.every(({ placed }) => !/[\p{L}\d]/u.test(placed.text)) || isPartAlone(row));

/** `ondan` and no word of which part. */
const isPartAlone = ({ own, part }: CellReading['row']): boolean =>
  part && own.every(({ told: { tokens, roles } }) => tokens.every((_, at) => isWithin(roles, at)));

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

const telling = ({ phrase }: Candidate, { lists }: Meanings): number =>
  phrase.words.filter((lemmas) => !lists.isEmpty({ text: '', lemmas, number: false, from: 0, to: 0 })).length;

/**
 * Cells that count nothing by the kind of their row or column.
 *
 * @param numbered columns that hold numbers
 */
export function setAside(
  reading: CellReading,
  { meanings, numbered }: Pick<GateJob, 'meanings'> & { numbered: ReadonlySet<number> },
): void {
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
  else if (
    quantity.kind === 'text' &&
    !hasCount(reading.placed.text) &&
    !(numbered.has(column.at) && SHORT_DIGITS.test(reading.placed.text))
  )
    reading.aside = 'note';
}

/** `№84` among numbers is none that can be read, and no remark. */
const SHORT_DIGITS = /^(?=.*\d).{1,12}$/u;

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

/** `90-a yaxın` is no count, unless the reference itself prints its figure so. */
function judgeQualifier(reading: CellReading, { meanings }: GateJob): void {
  const { quantity } = reading;
  if (quantity.kind !== 'number' || quantity.qualifier === undefined) return;
  const printed = meanings.catalogue.figuresById.get(meantBy(reading)?.figure ?? '')?.qualifier;
  if (printed !== quantity.qualifier) reading.holds.push({ why: 'number', scope: 'cell', doubts: [] });
}

function judgeTime({ time, holds, row, column, settled }: CellReading): void {
  // `Yarımil`: which of them only its parts can show.
  const nameless = [row, column].find((line) => line.nameless === true);
  if (nameless !== undefined && time.byParts !== true && settled?.by !== 'layout')
    holds.push({ why: 'period', doubt: 'no-name', scope: nameless.axis });
  if (time.doubt === undefined) return;
  const { said } = time;
  const scope: HoldScope = said === undefined ? 'cell' : 'table';
  holds.push({ why: 'period', doubt: time.doubt, scope, ...(said === undefined ? {} : { said }) });
}

function judgeUnit(reading: CellReading, indicator: string, { meanings }: GateJob): void {
  const { unit, holds, evidence, quantity, row } = reading;
  judgeUnitWords(reading, indicator, meanings);
  if (unit === undefined) return;
  const fits = unitFits(indicator, unit.unit, meanings);
  if (fits === true) evidence.add('unit');
  // A row that states its unit and no label has lost its label: what stands above it does not say what it counts.
  const isUnlabelled = row.unit !== undefined && row.own.length === 0 && row.periods.length === 0;
  if (isUnlabelled && reading.settled === undefined) holds.push({ why: 'evidence', scope: 'row' });
  if (fits === false || unit.isDoubtful === true) {
    const scope: HoldScope = unit.said === null ? 'cell' : 'row';
    holds.push({ why: 'unit', unit: unit.unit, scope, ...(unit.said === null ? {} : { said: unit.said }) });
  }
  if (quantity.kind === 'number' && quantity.percent === true && fits !== true)
    holds.push({ why: 'percent', scope: 'cell' });
}

function judgeWords(reading: CellReading, open: readonly OpenWord[], { isKnown }: GateJob): void {
  for (const { place, axis, said, token, why } of open) {
    if (place !== 'own' && isKnown(said.placed.text)) continue;
    if (place === 'near' && reading.addends?.has(said.placed.row) === true) continue;
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
