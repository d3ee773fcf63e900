import type { CellMeaning } from '../domain/sheets/cell-meaning.ts';
import type { CellType, ReadError, SheetState } from '../domain/sheets/cell.ts';
import type { Delivery } from '../domain/deliveries/delivery.ts';
import type { Erasure } from '../domain/deliveries/erasure.ts';
import type { Origin } from '../domain/deliveries/origin.ts';
import type { DeliveryNote } from '../domain/deliveries/delivery-note.ts';
import type { BothNames } from '../domain/collect/letter.ts';
import type { ObservationStatus } from '../domain/observations/observation.ts';
import type { Question, QuestionScope } from '../domain/questions/question.ts';
import type { IgnoredSays, ReadingSays } from '../domain/questions/reading-says.ts';
import type { DeliveryId, ObservationId, QuestionId } from '../domain/keys/ids.ts';
import type { FileHash } from '../domain/keys/file-hash.ts';

/** The left side of the Deliveries screen. */
export interface DeliveriesView {
  /** Of the bodies whose return is waited for, how many sent something, or others counted for them. */
  bodies: { reported: number; expected: number };
  /** Bodies that are only on the secretariat's list, and have sent nothing. */
  listedOnly: BothNames[];
  /** Observations: those in force. */
  totals: { files: number; cells: number; observations: number };
  questions: { open: number; files: number; answered: number };
  lines: DeliveryLine[];
  silent: SilentBody[];
  /** Files that came, could not be read, and have not come again, from bodies that are not silent. */
  unread: UnreadAttempt[];
}

export interface DeliveryLine {
  id: DeliveryId;
  /** What people call it: the number that its file name begins with, else its id. */
  no: string;
  sender: BothNames;
  /** The same for a list. */
  short: BothNames;
  agency: string;
  file: string;
  format: string;
  kind: 'spreadsheet' | 'typed' | 'evidence';
  openQuestions: number;
  version: number;
  /** Number (`no`) of the delivery that took its place. */
  replacedBy?: { id: DeliveryId; no: string };
  notes: DeliveryNote[];
  withdrawn?: NonNullable<Delivery['withdrawn']>;
  /** Is to be erased, or was. */
  erasure?: Erasure;
}

export interface UnreadAttempt {
  file: string;
  error: ReadError;
  /** UTC, ISO 8601. */
  at: string;
}

export interface SilentBody {
  agency: string;
  name: BothNames;
  short: BothNames;
  /** On the secretariat's list. */
  listed: boolean;
  unread?: UnreadAttempt;
}

/** One delivery, as the middle of the screen shows it. */
export interface DeliveryView extends DeliveryLine {
  period: string;
  letter?: string;
  /** ISO date. */
  received?: string;
  takenBy: string;
  takenAt: string;
  sha256: FileHash;
  size: number;
  layout: string | null;
  /** Whose returns it was made for, by their short name; null: anybody's. */
  layoutOf: BothNames | null;
  /** A sheet no longer matches the layout. */
  layoutChanged: boolean;
  observations: number;
  sheets: SheetTab[];
  /** How it came, where it was no file by itself. */
  origin?: Origin;
  /** The version before it: replaced, or perhaps to be replaced. */
  before?: { id: DeliveryId; no: string; file: string; proposed: boolean };
}

interface SheetTab {
  name: string;
  state: SheetState;
  cells: number;
  questions: number;
}

/** A sheet without its cells, which come row by row. */
export interface SheetView {
  delivery: DeliveryId;
  sheet: string;
  state: SheetState;
  /** Last row that carries something. */
  rows: number;
  columns: { name: string; characters: number; hidden: boolean }[];
  hiddenRows: number[];
  merges: string[];
  /** How often each meaning occurs; of long sheets, as far as they were interpreted. */
  counts: Record<Exclude<CellMeaning, 'none'>, number>;
  /** What became of its numbers; null: there are too many cells to say at once. */
  numbers: { numbers: number; taken: number; asked: number; aside: number; labels: number } | null;
  says: SaysRow[];
  /** Rows of `says` beyond those that are given. */
  more: number;
}

