import type { Cell } from '../../sheets/cell.ts';

/** A cell at its place; rows and columns count from 1. */
export interface Placed {
  row: number;
  col: number;
  cell: Cell;
  /** What a reading starts from: the text as shown, without a superscript footnote mark. */
  text: string;
}

/** Both ends belong to it. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export type CellRole = 'header' | 'attribute' | 'data' | 'derived' | 'title' | 'note' | '?';

/** A line of a body whose values are made from others of the table. */
export interface DerivedLine {
  axis: 'row' | 'column';
  at: number;
  how: 'sum' | 'difference' | 'share' | 'word';
  /** Lines that it is made from, ascending; empty where only a word says so. */
  from: number[];
  /** Cells (row, col) that break the pattern which the others prove. */
  broken: { row: number; col: number; printed: number; computed: number }[];
}

/** One table of a sheet, found by types and geometry; words decide nothing but totals and notes. */
export interface FoundTable {
  /** Header, labels and body with totals; without title, unit line above, and notes. */
  box: Box;
  /** Rows of the box that are header; may be empty. */
  headerRows: number[];
  /** Rows that only number the columns (1 2 3 …); header too. */
  numberingRows: number[];
  /** Columns of the box that hold labels, codes or running numbers of rows. */
  labelCols: number[];
  bodyRows: number[];
  bodyCols: number[];
  /** Rows of the body with a lone text: sections, in force until the next (or until a gap, see `sections`). */
  sectionRows: number[];
  /** Rows of the body whose values may be years that head the rows below. */
  yearRows?: number[];
  derived: DerivedLine[];
  /** Lines of text above that belong to it, top first: its caption nearest. Titles of the sheet stand in `SheetTables`. */
  captions: Placed[];
  /** Where it stands beside others: what heads its own columns, top first, instead of the titles of the sheet. */
  titles?: Placed[];
  notes: Placed[];
  /** A person has just drawn its edges. */
  isDrawn?: true;
  /** A person drew its edges in an earlier year, and no second one has confirmed that. */
  asTaught?: { by: string; at: string };
  /** Why a person should look at its edges, with the rival's boxes; absent: they are sure. */
  ask?: { why: 'rival' | 'no-heading' | 'cover' | 'lone-line' | 'restart'; rival: Box[] };
}

export interface SheetTables {
  sheet: string;
  tables: FoundTable[];
  /** Lines that head the whole sheet, top first. */
  titles: Placed[];
  /** Lines of the sheet's foot, and what stands between tables and belongs to none. */
  notes: Placed[];
  /**
   * Where a table is drawn in the text of one column, a line a cell: the pieces at their drawn columns, numbered on
   * from the cell's; boxes are in these columns, and a cell's role is that of its last piece.
   */
  drawn?: Placed[];
  /** A person drew the edges, now or in an earlier year: nothing outside of its tables is one. */
  areDrawn?: true;
  /** Every cell that carries something, by A1 address. */
  roles: Map<string, CellRole>;
}
