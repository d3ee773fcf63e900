import type { Cell } from '../../shared/domain/sheets/cell.ts';
import type { Range } from '../../shared/domain/sheets/cell-ref.ts';
import { parseRef, rangeText, toRef } from '../../shared/domain/sheets/cell-ref.ts';
import { encodeCells } from './cell-blocks.ts';
import type { CellBlock } from './block-writer.ts';
import { decodeBlock } from './decode-block.ts';
import { mergeIndex } from './merge-index.ts';

interface Late {
  inOrder: boolean;
  merges: readonly Range[];
  /** Comments on cells that carry nothing else. */
  comments: readonly { row: number; col: number; text: string }[];
}

export interface Settled {
  blocks: CellBlock[];
  /** Cells under a merge that carry a value. */
  covered: string[];
  /** How many cells there are now, where that may have changed. */
  cells?: number;
}

/** Works into the blocks what was known only after them: merges, comments on empty cells, a wrong order. */
export function settle(blocks: CellBlock[], late: Late): Settled {
  if (late.merges.length === 0 && late.comments.length === 0 && late.inOrder) return { blocks, covered: [] };
  const covering = mergeIndex(late.merges);
  const covered: string[] = [];
  const visit = (cell: Cell): boolean => {
    const { row, col } = parseRef(cell.ref);
    const range = covering(row, col);
    if (!range) return false;
    cell.coveredBy = rangeText(range);
    if (cell.value !== null) covered.push(cell.ref);
    return true;
  };
  if (!late.inOrder || late.comments.length > 0) {
    const cells = ordered(blocks, late.comments);
    for (const cell of cells) visit(cell);
    return { blocks: encodeCells(cells), covered, cells: cells.length };
  }
  const touched = blocks.flatMap((block) => {
    if (!late.merges.some((merge) => merge.top <= block.lastRow && merge.bottom >= block.firstRow))
      return [block];
    const cells = decodeBlock(block.bytes);
    const changed = cells.filter(visit).length;
    return changed === 0 ? [block] : encodeCells(cells);
  });
  return { blocks: touched, covered };
}

/** By row, then column; of two cells at one address the last counts, as in every spreadsheet program. */
function ordered(blocks: CellBlock[], comments: Late['comments']): Cell[] {
  const cells = new Map(blocks.flatMap((block) => decodeBlock(block.bytes)).map((cell) => [cell.ref, cell]));
  for (const { row, col, text } of comments) {
    const ref = toRef(row, col);
    const cell = cells.get(ref);
    if (cell) cell.comment = text;
    else cells.set(ref, { ref, type: 'blank', value: null, text: '', comment: text });
  }
  const placed = [...cells.values()].map((cell) => ({ cell, ...parseRef(cell.ref) }));
  placed.sort((a, b) => a.row - b.row || a.col - b.col);
  return placed.map(({ cell }) => cell);
}
