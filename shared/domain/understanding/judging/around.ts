import type { OutsideText } from '../../sheets/cell.ts';
import { isYear, type Period } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import type { Said, TableLines } from '../lines/line.ts';
import { saysKept } from '../lines/sheet-name.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { bodyAlone } from '../meaning/body-alone.ts';
import { tell, type Told } from '../meaning/told.ts';
import type { CellReading, Hold, HoldScope } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';
import {
  changesTable,
  changesValue,
  isOtherYear,
  limits,
  markedBy,
  narrowedTo,
  saysTogether,
} from './limits.ts';
import { saysOfNumbers } from './of-whom.ts';
import { isOfTrial, withoutInstance } from './first-instance.ts';
import { rowTopics } from './bare-names.ts';
import { statesUnit } from './stated-units.ts';
import { doubtOf } from './times-beside.ts';

/** A text that stands by a table without heading it: a note, a text box, a page header, a remark. */
export interface Beside {
  text: string;
  /** Address, where it is a cell's. */
  ref?: string;
  /** Where it stands in no cell. */
  kind?: OutsideText['kind'];
}

/** Words by which a note takes a number back (az, ru, en, tr; stems). */
const TAKES_BACK =
  /düzəliş|səhv|yanl[ıi]ş|olmal[ıi]|oxunmal[ıi]|əvəzinə|deyil,|исправл|ошибк|опечатк|следует читать|должно быть|вместо|correct(?:ion|ed)|errat|should (?:be|read)|instead of|mistake|wrong|düzelt|hatal[ıi]|yerine|okunmal[ıi]/u;

