import type { Confidence } from '../observations/evidence-tag.ts';
import type { Period } from '../periods/period.ts';

/** One table of a sheet, as a person is told of it. */
export interface TableSummary {
  sheet: string;
  /** Header, labels and body with totals; without title, unit line above, and notes. */
  range: string;
  headerRows: number;
  headerCols: number;
  /** Whether a record of it is a row, or a column. */
  orientation: 'rows' | 'columns';
  /** Empty where it has none. */
  title: string;
  /** Unit code. */
  unit?: string;
  period?: Period;
  confidence: Confidence;
  /** Its edges are not sure; the rival's ranges. */
  ask?: { why: string; rivals: string[] };
}
