import type {
  Cell,
  ReadDocument,
  ReadWarning,
  Sheet,
  SheetState,
  SpreadsheetFormat,
} from '../../shared/domain/cell.ts';
import type { CellBlock } from './cells/block-writer.ts';
import { decodeBlock } from './cells/decode-block.ts';

/** A sheet as it travels and is kept: its cells encoded. A million cells take about 6 MB. */
export interface StoredSheet {
  name: string;
  state: SheetState;
  merges: string[];
  /** How many cells carry something. */
  cells: number;
  blocks: CellBlock[];
}

export interface StoredDocument {
  format: SpreadsheetFormat;
  /** Text files only. */
  encoding?: string;
  sheets: StoredSheet[];
  warnings: ReadWarning[];
}

/** A sheet that unfolds its cells when they are first asked for; `blocks` gives them piece by piece. */
export interface LazySheet extends Sheet {
  cellCount: number;
  /** Piece by piece, about a thousand rows each; nothing is kept. */
  pieces(): Iterable<Cell[]>;
}

export interface LazyDocument extends ReadDocument {
  sheets: LazySheet[];
}

function lazySheet(stored: StoredSheet): LazySheet {
  let unfolded: Cell[] | undefined;
  return {
    name: stored.name,
    state: stored.state,
    merges: stored.merges,
    cellCount: stored.cells,
    get cells() {
      return (unfolded ??= stored.blocks.flatMap((block) => decodeBlock(block.bytes)));
    },
    *pieces() {
      for (const block of stored.blocks) yield decodeBlock(block.bytes);
    },
  };
}

export const lazyDocument = (stored: StoredDocument): LazyDocument => ({
  ...stored,
  sheets: stored.sheets.map(lazySheet),
});

/** Every cell as an object. */
export const materialize = (stored: StoredDocument): ReadDocument => ({
  ...stored,
  sheets: stored.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.state,
    merges: sheet.merges,
    cells: sheet.blocks.flatMap((block) => decodeBlock(block.bytes)),
  })),
});
