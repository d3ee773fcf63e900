import type { Line, Spot } from './block.ts';
import { blankRows } from './block.ts';
import type { Reading } from './reading.ts';
import { lower } from '../../text/fold.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import { isNumberedCaption } from './note-words.ts';
import type { LabelSays } from './year-row.ts';

export interface Heading {
  /** Index of its first line; the index of the first body line where there is none. */
  start: number;
  /** Index behind its last line; lines from here on belong to the body. */
  end: number;
  /** Share of the value columns that a heading cell stands over, 0..1. */
  cover: number;
  /** Whether the headings over each value column together are unlike those over any other. */
  unique: boolean;
}

/** Lines of a body that tell which columns hold values. */
const PROBED = 12;
const LONGEST_LABEL = 40;
const LONGEST_HEADING = 60;
const TITLE = 35;
/** Blank lines inside a heading: while columns lack one, while the labels lack one, when all have one. */
const GAPS = { wanted: 6, unlabelled: 3, complete: 1 };

/** Columns that hold values in the next lines of a body, ascending. */
export function valueColumns(reading: Reading, from: number, lines = PROBED): number[] {
  const plain = new Set<number>();
  const worded = new Set<number>();
  let left = lines;
  for (let i = from; i < reading.lines.length && left > 0; i++) {
    if (i > from && endsProbe(reading, i)) break;
    if (reading.classes[i] !== 'values') continue;
    left--;
    const { spots } = reading.lines[i]!;
    spots.forEach((spot, at) => {
      if (spot.col <= reading.left || (at === 0 && spot.kind === 'year') || !reading.isValue(spot)) return;
      (spot.kind === 'words' ? worded : plain).add(spot.col);
    });
  }
  // Words that come again left of all numbers are labels.
  const least = Math.min(...plain);
  return [...new Set([...plain, ...[...worded].filter((col) => plain.size === 0 || col > least)])].sort(
    (a, b) => a - b,
  );
}

/** Probing ends where another heading may begin. */
function endsProbe(reading: Reading, at: number): boolean {
  if (isHeadingClass(reading, at) || reading.classes[at] === 'texts') return true;
  const gap = blankRows(reading.lines[at - 1]!, reading.lines[at]!);
  return reading.classes[at] === 'lone' && (gap > 1 || isNumberedCaption(reading.lines[at]!.spots[0]!.text));
}

const isHeadingClass = (reading: Reading, at: number): boolean =>
  reading.classes[at] === 'years' || reading.classes[at] === 'numbering';

/** Climbs from the first line of a body to the top of its heading, never above `floor`. */
export function headingAbove(reading: Reading, first: number, floor: number): Heading {
  const columns = valueColumns(reading, first);
  const least = columns[0] ?? reading.left + 1;
  const taken: number[] = [];
  let below = first;
  for (let at = first - 1; at >= floor; at--) {
    if (reading.classes[at] === 'values') break;
    if (reading.classes[at] === 'rule') continue;
    const state = stateOf(reading, taken, columns, least);
    const gap = blankRows(reading.lines[at]!, reading.lines[below]!);
    if (gap > budget(state)) break;
    if (!belongs(reading, at, taken, state, { least, columns, floor, gap })) break;
    taken.unshift(at);
    below = at;
  }
  return settle(reading, taken, first, columns, least);
}

interface State {
  complete: boolean;
  labelled: boolean;
}

function stateOf(reading: Reading, taken: number[], columns: number[], least: number): State {
  const rows = taken.map((at) => reading.lines[at]!);
  return {
    complete: coverOf(rows, columns) >= 0.7 && uniqueUnder(rows, columns, least),
    labelled: rows.some(({ spots }) =>
      spots.some((spot) => spot.col < least && rows.length > 0 && !loneLabel(spots)),
    ),
  };
}

const loneLabel = (spots: Spot[]): boolean => spots.length === 1 && spots[0]!.right === spots[0]!.col;

function budget({ complete, labelled }: State): number {
  if (!complete) return GAPS.wanted;
  return labelled ? GAPS.complete : GAPS.unlabelled;
}

interface Place {
  least: number;
  columns: number[];
  floor: number;
  gap: number;
}