export interface CellView {
  row: number;
  col: number;
  text: string;
  type: CellType;
  meaning: CellMeaning;
  /** A header at the left of its values, not above them. */
  label?: true;
  hidden?: true;
  comment?: string;
  formula?: string;
  superscript?: string;
  coveredBy?: string;
  /** Ids of questions that it raises. */
  question?: QuestionId;
  /** Why it was left aside. */
  why?: IgnoredSays;
  /** What it held in the version before, where that differs: null where it was not there. */
  was?: string | null;
}

/** One line of "what this sheet says". */
export interface SaysRow {
  ref: string;
  written: string;
  figure: { id: string; name: BothNames } | null;
  period: string;
  /** A change is measured against `against`. */
  change: boolean;
  against?: string;
  value: number | null;
  status: ObservationStatus | 'waiting' | 'aside';
  qualifier?: string;
  how: How;
  question?: QuestionId;
  observation?: ObservationId;
  /** Another version, or a later answer, has taken its place. */
  superseded?: true;
}

export type How =
  | { tag: 'number' }
  /** Text that was read as a number, `blanks`: with the blanks between its digits removed. */
  | { tag: 'text'; blanks: boolean }
  /** The sheet itself bears it out, or not: `latest` − `before`. */
  | { tag: 'difference'; latest: number; before: number; fits: boolean }
  | { tag: 'mark'; text: string }
  | { tag: 'counted'; cells: string }
  /** waits: a second person has not confirmed it. */
  | { tag: 'answered'; by: string; reason: string; waits: boolean }
  | { tag: 'asked'; kind: Question['kind']; readings: number }
  | { tag: 'aside'; says: IgnoredSays };

/** A question as the right side of the screen asks it. */
export interface QuestionView {
  id: QuestionId;
  /** Token of what an answer weighs. */
  seen: string;
  delivery: DeliveryId;
  no: string;
  file: string;
  agency: string;
  sheet: string;
  ref: string;
  text: string;
  kind: Question['kind'];
  /** What names its cells, outermost first. */
  label: string[];
  scope: QuestionScope;
  /** How many cells an answer settles. */
  settles: number;
  /** proposed: answered beyond what was offered, waits for a second person. */
  state: 'open' | 'proposed';
  answer?: NonNullable<Question['answer']>;
  /** Somebody put it on the letter to the agency. */
  forAgency?: NonNullable<Question['forAgency']>;
  /** Whether a figure, and whether a period alone, can be chosen for its cells. */
  takesFigure: boolean;
  takesPeriod: boolean;
  /** What it would be: the figure of its readings, where they agree. */
  figure: { id: string; name: BothNames; period: string; change: boolean; unit: BothNames | null } | null;
  readings: QuestionReading[];
  /** What people call the figures that the readings name, by id. */
  names: Record<string, BothNames>;
  /** Whether a person may type another value. */
  takesValue: boolean;
  /** The delivery that it would replace. */
  supersedes?: DeliveryId;
}

export interface QuestionReading {
  value: number | null;
  says: ReadingSays;
  /** What it makes of the first of its cells, where it makes something of it. */
  offer?: { figure: string; period: string; change?: number; ref: string };
  /** The only reading that the sheet bears out. */
  suggested: boolean;
  /** Where the sheet speaks against it: `latest` − value would be `would`, and `before` is written. */
  against?: { latest: number; would: number; before: number };
}

/** What a corrected delivery says otherwise than the one before. */
export interface DiffView {
  before: { id: DeliveryId; no: string; file: string };
  sheets: { sheet: string; changed: number; added: number; removed: number }[];
  cells: CellDiff[];
  values: ValueDiff[];
  /** Cells and values beyond those that are given. */
  more: { cells: number; values: number };
}

export interface CellDiff {
  sheet: string;
  ref: string;
  /** null: not there. */
  before: string | null;
  after: string | null;
}

export interface ValueDiff {
  figure: { id: string; name: BothNames };
  period: string;
  /** null: not reported. Absent: not in that version. */
  before?: number | null;
  after?: number | null;
  sheet: string;
  ref: string;
}
