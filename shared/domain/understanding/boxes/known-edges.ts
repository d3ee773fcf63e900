import type { TaughtEdges, TaughtTable } from '../../catalogue/taught-table.ts';
import type { Period } from '../../periods/period.ts';
import { areSound } from '../../sheets/box-edges.ts';
import { parseRange, type Range } from '../../sheets/cell-ref.ts';
import type { Sheet } from '../../sheets/cell.ts';
import { comparable, everyYear } from '../taught/years.ts';
import { sheetBlock, type Block, type Line, type Spot } from '../tables/block.ts';
import { outside, type DrawnBox } from './tables-in-boxes.ts';

/** Stands for any number: it is another one every year. */
const NUMBER = '#';

const isNumber = ({ kind }: Spot): boolean => kind === 'number' || kind === 'missing';

const textOf = (spot: Spot): string => (isNumber(spot) ? NUMBER : spot.text.replace(/\s+/g, ' ').trim());

/** What a line shows between two columns, blanks too. */
function lineBetween({ spots }: Line, left: number, right: number): string[] {
  const texts = new Map(spots.map((spot) => [spot.col, textOf(spot)]));
  return Array.from({ length: right - left + 1 }, (_, at) => texts.get(left + at) ?? '');
}

const linesIn = ({ lines }: Block, { top, bottom, left, right }: Range): string[][] =>
  lines
    .filter(({ row }) => row >= top && row <= bottom)
    .map((line) => lineBetween(line, left, right))
    .filter((texts) => texts.some((text) => text !== ''));

/** Lines with numbers that stand outside of all boxes, each as what its whole row says. */
function numbersOutside(block: Block, boxes: readonly Range[]): string[][] {
  const whole = new Map(block.lines.map((line) => [line.row, line]));
  return outside(block, boxes)
    .filter(({ spots }) => spots.some(isNumber))
    .map(({ row, spots }) => {
      const out = new Set(spots);
      return whole
        .get(row)!
        .spots.flatMap((spot) => (out.has(spot) || !isNumber(spot) ? [textOf(spot)] : []));
    });
}

/** What stands at the edges of a drawn box, whereby it is known again; null where nothing does. */
export function edgesOf(sheet: Sheet, box: Range, boxes: readonly Range[]): TaughtEdges | null {
  const block = sheetBlock(sheet);
  const lines = linesIn(block, { ...box, right: Math.min(box.right, block.right) });
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const turn = lines.filter((line) => same(line, last)).length;
  return { first, last, turn, outside: numbersOutside(block, boxes) };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/**
 * The boxes that a person drew when a form was taught, on the sheet of another year: each where what stands at its edges
 * stands there, too, and but once. `changed`: some are there, but they no longer part what is to be read from the rest,
 * or a number stands outside that did not then: nothing is read by them.
 *
 * @param others names of the file's other sheets: what was drawn on one of them is not looked for here
 * @returns null where none was drawn, or none is of this sheet
 */
export function boxesKnown(
  sheet: Sheet,
  tables: readonly TaughtTable[],
  base: Period,
  others: readonly string[],
): DrawnBox[] | 'changed' | null {
  const key = (texts: readonly string[]): string[] => texts.map((text) => comparable(everyYear(text, base)));
  const elsewhere = new Set(key(others));
  const own = tables.filter(({ sheet: name }) => !elsewhere.has(comparable(name ?? '')));
  const drawn = own.filter((table) => table.edges !== undefined);
  if (drawn.length === 0) return null;
  const block = sheetBlock(sheet);
  const known = (texts: readonly string[]): string[] => texts.map(comparable);
  const places = drawn.map(({ edges, by, at, confirmedBy }) =>
    placesOf(block, edges!, key, known).map((box): DrawnBox =>
      confirmedBy === undefined ? { ...box, asTaught: { by, at } } : box,
    ),
  );
  const found = places.flatMap((boxes) => (boxes.length === 1 ? boxes : []));
  const isHere = drawn.some((table) => same(key([sheet.name]), known([table.sheet ?? ''])));
  if (found.length === 0) return isHere && sheet.name !== '' ? 'changed' : null;
  const stayed = new Set(drawn.flatMap(({ edges }) => edges!.outside.map((line) => known(line).join('\n'))));
  const isAsDrawn =
    places.every((boxes) => boxes.length < 2) &&
    areSound(found, sheet.merges.map(parseRange)) &&
    numbersOutside(block, found).every((line) => stayed.has(key(line).join('\n')));
  return isAsDrawn ? found : 'changed';
}

/** Where a box begins and ends with the lines that it began and ended with. */
function placesOf(
  block: Block,
  edges: TaughtEdges,
  key: (texts: readonly string[]) => string[],
  known: (texts: readonly string[]) => string[],
): Range[] {
  const [first, last] = [known(edges.first), known(edges.last)];
  const width = edges.first.length;
  const from = first.findIndex((text) => text !== '');
  return block.lines.flatMap((line, at): Range[] =>
    line.spots.flatMap((spot): Range[] => {
      const left = spot.col - from;
      const right = left + width - 1;
      const says = (one: Line): string[] => key(lineBetween(one, left, right));
      if (left < 1 || !same(says(line), first)) return [];
      const ends = block.lines.slice(at).filter((one) => same(says(one), last));
      const end = ends[edges.turn - 1];
      return end === undefined ? [] : [{ top: line.row, left, bottom: end.row, right }];
    }),
  );
}
