import type { RichText } from '../xlsx/rich-text.ts';

/** A page as far as a spreadsheet sees it: lines of text and tables, one after the other. */
export type HtmlBlock = { kind: 'line'; line: RichText } | { kind: 'gap'; rows: 'one' | 'rule' } | HtmlTable;

export interface HtmlTable {
  kind: 'table';
  rows: HtmlRow[];
  /** Columns (from 0) that the page hides. */
  hiddenColumns: Set<number>;
}

export interface HtmlRow {
  hidden: boolean;
  cells: HtmlCell[];
}

export interface HtmlCell {
  columns: number;
  /** 0: to the end of the table. */
  rows: number;
  hidden: boolean;
  blocks: HtmlBlock[];
}
