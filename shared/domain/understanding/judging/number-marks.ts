import type { Said, TableLines } from '../lines/line.ts';
import type { Beside } from './around.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** The mark at the head of a note: `1) …`, `[2] …`, `a) …`. */
const NOTE_MARK = /^\s*[([]?(\d{1,2}|\p{Ll})[)\]]\s*\S/u;
/** A mark that could as well be a second number, or a letter of the first. */
const PLAIN_MARK = /(\d+|\p{Ll})\s*[)\]]?\s*$/u;

/**
 * `84 [97]`, `84 1)`: a number in brackets behind a number is a footnote where a note of the sheet bears it; raised, or
 * a sign that is no digit, it is one anyway.
 */
export function judgeFootnotes(readings: readonly CellReading[], notes: readonly Beside[]): void {
  const known = new Set(notes.flatMap(({ text }) => NOTE_MARK.exec(text)?.[1] ?? []));
  for (const { aside, quantity, placed, holds } of readings) {
    if (aside !== undefined || quantity.kind !== 'number' || quantity.footnote === undefined) continue;
    if (placed.cell.superscript?.trim() === quantity.footnote) continue;
    const mark = PLAIN_MARK.exec(quantity.footnote)?.[1];
    if (mark !== undefined && !/[¹²³⁰⁴-⁹ᵃ-ᵉ]/u.test(quantity.footnote) && !known.has(mark))
      holds.push({ why: 'number', scope: 'cell', doubts: ['remark'] });
  }
}

/** In a column that holds no number `II` and `bir neçə` are words. */
export function setWordsAside(readings: readonly CellReading[]): void {
  const counting = new Set(
    readings.flatMap(({ quantity, column }) =>
      quantity.kind === 'text' || isOdd(quantity) || quantity.kind === 'mark' ? [] : [column.at],
    ),
  );
  for (const reading of readings)
    if (
      isOdd(reading.quantity) &&
      !counting.has(reading.column.at) &&
      !/\p{N}/u.test(reading.placed.text) &&
      !headsCounts(reading)
    )
      reading.aside ??= 'note';
}

/** Under `Sayı` or a year words stand for numbers, too. */
const headsCounts = ({ column }: CellReading): boolean =>
  column.own.some(
    ({ told }) =>
      told.span.periods.length > 0 ||
      told.units.some(({ what }) => what.some(({ unit }) => unit === 'pieces')),
  );

const isOdd = (quantity: CellReading['quantity']): boolean =>
  quantity.kind === 'ambiguous' && quantity.doubts.includes('letters');

const isStruck = ({ placed }: Said): boolean => placed.cell.struck === true;

/** A label, a heading or a title that is struck through takes back what it names, though its numbers stand. */
export function judgeStruckLabels(
  readings: readonly CellReading[],
  { captions, titles }: Pick<TableLines, 'captions' | 'titles'>,
): void {
  const isAll = [...captions, ...titles].some(isStruck);
  for (const { aside, row, column, holds } of readings) {
    if (aside !== undefined) continue;
    if (isAll) holds.push({ why: 'number', scope: 'table', doubts: ['struck'] });
    if (column.own.some(isStruck)) holds.push({ why: 'number', scope: 'column', doubts: ['struck'] });
    if ([...row.own, ...row.near].some(isStruck))
      holds.push({ why: 'number', scope: 'row', doubts: ['struck'] });
  }
}