function belongs(reading: Reading, at: number, taken: number[], state: State, place: Place): boolean {
  const { spots } = reading.lines[at]!;
  const [first] = spots as [Spot];
  if (isNumberedCaption(first.text) && first.text.length > 8) return false;
  if (spots.length > 1) {
    // What stands over no value tells nothing that a complete heading lacks: a letterhead.
    if (
      state.complete &&
      state.labelled &&
      !spots.some((spot) => isOver(reading.lines[at]!, spot, place.least))
    )
      return false;
    const long = Math.max(...spots.map(({ text }) => text.length));
    if (state.complete && state.labelled && spots.length <= 2 && first.col <= reading.left && long >= TITLE)
      return false;
    return !(state.complete && spots.some(({ text }) => text.length > 2 * LONGEST_HEADING) && place.gap > 0);
  }
  const width = (place.columns.at(-1) ?? reading.right) - reading.left + 1;
  if (first.right > first.col) {
    // Merged across the whole: the first section if a heading stands right above, else a title.
    if (first.col < place.least && (first.right - first.col + 1) / width >= 0.8)
      return taken.length === 0 && headingWithin(reading, at, place, true);
    if (first.right >= place.least) return first.text.length <= 2 * LONGEST_HEADING;
  }
  if (first.text.length > LONGEST_HEADING) return false;
  if (first.col >= place.least) return !unitInTheCorner(reading, taken, first, state, place);
  return labelBelongs(reading, at, taken, state, place);
}

/** A lone cell over a last column that is headed already is the unit of the whole table. */
function unitInTheCorner(reading: Reading, taken: number[], spot: Spot, state: State, place: Place): boolean {
  if (!state.complete || spot.right > spot.col) return false;
  const last = place.columns.at(-1) ?? 0;
  const headed = taken.some((at) => covering(reading.lines[at]!, spot.col) !== undefined);
  return spot.col > last || (headed && spot.col === last);
}

/** A lone label: the heading of the labels, or the first section under the heading. */
function labelBelongs(reading: Reading, at: number, taken: number[], state: State, place: Place): boolean {
  const { text, bottom, row } = reading.lines[at]!.spots[0]!;
  if (bottom > row && taken.length > 0 && bottom >= reading.lines[taken[0]!]!.row) return true;
  if (!headingWithin(reading, at, place, state.complete)) return false;
  return text.length <= (taken.length > 0 ? LONGEST_LABEL : LONGEST_HEADING + 20);
}

/** Whether a line of headings stands close above, behind lone labels at most. */
function headingWithin(reading: Reading, at: number, { floor, least }: Place, complete: boolean): boolean {
  let below = at;
  for (let up = at - 1; up >= floor && at - up <= 4; up--) {
    const line = reading.lines[up]!;
    if (blankRows(line, reading.lines[below]!) > (complete ? 1 : 4)) return false;
    const kind = reading.classes[up];
    if (kind === 'years' || kind === 'numbering') return true;
    if (kind === 'texts')
      return (
        line.spots.some((spot) => isOver(line, spot, least)) &&
        !(complete && line.spots.length <= 2 && line.spots.some(({ text }) => text.length >= TITLE))
      );
    if (kind === 'values') return false;
    const [first] = line.spots as [Spot];
    if (!complete && first.col > reading.left && first.text.length <= LONGEST_LABEL) return true;
    if (isNumberedCaption(first.text)) return false;
    below = up;
  }
  return false;
}

/** Lines of lone labels at the lower end are sections of the body; the heading ends above them. */
function settle(reading: Reading, taken: number[], first: number, columns: number[], least: number): Heading {
  let last = taken.length - 1;
  const reaches = (at: number, row: number): boolean =>
    reading.lines[at]!.spots.some((spot) => isOver(reading.lines[at]!, spot, least) && spot.bottom >= row);
  while (last >= 0 && !taken.slice(0, last + 1).some((at) => reaches(at, reading.lines[taken[last]!]!.row)))
    last--;
  while (last > 0 && isWordedData(reading, taken, last, columns, least)) last--;
  const heads = taken.slice(0, last + 1);
  const rows = heads.map((at) => reading.lines[at]!);
  return {
    start: heads[0] ?? taken[0] ?? first,
    end: last >= 0 ? heads[last]! + 1 : (taken[0] ?? first),
    cover: coverOf(rows, columns),
    unique: uniqueUnder(rows, columns, least),
  };
}

