import { lower } from '../../text/fold.ts';
import type { Block, Line, Spot } from './block.ts';
import type { FoundTable, Placed } from './found-table.ts';

/** Body lines that are looked at. */
const SAMPLE = 40;

/**
 * Tables that stand beside each other without an empty column: what heads the labels comes again over a column of words
 * (`Göstərici | 2022 | Göstərici | 2023`). Each gets its own labels and columns; what stands above all heads all.
 */
export function splitBeside(table: FoundTable, block: Block): FoundTable[] {
  const starts = startsOf(table, block);
  if (starts.length === 0) return [table];
  const all = [...table.labelCols, ...table.bodyCols].sort((a, b) => a - b);
  return [all[0]!, ...starts].map((from, i) =>
    partOf(
      table,
      block,
      all.filter((col) => col >= from && col < (starts[i] ?? Infinity)),
    ),
  );
}

/** First columns of the tables behind the first. */
function startsOf({ labelCols, bodyCols, headerRows, bodyRows }: FoundTable, block: Block): number[] {
  if (labelCols.length === 0 || headerRows.length === 0) return [];
  const headings = headerRows.flatMap((row) => lineAt(block, row) ?? []);
  const headOf = (col: number): string =>
    lower(
      headings.flatMap(({ spots }) => spots.filter((spot) => spot.col === col)).at(-1)?.text ?? '',
    ).trim();
  const heads = labelCols.map(headOf);
  if (heads.some((head) => !/[\p{L}№#]/u.test(head))) return [];
  const body = bodyRows.slice(0, SAMPLE).flatMap((row) => lineAt(block, row) ?? []);
  const isWords = (col: number): boolean => {
    const spots = body.flatMap((line) => line.spots.filter((spot) => spot.col === col));
    return spots.length > 0 && spots.every(({ kind }) => kind === 'words');
  };
  const words = labelCols.findLastIndex(isWords);
  const isStart = (col: number): boolean => {
    const at = bodyCols.indexOf(col);
    const own = bodyCols.slice(at, at + heads.length);
    return (
      at > 0 &&
      at + heads.length < bodyCols.length &&
      words >= 0 &&
      own.every((label, i) => headOf(label) === heads[i]) &&
      isWords(own[words]!)
    );
  };
  return bodyCols.filter(isStart);
}

function partOf(table: FoundTable, block: Block, columns: readonly number[]): FoundTable {
  const [left, right] = [columns[0]!, columns.at(-1)!];
  const labelCols = columns.slice(0, table.labelCols.length);
  const bodyCols = columns.slice(table.labelCols.length);
  const isWithin = ({ col, right: end = col }: Pick<Spot, 'col'> & { right?: number }): boolean =>
    col <= right && end >= left;
  const bodyRows = table.bodyRows.filter((row) => lineAt(block, row)?.spots.some(isWithin) === true);
  const isOwn = (placed: Placed): boolean => {
    const mates = lineAt(block, placed.row)?.spots ?? [];
    return mates.length > 1 || placed.col > table.box.left ? isWithin(spotOf(placed, mates)) : true;
  };
  return {
    ...table,
    box: { top: table.box.top, left, bottom: bodyRows.at(-1) ?? table.box.bottom, right },
    labelCols,
    bodyCols,
    bodyRows,
    sectionRows: table.sectionRows.filter((row) => bodyRows.includes(row)),
    derived: table.derived.filter(({ axis, at, from }) =>
      axis === 'row'
        ? [at, ...from].every((row) => bodyRows.includes(row))
        : [at, ...from].every((col) => bodyCols.includes(col)),
    ),
    captions: table.captions.filter(isOwn),
    ...(table.titles === undefined ? {} : { titles: table.titles.filter(isOwn) }),
  };
}

const spotOf = (placed: Placed, mates: readonly Spot[]): Placed | Spot =>
  mates.find(({ col }) => col === placed.col) ?? placed;

/** The line of a row. */
function lineAt({ lines }: Block, row: number): Line | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return lines[low]?.row === row ? lines[low] : undefined;
}
