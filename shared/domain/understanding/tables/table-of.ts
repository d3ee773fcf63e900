import { derivedLines } from './derived-lines.ts';
import { blankRows, blockOf, columnsOf, linesOf, type Block, type Line } from './block.ts';
import type { Box, FoundTable } from './found-table.ts';
import { covering } from './heading.ts';
import { labelColumns } from './label-columns.ts';
import type { Reading } from './reading.ts';
import { doubtfulParts } from './side-by-side.ts';
import type { Piece } from './stack.ts';
import { isBareTotal, saysOfWhich } from './total-words.ts';

/** A table with the lines of its block that it takes up, `from` to `to` inclusive. */
export interface PlacedTable {
  from: number;
  to: number;
  table: FoundTable;
}

/** Lines in which tables only stand one above the other. */
export interface Part {
  lines: Line[];
  tables: PlacedTable[];
  /** It stands beside others from the sheet's first line on: its first lines head it alone. */
  beside?: true;
}

/**
 * What a found piece of a block is as a table: its box, labels, sections, totals and why to ask.
 *
 * @param isWhole all its columns are known to belong to it, what nobody heads too
 */
export function tableOf(reading: Reading, piece: Piece, { isWhole = false } = {}): PlacedTable {
  const { heading, first, last } = piece;
  const headings = reading.lines.slice(heading.start, heading.end);
  const lines = reading.lines.slice(first, last + 1);
  const columns = columnsIn(headings, lines);
  const body = lines.filter((_, i) => isBodyLine(reading, first + i));
  const labels = labelColumns(body, headings, columns);
  const kept = isWhole ? columns : withoutStrays(columns, headings, body);
  const bodyCols = kept.filter((col) => !labels.includes(col));
  const table: FoundTable = {
    box: {
      top: (headings[0] ?? lines[0])!.row,
      left: kept[0]!,
      bottom: lines.at(-1)!.row,
      right: kept.at(-1)!,
    },
    headerRows: headings.map(({ row }) => row),
    numberingRows: headings
      .filter((_, i) => reading.classes[heading.start + i] === 'numbering')
      .map(({ row }) => row),
    labelCols: labels,
    bodyRows: lines.map(({ row }) => row),
    bodyCols,
    sectionRows: lines
      .filter(
        (line, i) =>
          (isSection(line, bodyCols) && !isListed(lines, i, labels)) ||
          (labels.length === 0 && isLabelAlone(line)),
      )
      .map(({ row }) => row)
      .filter((row) => !isUnderMerge(row, body, bodyCols)),
    derived: derivedLines({
      lines: body,
      columns: bodyCols,
      lineLabels: body.map((line) => labelOf(line, labels)),
      edges: edgesOf(lines, body),
      leads: leadsOf(lines, body),
      columnLabels: bodyCols.map((col) => lowestHeading(headings, col)),
    }),
    captions: [],
    notes: [],
  };
  const yearRows = lines.filter((_, i) => reading.either.has(first + i)).map(({ row }) => row);
  if (yearRows.length > 0) table.yearRows = yearRows;
  const ask = doubt(reading, piece, table);
  if (ask) table.ask = ask;
  return { from: heading.start, to: last, table };
}

/** Body lines beside a gap, a section or the edge. */
function edgesOf(lines: Line[], body: Line[]): Set<number> {
  const edges = new Set<number>();
  const place = new Map(body.map((line, i) => [line, i]));
  lines.forEach((line, i) => {
    const at = place.get(line);
    const [before, after] = [lines[i - 1], lines[i + 1]];
    const alone = (other: Line | undefined): boolean => !other || other.spots.length === 1;
    if (at === undefined) return;
    if (alone(before) || alone(after) || blankRows(before!, line) > 0 || blankRows(line, after!) > 0)
      edges.add(at);
  });
  return edges;
}

/** Body lines right above a line that says alone that parts follow: `o cümlədən:`. */
function leadsOf(lines: Line[], body: Line[]): Set<number> {
  const place = new Map(body.map((line, i) => [line, i]));
  return new Set(
    lines.flatMap(({ spots }, i) => {
      const isHead = spots.length === 1 && saysOfWhich(spots[0]!.text);
      return isHead && i > 0 ? (place.get(lines[i - 1]!) ?? []) : [];
    }),
  );
}

const isBodyLine = (reading: Reading, at: number): boolean =>
  reading.classes[at] === 'values' || reading.classes[at] === 'texts';

