import { blankRows, type Line } from './block.ts';
import type { FoundTable } from './found-table.ts';
import { labelColumns } from './label-columns.ts';
import type { Reading } from './reading.ts';
import type { PlacedTable } from './table-of.ts';

const SHORT = 40;

/** Tables of words alone: lines without a gap, three or more, two columns or more, under short headings that differ. */
export function wordTables(reading: Reading, others: PlacedTable[]): PlacedTable[] {
  const taken = new Set(
    others.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  const found: PlacedTable[] = [];
  let start = 0;
  for (let at = 0; at <= reading.lines.length; at++) {
    const line = reading.lines[at];
    const goesOn =
      line !== undefined &&
      !taken.has(at) &&
      line.spots.length > 1 &&
      (at === start || blankRows(reading.lines[at - 1]!, line) === 0);
    if (goesOn) continue;
    const table = at > start ? wordTable(reading, start, at - 1) : null;
    if (table) found.push(table);
    start = line !== undefined && !taken.has(at) && line.spots.length > 1 ? at : at + 1;
  }
  return found;
}

function wordTable(reading: Reading, from: number, to: number): PlacedTable | null {
  const lines = reading.lines.slice(from, to + 1);
  const columns = [...new Set(lines.flatMap(({ spots }) => spots.map(({ col }) => col)))].sort(
    (a, b) => a - b,
  );
  const labelled = labelledBehind(lines, columns);
  if (labelled !== null) return { from, to, table: labelled };
  if (lines.length < 3) return null;
  const filled = lines.reduce((sum, { spots }) => sum + spots.length, 0) / (lines.length * columns.length);
  const [heading, ...body] = lines as [Line, ...Line[]];
  const texts = heading.spots.map(({ text }) => text);
  if (filled < 0.75 || columns.length < 2 || heading.spots.length < columns.length * 0.8) return null;
  if (texts.some((text) => text.length > SHORT) || new Set(texts).size < texts.length) return null;
  const labels = labelColumns(body, [heading], columns);
  return { from, to, table: tableFrom([heading], body, columns, labels) };
}

/** A list whose labels stand behind its numbers: `158 | Aşkar edilmiş faktlar`, under a heading or none. */
function labelledBehind(lines: readonly Line[], columns: readonly number[]): FoundTable | null {
  const isHeaded = !lines[0]!.spots.some(({ kind }) => kind === 'number');
  const [headings, body] = isHeaded ? [lines.slice(0, 1), lines.slice(1)] : [[], [...lines]];
  if (body.length === 0 || columns.length !== 2) return null;
  const labels = labelColumns(body, headings, [...columns]);
  return labels.length === 1 && labels[0] === columns.at(-1)
    ? tableFrom(headings, body, columns, labels)
    : null;
}

const tableFrom = (
  headings: readonly Line[],
  body: readonly Line[],
  columns: readonly number[],
  labels: number[],
): FoundTable => ({
  box: {
    top: (headings[0] ?? body[0]!).row,
    left: columns[0]!,
    bottom: body.at(-1)!.row,
    right: columns.at(-1)!,
  },
  headerRows: headings.map(({ row }) => row),
  numberingRows: [],
  labelCols: labels,
  bodyRows: body.map(({ row }) => row),
  bodyCols: columns.filter((col) => !labels.includes(col)),
  sectionRows: [],
  derived: [],
  captions: [],
  notes: [],
});