/** A day is no number of the table: `düzəliş edilmiş variant (12.02.2025)`. */
const DAYS = /(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu;

/** … and which number is meant. */
export const takesBack = (text: string): boolean =>
  TAKES_BACK.test(lower(text)) && numbersOf(text).length > 0;

const numbersOf = (text: string): number[] =>
  [...text.replaceAll(DAYS, ' ').matchAll(/\d{1,3}(?:[ \u00a0]\d{3})+|\d+/gu)].map((found) =>
    Number(found[0].replace(/\D/g, '')),
  );

export interface RemarkJob {
  base: Period;
  meanings: Meanings;
  /** A layout lists it among the notes of every year. */
  isKnown: (text: string) => boolean;
  /** Who sent it, and the bodies that it belongs to. */
  bodies: ReadonlySet<string>;
  /** Bodies of other houses from which a text says that its numbers are. */
  sources: (said: Said) => readonly string[];
}

/** Holds back what texts beside the table take back, or put into another time than its own words say. */
export function judgeAround(
  readings: readonly CellReading[],
  texts: readonly Beside[],
  job: RemarkJob,
): void {
  const { base, meanings, isKnown } = job;
  const isTopic = (): ReturnType<typeof rowTopics> => rowTopics(readings, meanings);
  for (const { text, ref, kind } of texts) {
    markedBy(text, readings).forEach(sourceJudge(text, 'table', job));
    if (takesBack(text)) takeBack(readings, text, base, meanings);
    const told = tell(text, base, meanings);
    judgeStamp(readings, told, kind, job);
    const changesIn = (said: Told): ((reading: CellReading) => boolean) => {
      if (!mayTellOfAnything(text, kind))
        return changesTable(said, base, meanings, kind === 'header' ? isTopic() : undefined);
      const isOtherTime = isOtherYear(said, base, meanings);
      return () => isOtherTime;
    };
    const changes = changesIn(told);
    const ofTrial = changesIn(tell(withoutInstance(text), base, meanings));
    const isOther = statesUnit(told, readings, meanings);
    keepBeside(told, ref, readings, isOther, job);
    if (!isKnown(text))
      for (const reading of markedBy(text, readings))
        if (
          reading.aside === undefined &&
          ((changes(reading) && (!isOfTrial(reading, meanings) || ofTrial(reading))) || isOther(reading))
        )
          reading.holds.push(noted(told, 'table'));
    const doubt = doubtOf(told, base);
    if (doubt === null) continue;
    const said = saidOf(told, ref);
    const marked = ref === undefined ? [] : markedBy(text, readings);
    for (const reading of marked.length > 0 ? marked : readings)
      if (reading.aside === undefined && isYear(reading.time.period))
        reading.holds.push({ why: 'period', scope: 'sheet', doubt, said });
  }
}

/** Longer notes tell of more than of the numbers. */
const LONGEST_KEPT = 160;

/** A note in a cell that says how far its numbers reach is kept with them: it tells why another body's differ. */
function keepBeside(
  told: Told,
  ref: string | undefined,
  readings: readonly CellReading[],
  isOther: (reading: CellReading) => boolean,
  { base, isKnown }: RemarkJob,
): void {
  const { text } = told;
  if (ref === undefined || text.length > LONGEST_KEPT || isKnown(text)) return;
  const reaches =
    limits(text) || saysTogether(text) || doubtOf(told, base) !== null || withoutInstance(text) !== text;
  for (const reading of markedBy(text, readings))
    if (reading.aside === undefined && (reaches || isOther(reading)))
      (reading.beside ??= []).push({ text, ref });
}

/** `Nümunə` in a box or at the head of the page; a body there, and nothing else, as in the head of its letters. */
function judgeStamp(
  readings: readonly CellReading[],
  told: Told,
  kind: OutsideText['kind'] | undefined,
  { meanings, bodies }: RemarkJob,
): void {
  const isOfPage = kind === 'header' || kind === 'footer';
  const body = isOfPage ? bodyAlone(told, meanings.lists.isEmpty) : null;
  const isOther = body !== null && !bodies.has(body);
  const isKept = saysKept(told.text);
  for (const { aside, holds, agency, isBodyStated } of readings) {
    if (aside !== undefined) continue;
    if (isKept) holds.push({ why: 'period', scope: 'table', doubt: 'draft', said: saidOf(told) });
    if (isOther && body !== agency && isBodyStated !== true)
      holds.push({ why: 'whose', scope: 'table', bodies: [body, agency] });
  }
}

/**
 * Prose in a box, or in a letter, may speak of other things; of it only another year is heard, that the table is of. Short,
 * and of the numbers by name, it speaks of those of the table.
 */
const mayTellOfAnything = (text: string, kind: OutsideText['kind'] | undefined): boolean =>
  kind === 'text box' || kind === 'note'
    ? text.length > LONGEST_STAMP || (kind === 'note' && !saysOfNumbers(text))
    : false;
const LONGEST_STAMP = 80;

export const saidOf = (told: Told, ref = ''): Said => ({
  placed: { row: 0, col: 0, cell: { ref, type: 'text', value: told.text, text: told.text }, text: told.text },
  told,
});

/** Comments on values, on what heads them, and on what their rows are called. */
export function judgeComments(
  readings: readonly CellReading[],
  { captions, titles, corners }: Pick<TableLines, 'captions' | 'titles' | 'corners'>,
  job: RemarkJob,
): void {
  const over = [...captions, ...titles, ...corners];
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const { placed, row, column } = reading;
    const { comment } = placed.cell;
    if (comment !== undefined && TAKES_BACK.test(lower(comment)))
      reading.holds.push({ why: 'remark', scope: 'cell', text: comment });
    else if (comment !== undefined) judgeRemark(reading, comment, 'cell', job);
    for (const [texts, scope] of [
      [row.own, 'row'],
      [column.own, 'column'],
      [over, 'table'],
    ] as const)
      for (const { placed: label } of texts)
        if (label.cell.comment !== undefined && takesBack(label.cell.comment))
          reading.holds.push({ why: 'remark', scope: 'cell' });
        else if (label.cell.comment !== undefined) judgeRemark(reading, label.cell.comment, scope, job);
  }
}

/** `Mənbə: Baş Prokurorluq`: whose number it is a person says. */
function sourceJudge(
  text: string,
  scope: HoldScope,
  { base, meanings, isKnown, sources }: RemarkJob,
): (reading: CellReading) => void {
  const bodies = sources(saidOf(tell(text, base, meanings)));
  if (bodies.length === 0 || isKnown(text)) return () => undefined;
  return ({ aside, agency, holds, isBodyStated }) => {
    if (aside === undefined && isBodyStated !== true && !bodies.includes(agency))
      holds.push({ why: 'whose', scope, bodies: [...bodies, agency] });
  };
}