function columnsIn(headings: Line[], lines: Line[]): number[] {
  const found = new Set<number>();
  for (const { spots } of lines) for (const { col } of spots) found.add(col);
  for (const { spots } of headings)
    for (const spot of spots)
      for (let col = spot.col; col <= Math.min(spot.right, spot.col + 300); col++) found.add(col);
  return [...found].sort((a, b) => a - b);
}

/** Cells far right of a table that nothing heads and that stand in few lines are remarks beside it. */
function withoutStrays(columns: number[], headings: Line[], body: Line[]): number[] {
  const kept = [...columns];
  while (kept.length > 2) {
    const col = kept.at(-1)!;
    if (headings.some((line) => covering(line, col)) || col - kept.at(-2)! < 2) break;
    const filled = body.filter(({ spots }) => spots.some((spot) => spot.col === col)).length;
    if (filled > body.length * 0.2) break;
    kept.pop();
  }
  return kept;
}

/** A lone text, a running number before it at most, over cells without values. */
function isSection({ spots }: Line, bodyCols: number[]): boolean {
  const words = spots.filter(
    ({ kind, text }) =>
      kind === 'words' || kind === 'worded' || kind === 'year' || kind === 'date' || YEAR_ALONE.test(text),
  );
  if (words.length !== 1 || spots.length > 2) return false;
  const [first] = words;
  return spots.length === 1
    ? !bodyCols.includes(first!.col) || first!.right > first!.col
    : first!.right > first!.col || spots[0]!.kind === 'number';
}

/** The last line of a numbered list, in which nothing stands, over its total: `14 | Naxçıvan |`, then `YEKUN | 88`. */
function isListed(lines: readonly Line[], at: number, labels: readonly number[]): boolean {
  const [before, line, after] = [lines[at - 1], lines[at]!, lines[at + 1]];
  const [count, last] = [line.spots[0]!, before?.spots[0]];
  return (
    count.kind === 'number' &&
    last?.kind === 'number' &&
    last.col === count.col &&
    Number.parseInt(count.text, 10) === Number.parseInt(last.text, 10) + 1 &&
    after !== undefined &&
    isBareTotal(labelOf(after, [...labels]))
  );
}

/** `2022.`, `(2022)`: a number by its looks. */
const YEAR_ALONE = /^[([]?(?:19|20)\d\d[)\].:]+$/;

/** A value that is merged over rows is that of each of them: the label beside it heads nothing. */
const isUnderMerge = (row: number, body: Line[], bodyCols: number[]): boolean =>
  body.some(({ spots }) =>
    spots.some((spot) => spot.row < row && row <= spot.bottom && bodyCols.includes(spot.col)),
  );

/** Above values that no column names, a text alone in its row does. */
const isLabelAlone = ({ spots }: Line): boolean => spots.length === 1 && spots[0]!.kind === 'words';

const labelOf = (line: Line, labels: number[]): string =>
  line.spots.findLast(({ col, kind }) => labels.includes(col) && kind !== 'number')?.text ?? '';

const lowestHeading = (headings: Line[], col: number): string =>
  headings.map((line) => covering(line, col)).findLast((spot) => spot !== undefined)?.text ?? '';

function doubt(reading: Reading, piece: Piece, table: FoundTable): FoundTable['ask'] | null {
  const { heading, last, doubtful } = piece;
  if (table.headerRows.length === 0) return { why: 'no-heading', rival: [] };
  if (heading.cover < 0.6) return { why: 'cover', rival: [] };
  if (table.bodyRows.length === 1 && table.bodyCols.length <= 1) return { why: 'lone-line', rival: [] };
  if (doubtful !== null)
    return {
      why: 'restart',
      rival: [spanOf(reading, heading.start, doubtful - 1), spanOf(reading, doubtful, last)],
    };
  if (reading.lines.length > LONGEST_DOUBTED) return null;
  const parts = doubtfulParts(
    columnsOf(linesOf(reading, heading.start, last), table.box.left, table.box.right),
  );
  return parts.length > 0
    ? { why: 'rival', rival: parts.map((part) => spanOf(part, 0, part.lines.length - 1)) }
    : null;
}

/** Longer blocks are not looked at for rivals. */
const LONGEST_DOUBTED = 2000;

/** The least box around some lines. */
function spanOf({ lines }: Block, from: number, to: number): Box {
  const block = blockOf(lines.slice(from, to + 1));
  return { top: block.lines[0]!.row, left: block.left, bottom: block.lines.at(-1)!.row, right: block.right };
}
