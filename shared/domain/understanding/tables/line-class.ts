import type { Block, Line, Spot } from './block.ts';
import { blankRows } from './block.ts';
import { isDrawnLine, isValueKind } from './cell-kind.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import { saysNote } from './note-words.ts';
import { contrasted, isPlainValue, wordsBelow } from './contrast.ts';
import { isNumbering } from './numbering-row.ts';
import type { ColumnCell, LineClass, Reading } from './reading.ts';
import { repeatedLines, repeatedTexts } from './repeated-texts.ts';
import { yearRow, type LabelSays } from './year-row.ts';

/**
 * Settles what each line of a block is. Linear in its cells.
 *
 * @param says what a label says of its row, where that is known
 */
export function readLines(whole: Block, says: (label: string) => LabelSays): Reading {
  const block = { ...whole, left: leftOf(whole) };
  const columns = columnCells(block);
  const column = (col: number): ColumnCell[] => columns.get(col) ?? [];
  const worded = wordedValues(block, column, says);
  const repeated = repeatedTexts(block);
  const isValue = (spot: Spot): boolean => isValueKind(spot.kind) || worded.has(spot) || repeated.has(spot);
  const reading: Reading = { ...block, classes: [], isValue, column, says, either: new Set() };
  // Each line may look at those above it.
  const again = repeatedLines(block);
  block.lines.forEach((line, at) =>
    reading.classes.push(classOf(reading, line, at, repeated, again.has(at))),
  );
  markNotes(reading);
  return reading;
}

/** Lone lines below everything, a signature farther left than the table, are no column of it. */
function leftOf({ lines, left }: Block): number {
  const last = lines.findLastIndex(({ spots }) => spots.length > 1);
  return last < 0 ? left : Math.min(...lines.slice(0, last + 1).map(({ spots }) => spots[0]!.col));
}

/** What follows a line that says "note" or "source", up to a gap, is no body though years stand in it. */
function markNotes(reading: Reading): void {
  let inNote = false;
  let before: Line | undefined;
  reading.lines.forEach((line, at) => {
    if (at > 0 && blankRows(reading.lines[at - 1]!, line) > 0) inNote = false;
    if (inNote && before !== undefined && goesOnWith(before, line)) inNote = false;
    if (!inNote && reading.classes[at] === 'values') before = line;
    if (saysNote(line.spots[0]!.text) && line.spots.length <= 3) inNote = true;
    const plain = line.spots.filter(({ kind, col }) => kind === 'number' && col > reading.left);
    if (plain.length > 1) inNote = false;
    if (inNote && reading.classes[at] === 'values') reading.classes[at] = 'lone';
  });
}

/** A label and a number right under those of the line before the note: the body goes on. */
const goesOnWith = (before: Line, { spots }: Line): boolean => {
  const under = (spot: Spot): boolean =>
    before.spots.some(({ col, kind }) => col === spot.col && kind === spot.kind);
  return (
    spots[0]!.kind === 'words' &&
    under(spots[0]!) &&
    spots.some((spot) => spot.kind === 'number' && under(spot))
  );
};

function columnCells(block: Block): Map<number, ColumnCell[]> {
  const columns = new Map<number, ColumnCell[]>();
  block.lines.forEach(({ spots }, at) => {
    for (const spot of spots) {
      const cells = columns.get(spot.col);
      if (cells) cells.push({ at, spot });
      else columns.set(spot.col, [{ at, spot }]);
    }
  });
  return columns;
}

/** Texts led by a digit are values under or beside numbers: `78-dən çox`, `163 (+4)`. */
function wordedValues(block: Block, column: (col: number) => ColumnCell[], says: Reading['says']): Set<Spot> {
  const values = new Set<Spot>();
  const shorts: Spot[] = [];
  block.lines.forEach(({ spots }, at) => {
    const opens = opensInWords(block, at);
    spots.forEach((spot, i) => {
      if (isShortMark(spot) && underNumber(spot, column, values)) shorts.push(spot);
      if (spot.kind !== 'worded' || spot.col === block.left || (opens && namesNumbers(block, at, spot)))
        return;
      if (
        (i > 0 && spots.some((other, j) => j !== i && j > 0 && isPlainValue(other))) ||
        underLabels(block, at, spot, values, says) ||
        underNumber(spot, column, values)
      )
        values.add(spot);
    });
  });
  const marks = new Map<string, Spot[]>();
  for (const spot of shorts) marks.set(spot.text, [...(marks.get(spot.text) ?? []), spot].slice(-MOST_MARKS));
  for (const spots of marks.values()) if (spots.length > 1) for (const spot of spots) values.add(spot);
  return values;
}

