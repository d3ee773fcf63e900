import type { DeliveryId, QuestionId } from '../keys/ids.ts';
import type { Period } from '../periods/period.ts';
import type { Said } from '../text/said.ts';
import type { Withdrawn } from './taught-table.ts';

/** A delivery that a taught table read. */
export interface TaughtReading {
  delivery: DeliveryId;
  no: string;
  file: string;
  period: Period;
  /** Of which the table said something. */
  cells: number;
  /** UTC, ISO 8601. */
  takenAt: string;
}

/** A table as it was taught once: one form of it. Its texts are those of the reporting year. */
export interface TaughtRow {
  /** `tableKey`. */
  key: string;
  layout: string;
  agency: string;
  name: Said;
  short: Said;
  /** What stands over it; where nothing does, the name of its sheet, or a title of that. */
  title: string;
  sheet: string;
  rows: number;
  columns: number;
  /** Cells that count something. */
  cells: number;
  by: string;
  at: string;
  confirmedBy?: string;
  withdrawn?: Withdrawn;
  /** Another form of it was taught since. */
  replaced?: true;
  /** The delivery on which it was taught, in its newest reading; absent: it came as a file, or that is gone. */
  taughtOn?: { delivery: DeliveryId; no: string; file: string };
  readings: TaughtReading[];
  /** Its first use, which waits for a second person; with it all that was taught together. */
  confirm?: { question: QuestionId; seen: string; by: string; tables: number };
}

/** What is in a form, for a person to read. */
export interface TaughtForm {
  key: string;
  captions: string[];
  /** Titles and notes that stood around it. */
  beside: string[];
  columns: { path: string[]; time?: Period }[];
  rows: TaughtLine[];
}

export interface TaughtLine {
  label: string[];
  /** The catalogue does not call any of its figures so. */
  learnt: boolean;
  /** What its cells count, columns of one meaning together, by place; null: not for the reference. */
  cells: { columns: number[]; means: Said | null }[];
}

/** One thing that a later form has otherwise than an earlier one. */
export type FormChange =
  | { what: 'caption' | 'sheet' | 'row-renamed' | 'column-renamed'; was: string; now: string }
  | { what: 'text-new' | 'row-new' | 'column-new'; now: string }
  | { what: 'text-gone' | 'row-gone' | 'column-gone'; was: string }
  | { what: 'rows-moved' | 'columns-moved' }
  /** What stands in its first and last line where a person drew its edges; empty: nobody did. */
  | { what: 'edges'; was: string; now: string }
  /** Null: it is not for the reference, or nobody said what it is. */
  | { what: 'meaning'; row: string; column: string; was: Said | null; now: Said | null };

/** Two layouts side by side: tables of one beside those of the other that are forms of the same. */
export interface LayoutComparison {
  /** `null`: the other has none like it. */
  tables: { was: TaughtTitle | null; now: TaughtTitle | null; changes: FormChange[] }[];
  /** Parts of their rules that only one of them has, as they are kept. */
  rules: { part: string; was: unknown[]; now: unknown[] }[];
}

export interface TaughtTitle {
  key: string;
  title: string;
  by: string;
  at: string;
}

/** What rests on a layout, or on one of its tables; it all stays when that is withdrawn. */
export interface LayoutRests {
  tables: TaughtTitle[];
  /** Whether rules that nobody taught go with it. */
  rules: boolean;
  readings: TaughtReading[];
  /** Questions that offer what it says. */
  open: number;
  proposed: number;
}

/** What a layout file would bring. */
export interface LayoutFile {
  layout: string;
  agency: string | null;
  name: Said | null;
  /** new · changed: it takes the place of a form of it that is here · same: as it is here. */
  tables: { title: string; how: 'new' | 'changed' | 'same' }[];
  rules: 'none' | 'new' | 'changed' | 'same';
  /** Figures that begin anew, of which nobody has said so here. */
  breaks: number;
}