/**
 * Under a heading that is complete, a labelled line is data that could not be read as numbers: where all its cells begin
 * with a digit (`3-5`, `41 000-ə yaxın`, a date), or where its label is a figure and they hold a number or say that
 * there is none (`az qala 90`, `yox`, `qeyd yoxdur`).
 */
function isWordedData(
  reading: Reading,
  taken: number[],
  last: number,
  columns: number[],
  least: number,
): boolean {
  const upper = taken.slice(0, last).map((at) => reading.lines[at]!);
  const { spots } = reading.lines[taken[last]!]!;
  const isLabelled = (line: Spot[]): boolean => line.some(({ col, kind }) => col < least && kind === 'words');
  if (coverOf(upper, columns) < 0.7 || !uniqueUnder(upper, columns, least)) return false;
  if (!isLabelled(spots)) return false;
  const values = spots.filter(({ col }) => col >= least);
  const isFigure = spots.some(
    ({ col, kind, text }) => col < least && kind === 'words' && isCounted(reading.says(text)),
  );
  if (isFigure && values.length > 0 && values.every((spot) => standsForNumber(reading, spot))) return true;
  if (!upper.some((line) => isLabelled(line.spots))) return false;
  return values.every(
    ({ kind, text }) => kind === 'date' || (kind === 'worded' && !/^[(1-9]?[ ,.0]*\)?$/.test(text)),
  );
}

const isCounted = (says: LabelSays): boolean => says === 'figure' || says === 'part';

/** A year or a part of one is none. */
const NUMBER_WITHIN =
  /(?<![\p{L}\d-])(?!(?:19|20)\d\d(?!\d))\d+(?![\p{L}\d-]|\s*(?:ay|rüb|yarım|il|мес|кв|пол|год|month|quarter))/iu;
/** Words that a number is not there, or not yet (az, ru, en, tr). */
const NO_NUMBER =
  /(?<!\p{L})(?:yox(?:dur?)?(?!\p{L})|\p{L}*(?:ver|al[iı]n|ed|olun|apar[iı]l)\p{L}*m[aəi](?:yib|m[iı]ş)|daxil olm|gözlən|dəqiqləş|bilinm|naməlum|нет(?!\p{L})|не |ожида|уточн|no |not |none|pending|await|unknown|yok(?:tur)?(?!\p{L})|bekle)/u;

function standsForNumber({ says }: Reading, { kind, text, cell }: Spot): boolean {
  if (kind === 'number' || kind === 'missing' || NUMBER_WITHIN.test(text)) return true;
  const said = says(text);
  if (said === 'figure' || said === 'part') return false;
  return NO_NUMBER.test(lower(text)) || (said === null && readQuantity(cell).kind !== 'text');
}

/** Whether a cell stands over values; a merge that begins among the labels does only beside other cells. */
export function isOver({ spots }: Line, spot: Spot, least: number): boolean {
  return spot.col >= least || (spot.right >= least && spots.some(({ col }) => col > spot.right));
}

/** The cell that stands over a column, merges counted; undefined where none does. */
export function covering(line: Line, col: number): Spot | undefined {
  const spot = lastUpTo(line, col);
  return spot && spot.right >= col ? spot : undefined;
}

/** The last cell that begins at a column or left of it. */
function lastUpTo({ spots }: Line, col: number): Spot | undefined {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.col <= col) low = middle + 1;
    else high = middle;
  }
  return spots[low - 1];
}

function coverOf(rows: Line[], columns: number[]): number {
  if (columns.length === 0) return 0;
  return columns.filter((col) => rows.some((line) => covering(line, col))).length / columns.length;
}

/** Whether no two columns lie under the same headings; a group heading reaches right up to the next one. */
function uniqueUnder(rows: Line[], columns: number[], least: number): boolean {
  const paths = columns.map((col) =>
    rows
      .map((line, i) => {
        const over = covering(line, col);
        if (over || i === rows.length - 1) return over?.text ?? '';
        const left = lastUpTo(line, col);
        return left && left.col >= least ? left.text : '';
      })
      .join('\u0000'),
  );
  return new Set(paths).size === paths.length;
}