export const noted = (told: Told, scope: HoldScope): Hold => ({
  why: 'remark',
  scope,
  note: told.text,
  narrowed: narrowedTo(told),
});

/** What is said beside one value, or beside its row or column: another time, a part, a doubt. */
export const judgeRemark = (
  reading: CellReading,
  text: string,
  scope: Exclude<HoldScope, 'sheet'>,
  job: RemarkJob,
): void => remarkOn(text, scope, job)(reading);

/** The same for many values: what the remark says is found out once. */
export function remarkOn(
  text: string,
  scope: Exclude<HoldScope, 'sheet'>,
  job: RemarkJob,
): (reading: CellReading) => void {
  const { base, meanings, isKnown } = job;
  const told = tell(text, base, meanings);
  const judgeSource = sourceJudge(text, scope, job);
  const doubt = doubtOf(told, base);
  const changes = isKnown(text) ? null : changesValue(told, meanings);
  let note: Hold | undefined;
  return (reading) => {
    judgeSource(reading);
    // Of what is counted on a day a remark says on which.
    const isDayOfState = doubt === 'as-of' && isStock(reading, meanings);
    if (doubt !== null && !isDayOfState && isYear(reading.time.period))
      reading.holds.push({ why: 'period', scope, doubt, said: saidOf(told) });
    else if (changes !== null && (changes(reading) || statesUnit(told, [reading], meanings)(reading)))
      reading.holds.push({ ...(note ??= noted(told, scope)) });
  };
}

/** Words that tell what is to be read instead (az, ru, en, tr; stems): of this return, never of an earlier one. */
const READ_INSTEAD = /olmal[ıi](?!y)|oxunmal[ıi]|следует читать|должно быть|should (?:be|read)|okunmal[ıi]/u;

/**
 * The cells that a correction names: by its mark, by their number, else by the words of their row. A number of nothing
 * here is of an earlier return, unless it says what has to stand: then it may be meant for any of them.
 */
function takeBack(readings: readonly CellReading[], text: string, base: Period, meanings: Meanings): void {
  const open = readings.filter(({ aside, quantity }) => aside === undefined && quantity.kind === 'number');
  const numbers = new Set(numbersOf(text));
  const byNumber = open.filter(({ quantity }) => quantity.kind === 'number' && numbers.has(quantity.value));
  const lemmas = new Set(tell(text, base, meanings).tokens.flatMap((token) => token.lemmas));
  const byWords = open.filter(({ row }) => {
    const own = row.own
      .flatMap(({ told }) => told.tokens)
      .filter((token) => !meanings.lists.mayBeMissing(token));
    return (
      own.length > 0 &&
      own.filter((token) => token.lemmas.some((lemma) => lemmas.has(lemma))).length * 2 >= own.length
    );
  });
  const worded = new Set(byWords);
  const meant = byNumber.filter((reading) => worded.has(reading));
  const byMark = markedBy(text, open);
  const marked = byMark.length < open.length ? byMark : [];
  const any = READ_INSTEAD.test(lower(text)) ? open : [];
  const chosen = [marked, meant, byNumber, byWords, any].find(({ length }) => length > 0) ?? [];
  // Of several numbers that one note may mean it corrects one at most.
  const said = chosen.length === 1 ? { text } : {};
  for (const reading of chosen) reading.holds.push({ why: 'remark', scope: 'cell', ...said });
}

const isStock = (reading: CellReading, meanings: Meanings): boolean =>
  meanings.catalogue.indicatorsById.get(indicatorOf(reading, meanings))?.kind === 'stock';

/** Remarks in the row itself that put its values into another time. */
export function judgeRemarks(readings: readonly CellReading[], job: RemarkJob): void {
  const known = new Map<string, { judgeBy: (reading: CellReading) => void; isTakenBack: boolean }>();
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    for (const { text } of reading.row.notes) {
      let remark = known.get(text);
      if (remark === undefined)
        known.set(text, (remark = { judgeBy: remarkOn(text, 'row', job), isTakenBack: takesBack(text) }));
      remark.judgeBy(reading);
      if (remark.isTakenBack) reading.holds.push({ why: 'remark', scope: 'cell', text });
    }
  }
}
