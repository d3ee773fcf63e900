import type { DeliveryNote } from '../deliveries/delivery-note.ts';
import type { SheetState } from '../sheets/cell.ts';
import type { Observation } from '../observations/observation.ts';
import { numbersOf } from '../understanding/quantities/cell-numbers.ts';
import { labelOfIgnored, type CellClaims } from './claims.ts';
import type { FateSays, LabelSays, NumberFate } from './fate.ts';
import type { CellNumber } from '../understanding/quantities/numbers-in-prose.ts';
import { labelsByPlace, type ClaimedCell } from './sheet-labels.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import { LEFT_OUT } from '../identifiers/left-out.ts';
import { parseRef } from '../sheets/cell-ref.ts';
import { cellKey } from '../keys/cell-key.ts';

type Fate = Pick<NumberFate, 'fate' | 'says' | 'observation' | 'question'>;

export interface ClaimedSheet {
  name: string;
  state: SheetState;
  /** Row by row, left to right. */
  cells: readonly ClaimedCell[];
}

/** The fate of every number of a sheet, in the order of its cells. */
export function fatesOfSheet(sheet: ClaimedSheet, notes: readonly DeliveryNote[]): NumberFate[] {
  const places = labelsByPlace(sheet.cells);
  const noted = Map.groupBy(notes.filter((note) => placeOf(note)?.sheet === sheet.name), (note) => placeOf(note)!.ref); // prettier-ignore
  const persons = personsIn(sheet.name, notes);
  const rest = restOf(sheet, notes);
  return sheet.cells.flatMap(({ cell, claims, row, col }) => {
    const gone = cell.text === LEFT_OUT ? leftOutAt({ row, col }, persons) : null;
    if (gone !== null) {
      const says: FateSays = { tag: 'noted', note: gone };
      return [{ sheet: sheet.name, ref: cell.ref, text: LEFT_OUT, fate: 'aside' as const, says }];
    }
    const numbers = numbersIn(numbersOf(cell), cell.text, claims);
    const note = noted.get(cell.ref)?.[0];
    const other: FateSays = note === undefined ? rest : { tag: 'noted', note };
    return numbers.map((number) => ({
      sheet: sheet.name,
      ref: cell.ref,
      text: number.text,
      ...fateOf(number, numbers, { claims, place: places.get(cell.ref), rest: other }),
    }));
  });
}

/** What is written in digits; a name or an address is no number that could be missed. */
const IN_DIGITS: ReadonlySet<string | undefined> = new Set<Identifier>(['id', 'passport', 'phone', 'birth']);

/** What is said of persons on a sheet, with the place that each note is told by. */
const personsIn = (sheet: string, notes: readonly DeliveryNote[]) =>
  notes.flatMap((note) =>
    note.tag === 'PersonalData' && note.kind !== undefined && note.sheet === sheet && note.ref !== ''
      ? [{ note, at: parseRef(note.ref) }]
      : [],
  );

/** A number that named somebody is no longer there; the note of its column, or else of its row, says what it was. */
function leftOutAt(
  { row, col }: Pick<ClaimedCell, 'row' | 'col'>,
  persons: ReturnType<typeof personsIn>,
): DeliveryNote | null {
  const said =
    persons.find(({ at }) => at.col === col && at.row <= row) ?? persons.find(({ at }) => at.row === row);
  return said !== undefined && IN_DIGITS.has(said.note.kind) ? said.note : null;
}

/** A cell without a number that was taken or is asked as one (`yoxdur`) stands in the place of a number. */
function numbersIn(found: CellNumber[], text: string, claims: CellClaims): CellNumber[] {
  const [value] = claims.values;
  if (found.length > 1 && value !== undefined && isWritten(value, text))
    return [{ text, value: value.value }];
  const isOne = claims.values.length > 0 || claims.changes.length > 0 || claims.question !== undefined;
  return found.length === 0 && isOne ? [{ text, value: null }] : found;
}

/** A number that was read together: `1 58` for 158. */
const isWritten = ({ value }: Observation, text: string): boolean =>
  value !== null && /^[\d\s\p{Cf}]+$/u.test(text) && text.replace(/\D/g, '') === String(value);

const placeOf = (note: DeliveryNote): { sheet: string; ref: string } | null =>
  'ref' in note && note.sheet !== undefined && note.ref !== undefined
    ? { sheet: note.sheet, ref: note.ref }
    : null;