/** Right under the word over the labels, or under such a value, a labelled text that begins with a digit is one. */
function underLabels(
  { lines, left }: Block,
  at: number,
  spot: Spot,
  values: Set<Spot>,
  says: Reading['says'],
): boolean {
  const [above, line] = [lines[at - 1], lines[at]!];
  if (above === undefined || blankRows(above, line) > 0) return false;
  const [label] = line.spots as [Spot];
  const [head] = above.spots as [Spot];
  if (label.kind !== 'words' || label.col !== left || head.col !== left) return false;
  const over = above.spots.find(({ col }) => col === spot.col);
  return over !== undefined && (values.has(over) || (head.kind === 'words' && says(head.text) === 'labels'));
}

/** Whether a line of words alone stands behind a blank row: it may head a table of its own. */
const opensInWords = ({ lines }: Block, at: number): boolean =>
  at > 0 &&
  blankRows(lines[at - 1]!, lines[at]!) > 0 &&
  lines[at]!.spots.every(({ kind }) => kind === 'words' || kind === 'worded');

/** A text that no number can be read from, right over one, is what it is called: `152 Qaynar xəttinə zənglər`. */
function namesNumbers({ lines }: Block, at: number, { col, cell }: Spot): boolean {
  const below = lines[at + 1];
  return (
    below?.spots.some((spot) => spot.col === col && spot.kind === 'number') === true &&
    blankRows(lines[at]!, below) === 0 &&
    readQuantity(cell).kind === 'text'
  );
}

/** One to three letters right under a number, twice or more on a sheet, stand for one that is missing. */
const isShortMark = ({ kind, text }: Spot): boolean =>
  kind === 'words' && text.length <= 3 && /^\p{Lu}+$/u.test(text);

const MOST_MARKS = 500;

function underNumber(spot: Spot, column: (col: number) => ColumnCell[], values: Set<Spot>): boolean {
  const cells = column(spot.col);
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.spot.row < spot.row) low = middle + 1;
    else high = middle;
  }
  const above = cells[low - 1]?.spot;
  return above !== undefined && spot.row - above.row <= 3 && (above.kind === 'number' || values.has(above));
}

function classOf(reading: Reading, line: Line, at: number, repeated: Set<Spot>, again: boolean): LineClass {
  const spots = line.spots.some(({ kind }) => kind !== 'mark')
    ? line.spots.filter(({ kind }) => kind !== 'mark')
    : line.spots;
  if (spots.every(({ text }) => isDrawnLine(text))) return 'rule';
  if (isNumbering(reading, line, at)) return 'numbering';
  const first = spots[0]!;
  const contrasts = (spot: Spot): boolean => contrasted(reading, spot);
  const values = spots.filter((spot) => spot.col > reading.left && reading.isValue(spot));
  const plain = values.filter(({ kind }) => isValueKind(kind));
  if (spots.length === 1) return plain.length === 1 && first.kind !== 'year' ? 'values' : 'lone';
  if (headsDespiteMarks(reading, spots, plain, contrasts)) return 'texts';
  if (plain.length === 0) {
    if (values.length === 0) return runsOn(reading, line, at) ? 'values' : 'texts';
    // Values have a name before them: words that begin a line right of the labels are group headings.
    if (values[0] === first) return 'texts';
    if (repeatsAbove(reading, values, at, repeated)) return 'values';
    // Words over a column of numbers head it, even if the same heading comes again further down.
    const heading = spots.some(
      ({ kind, col }, i) =>
        kind === 'words' && col > reading.left && contrasts(spots[i]!) && !wordsBelow(reading, spots[i]!),
    );
    return heading && values.every((spot) => repeated.has(spot) || contrasts(spot)) ? 'texts' : 'values';
  }
  if (headsByLabel(reading, spots, at)) return 'years';
  if (!headsByYears(reading, spots, plain, contrasts, at, again)) return 'values';
  const row = again ? 'heading' : yearRow(reading, plain, at);
  if (row === 'either') reading.either.add(at);
  return row === 'heading' ? 'years' : 'values';
}

