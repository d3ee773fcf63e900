import type { Cell } from '../../shared/domain/sheets/cell.ts';
import { parseRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { CellBlock } from './block-writer.ts';
import { BlockWriter } from './block-writer.ts';

export type { CellBlock } from './block-writer.ts';
export { decodeBlock } from './decode-block.ts';

/** Cells in the compact form that the workspace keeps, about a thousand rows each. */
export function encodeCells(cells: Iterable<Cell>): CellBlock[] {
  const writer = new BlockWriter();
  for (const cell of cells) {
    const { row, col } = parseRef(cell.ref);
    writer.add(row, col, cell.type, cell.value, cell.text, cell);
  }
  writer.flush();
  return writer.blocks;
}
