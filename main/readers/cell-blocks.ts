import type { Cell } from '../../shared/domain/cell.ts';
import { parseRef } from '../../shared/domain/cell-ref.ts';
import type { CellBlock } from './cells/block-writer.ts';
import { BlockWriter } from './cells/block-writer.ts';

export type { CellBlock } from './cells/block-writer.ts';
export { decodeBlock } from './cells/decode-block.ts';

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
