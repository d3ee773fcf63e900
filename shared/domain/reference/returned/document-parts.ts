import type { DocumentText } from '../read-back/document-text.ts';

/** A series of a chart as the file keeps it beside the drawing. */
export interface ChartSeries {
  name: string;
  /** By place, from 0. */
  categories: ReadonlyMap<number, string>;
  values: ReadonlyMap<number, number>;
}

export interface ChartText {
  /** Title, names of the axes, labels typed by hand, in order. */
  texts: string[];
  series: ChartSeries[];
  /** Cells of the workbook inside, `sheet!ref` → text; absent where it has none. */
  cells?: ReadonlyMap<string, string>;
}

/** Everything of a text document that a reader can see or hear, and a person can edit. */
export interface DocumentParts {
  /** Text, tables and text boxes in reading order; what is struck out, deleted or hidden is not there. */
  document: DocumentText;
  headers: string[];
  footers: string[];
  /** Footnotes and endnotes. */
  notes: string[];
  /** Drawings: what is said of them to those who do not see them, and charts; absent where the format is not looked into for them. */
  drawings?: { alternatives: string[]; charts: ChartText[] };
}