/** Whether a word that comes again stands right under another, in a line with values: the body goes on. */
function repeatsAbove(reading: Reading, values: Spot[], at: number, repeated: Set<Spot>): boolean {
  const above = reading.lines[at - 1];
  if (reading.classes[at - 1] !== 'values' || !above || blankRows(above, reading.lines[at]!) > 0)
    return false;
  return values.some((spot) => above.spots.some((other) => other.col === spot.col && repeated.has(other)));
}

/** Words over numbers stay a heading if one of them looks like a mark for a missing number (`x`, `-`). */
function headsDespiteMarks(
  reading: Reading,
  spots: Spot[],
  plain: Spot[],
  contrasts: (spot: Spot) => boolean,
): boolean {
  if (plain.length === 0 || plain.some(({ kind }) => kind !== 'missing')) return false;
  const over = spots.filter(
    (spot) =>
      spot.kind === 'words' && spot.col > reading.left && contrasts(spot) && !wordsBelow(reading, spot),
  );
  return over.length >= 2 && over.length > plain.length;
}

/**
 * `Göstərici | 09.2023`, `Показатель | 2023 I`: the word over the labels makes its row a heading, whatever the cells
 * over the numbers look like.
 */
function headsByLabel({ lines, classes, says, left }: Reading, spots: Spot[], at: number): boolean {
  const [first, ...rest] = spots as [Spot, ...Spot[]];
  if (first.kind !== 'words' || first.col !== left || says(first.text) !== 'labels') return false;
  const below = lines[at + 1];
  const isApart = at === 0 || classes[at - 1] !== 'values' || blankRows(lines[at - 1]!, lines[at]!) > 0;
  return (
    isApart &&
    below !== undefined &&
    blankRows(lines[at]!, below) === 0 &&
    below.spots[0]!.kind === 'words' &&
    rest.every(({ col }) => below.spots.some((spot) => spot.col === col))
  );
}

function headsByYears(
  reading: Reading,
  spots: Spot[],
  plain: Spot[],
  contrasts: (spot: Spot) => boolean,
  at: number,
  again: boolean,
): boolean {
  const rest = spots.slice(1);
  const years = plain.filter(({ kind }) => kind === 'year' || kind === 'date');
  if (years.length < plain.length) return false;
  if (
    years.every(({ kind }) => kind === 'date') &&
    rest.some(({ kind }) => kind === 'words') &&
    years.length > 1
  )
    return false;
  // Numbers that only look like years go on with those right above them.
  const under = years.filter((spot) => numberRightAbove(reading, spot, at));
  if (!again && under.length * 2 > years.length && (years.length === 1 || !steps(years))) return false;
  const unlike = years.filter(contrasts).length;
  const texts = rest.filter(({ kind }) => kind === 'words' || kind === 'worded').length;
  if (unlike > 0 && unlike * 2 >= years.length && (unlike + texts) * 2 >= rest.length) return true;
  return steps(years) && !numbersAbove(reading, at);
}

/** Years that go up or down evenly, or round and round: at least two, three where nothing labels them. */
function steps(years: Spot[]): boolean {
  const numbers = years.map(({ text }) => Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN));
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return false;
  const by = numbers[1]! - numbers[0]!;
  if (by === 0) return false;
  const period = numbers.indexOf(numbers[0]!, 1);
  if (period > 1) return numbers.every((n, i) => n === numbers[i % period]);
  if (numbers.length === 2) return Math.abs(by) === 1;
  return numbers.every((n, i) => i === 0 || (numbers[i - 1] ?? 0) + by === n);
}

function numberRightAbove(reading: Reading, spot: Spot, at: number): boolean {
  const above = reading.lines[at - 1];
  return (
    above?.row === spot.row - 1 && above.spots.some(({ col, kind }) => col === spot.col && kind === 'number')
  );
}

function numbersAbove(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 2); i < at; i++)
    if (reading.lines[i]!.spots.some(({ kind }, j) => j > 0 && (kind === 'number' || kind === 'year')))
      return true;
  return false;
}

/** A line that begins with the running number of its neighbours belongs to the body, whatever it holds. */
function runsOn(reading: Reading, line: Line, at: number): boolean {
  const first = line.spots[0]!;
  if (first.col !== reading.left || first.kind !== 'number') return false;
  const own = Number.parseFloat(first.text);
  const near = [reading.lines[at - 1], reading.lines[at + 1]];
  return near.some((other, i) => {
    const start = other?.spots[0];
    return (
      start?.col === first.col &&
      start.kind === 'number' &&
      other!.spots.length > 1 &&
      Number.parseFloat(start.text) - own === (i === 0 ? -1 : 1)
    );
  });
}
