import type { ReadError } from '../sheets/cell.ts';
import type { IgnoredSays } from '../questions/reading-says.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import type { Period } from '../periods/period.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { QuestionDraft } from '../questions/question.ts';
import type { TableSummary } from './table-summary.ts';
import type { TableShape } from './taught/table-form.ts';
import type { CellRole } from './tables/found-table.ts';

/** A value that was seen and left aside, with what says why: nothing is lost. */
export interface IgnoredCell {
  sheet: string;
  ref: string;
  says: IgnoredSays;
}

/** What ran out before a file was interpreted. */
export type ReadingLimit = Extract<ReadError, { tag: 'OutOfTime' | 'OutOfMemory' }>;

/** How a file is no longer as its layout has it. */
export interface LayoutChange {
  tag: 'LayoutChanged';
  layout: string;
  sheet?: string;
  /** What the layout has: the name of a sheet, a header, a label; empty where something is new. */
  expected: string;
  /** Of a table that was taught; absent: a sheet or a header. */
  change?:
    | 'caption'
    | 'title'
    | 'note'
    | 'row-new'
    | 'row-gone'
    | 'row-renamed'
    | 'column-new'
    | 'column-renamed'
    | 'column-gone'
    | 'columns-moved'
    | 'table-gone'
    /** Where a person said that tables begin and end, other things stand. */
    | 'edges'
    /** None of the tables of a return is one that was taught. */
    | 'form-new'
    /** Its tables are those that were taught for another body, whose the layout is. */
    | 'body';
  /** What stands there instead, or anew. */
  found?: string;
}

/** A taught table that a table of the delivery is. */
export interface TaughtUse {
  layout: string;
  /** `tableKey` of it. */
  table: string;
  /** Cells that it said something of. */
  cells: number;
}

/** What a person should know of the delivery as a whole. */
export type InterpretationNote =
  | LayoutChange
  | { tag: 'PeriodDiffers'; sheet: string; ref: string; text: string; stated: Period; delivered: Period }
  | { tag: 'WrongTotal'; sheet: string; ref: string; printed: number; computed: number }
  | { tag: 'HiddenSheetKept'; sheet: string }
  | { tag: 'HiddenCellsRead'; sheet: string; refs: string[] }
  /**
   * `what`: the header. `kind` and `cells`: cells that name persons, how many; left out of what is kept, unless `kept`
   * says for what reason they are not. Without them only the header speaks of persons.
   */
  | {
      tag: 'PersonalData';
      sheet: string;
      ref: string;
      what: string;
      kind?: Identifier;
      cells?: number;
      kept?: string;
      /** What the file (with the way that it came) or the sheet is called, not what stands in it. */
      where?: 'file' | 'sheet';
    }
  | { tag: 'SenderUnknown' }
  /** `limit`: nobody looked at all its cells, for the machine was busy or the file is too much for it. */
  | { tag: 'NothingUnderstood'; limit?: ReadingLimit };

/** What the cells of one delivery mean. */
export interface Interpretation {
  /** Sender; `unknown` where neither the file nor the person says. */
  agency: string;
  period: Period;
  layout: string | null;
  observations: ObservationDraft[];
  questions: QuestionDraft[];
  ignored: IgnoredCell[];
  notes: InterpretationNote[];
  /** Absent: nothing that was taught. */
  uses?: TaughtUse[];
  /** Tables as they were found; kept nowhere. */
  tables?: TableSummary[];
  /** How tables look, where that was wanted; kept nowhere. */
  forms?: { shape: TableShape; range: string; turned: boolean }[];
  /** What each cell that carries something is, by sheet and A1 address; kept nowhere. */
  roles?: Record<string, Record<string, CellRole>>;
}
