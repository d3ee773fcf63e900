import type {
  Cell,
  ReadDocument,
  ReadWarning,
  Sheet,
  SheetHead,
  SheetState,
  SpreadsheetFormat,
} from '../../shared/domain/sheets/cell.ts';
import type { PersonalSpot } from '../../shared/domain/identifiers/left-out.ts';
import { parseRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { DraftMarks } from '../../shared/domain/reference/draft-mark.ts';
import type { CellBlock } from './block-writer.ts';
import { decodeBlock } from './decode-block.ts';
import { decodeOutside } from './outside-block.ts';

/** A sheet as it travels and is kept: its cells encoded. A million cells take about 6 MB. */
export interface StoredSheet {
  name: string;
  state: SheetState;
  merges: string[];
  /** How many cells carry something. */
  cells: number;
  /** The first may hold texts outside the cells (`outside-block.ts`). */
  blocks: CellBlock[];
}

export interface StoredDocument {
  format: SpreadsheetFormat;
  /** Text files only. */
  encoding?: string;
  sheets: StoredSheet[];
  warnings: ReadWarning[];
  /** Where it names persons: left out of its cells, unless somebody gave a reason. */
  personal?: PersonalSpot[];
  /** Of documents that may be a draft of the reference. */
  marks?: DraftMarks;
}

/** A sheet that unfolds its cells when they are first asked for, or the first rows alone. */
function lazySheet(stored: StoredSheet): Sheet {
  let unfolded: Cell[] | undefined;
  return {
    name: stored.name,
    state: stored.state,
    merges: stored.merges,
    ...outsideOf(stored),
    get cells() {
      return (unfolded ??= stored.blocks.flatMap((block) => decodeBlock(block.bytes)));
    },
    head: (rows) => headOf(stored, rows),
  };
}

/** Beside the cells, and little: decoded at once. */
function outsideOf({ blocks }: StoredSheet): Pick<Sheet, 'outside'> {
  const outside = decodeOutside(blocks);
  return outside ? { outside } : {};
}

function headOf({ blocks }: StoredSheet, rows: number): SheetHead {
  const cells: Cell[] = [];
  for (const block of blocks.filter(({ firstRow }) => firstRow <= rows)) {
    for (const cell of decodeBlock(block.bytes)) {
      if (parseRef(cell.ref).row <= rows) cells.push(cell);
    }
  }
  const after = blocks.find(({ lastRow }) => lastRow > rows);
  const last = blocks.at(-1);
  if (!after || !last) return { cells, cut: null };
  return {
    cells,
    cut: { row: Math.max(rows + 1, after.firstRow), last: decodeBlock(last.bytes).at(-1)!.ref },
  };
}

export const lazyDocument = (stored: StoredDocument): ReadDocument => ({
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
    ...outsideOf(sheet),
  })),
});
