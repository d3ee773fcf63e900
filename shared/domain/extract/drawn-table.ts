import type { Cell } from '../sheets/cell.ts';
import type { Placed } from './grid.ts';

/**
 * A table pasted as text, one cell per row, becomes a table with columns of its own; every piece
 * keeps the address of the cell that it came from. Columns are drawn by `|`, or by runs of blanks.
 */
export function splitDrawnTable(rows: Map<number, Placed[]>): Map<number, Placed[]> {
  return splitBy(rows, bars) ?? splitBy(rows, blankRuns) ?? rows;
}

/** Fewer rows than this draw no table. */
const LEAST = 3;

function splitBy(
  rows: Map<number, Placed[]>,
  pieces: (text: string) => string[],
): Map<number, Placed[]> | null {
  const drawn = [...rows.values()]
    .filter((line) => line.length === 1 && typeof line[0]!.cell.value === 'string')
    .map((line) => ({ placed: line[0]!, texts: pieces(line[0]!.text) }))
    .filter(({ texts }) => texts.length > 1);
  const usual = drawn[0]?.texts.length;
  if (drawn.length < LEAST || drawn.filter(({ texts }) => texts.length === usual).length < drawn.length * 0.8)
    return null;
  const split = new Map(rows);
  for (const { placed, texts } of drawn)
    if (texts.length === usual)
      split.set(
        placed.row,
        texts.map(piece(placed)).filter((p) => p.text !== ''),
      );
  for (const [row, line] of split)
    if (line.length === 1 && /^[-+|=_\s]{5,}$/.test(line[0]!.text)) split.delete(row);
  return split;
}

const bars = (text: string): string[] => text.split('|');

/** Two blanks or more part columns, where the pieces behind the first are short: numbers, headers. */
function blankRuns(text: string): string[] {
  const pieces = text.trim().split(/[ \u00a0]{2,}|\t+/);
  return pieces.slice(1).every((part) => part.length <= 24) ? pieces : [text];
}

const piece =
  (placed: Placed) =>
  (text: string, at: number): Placed => ({
    row: placed.row,
    col: at + 1,
    text: text.trim(),
    cell: asText(placed.cell, text.trim()),
  });

const asText = (cell: Cell, text: string): Cell => ({ ...cell, type: 'text', value: text, text });
