import type { ComposedBlock, ComposedRun } from './composed.ts';

/** The printed lines of a block that hold runs, in reading order; a heading is one of plain text. */
export function linesOf(block: ComposedBlock): ComposedRun[][] {
  switch (block.kind) {
    case 'slide':
      return block.items.map(({ runs }) => runs);
    case 'table':
      return block.rows.flat();
    case 'title':
      return block.printed ? [block.runs] : [];
    case 'section':
      return block.printed ? [[{ kind: 'text', text: block.title }]] : [];
    case 'date':
    case 'paragraph':
    case 'list-item':
      return [block.runs];
    default:
      return [];
  }
}