/** What is said of numbers that nothing else speaks of: at best, something of their whole sheet or file. */
function restOf({ state }: ClaimedSheet, notes: readonly DeliveryNote[]): FateSays {
  if (state !== 'visible') return { tag: 'hidden-sheet' };
  const note = notes.find((one) => one.tag === 'NothingUnderstood' && one.limit !== undefined);
  return note === undefined ? { tag: 'unexplained' } : { tag: 'noted', note };
}

/** An answer that a second person has to confirm settles its cells until then. */
const waits = ({ state }: NonNullable<CellClaims['question']>): boolean =>
  state === 'open' || state === 'superseded';

interface Around {
  claims: CellClaims;
  place: LabelSays | undefined;
  rest: FateSays;
}

function fateOf(number: CellNumber, all: readonly CellNumber[], { claims, place, rest }: Around): Fate {
  const { question, counted, ignored, role } = claims;
  if (question !== undefined && waits(question) && isAsked(number, all, claims)) {
    const later: FateSays = { tag: 'asked-later' };
    return { fate: 'question', question: question.id, ...(question.state === 'superseded' ? { says: later } : {}) }; // prettier-ignore
  }
  const taken = takenAs(number, all, claims);
  if (taken)
    return { ...taken, ...(question !== undefined && !waits(question) ? { question: question.id } : {}) };
  if (number.form === undefined || all.length === 1) {
    if (counted !== undefined) {
      const says = { tag: 'counted', range: counted.range } as const;
      return { fate: 'observation', says, observation: counted.observation.id };
    }
    if (question?.answer !== undefined) {
      const { by, reason } = question.answer;
      return { fate: 'aside', says: { tag: 'answered', by, reason }, question: question.id };
    }
  }
  const names = ignored === undefined ? undefined : labelOfIgnored(ignored);
  if (ignored !== undefined && names === undefined && number.form === undefined) {
    return { fate: 'aside', says: { tag: 'ignored', cell: ignored } };
  }
  const label = number.form ?? (role === undefined ? undefined : OF_VALUE[role]) ?? place ?? names;
  if (label !== undefined && label !== 'remark') return { fate: 'label', says: { tag: label } };
  if (label === 'remark') return { fate: 'aside', says: { tag: 'remark' } };
  return { fate: 'aside', says: rest };
}

const OF_VALUE = {
  label: 'label-of-value',
  unit: 'unit-of-value',
  period: 'head-of-value',
  note: 'remark',
} as const;

const countsSomething = ({ form }: CellNumber): boolean => form === undefined;

/** A question about the year of a title asks for its year; any other asks for what counts something. */
function isAsked(number: CellNumber, all: readonly CellNumber[], { question }: CellClaims): boolean {
  const wanted =
    question?.kind === 'period-differs'
      ? all.filter(({ form }) => form === 'year' || form === 'date')
      : all.filter(countsSomething);
  return wanted.length === 0 || wanted.includes(number);
}

/** Of two numbers in a cell each is taken by what it says; a number that stands alone is taken as it is. */
function takenAs(
  number: CellNumber,
  all: readonly CellNumber[],
  { values, changes }: CellClaims,
): Fate | null {
  const counting = all.filter(countsSomething);
  if (counting.length > 0 && !counting.includes(number)) return null;
  const alone = all.length === 1 || counting.length === 1;
  const says = (known: number | null | undefined): boolean =>
    typeof known === 'number' && number.value !== null && Math.abs(known) === Math.abs(number.value);
  const asChange = (o: Observation | undefined): Fate | null =>
    o === undefined ? null : { fate: 'change', observation: o.id };
  const beside = asChange(changes.find((o) => alone || says(o.claimedChange)));
  if (beside) return beside;
  if (number.change === true && !alone) return asChange(values.find((o) => o.claimedChange !== undefined));
  const first = counting.filter(({ change }) => change !== true);
  const value = values.find((o) => alone || first.length === 1 || says(o.value));
  if (value) return { fate: 'observation', observation: value.id };
  return asChange(values.find((o) => says(o.claimedChange)));
}

/** Values that no cell holds: those that a person typed in from a letter. */
export function fatesWithoutCell(
  fates: readonly NumberFate[],
  observations: readonly Observation[],
): NumberFate[] {
  const there = new Set(fates.map(cellKey));
  return observations.flatMap(({ id, cells }): NumberFate[] => {
    const link = cells.find(({ role }) => role === 'value');
    if (link === undefined || link.ref.includes(':') || there.has(cellKey(link))) return [];
    const { sheet, ref, text } = link;
    return [{ sheet, ref, text, fate: 'observation', observation: id }];
  });
}
