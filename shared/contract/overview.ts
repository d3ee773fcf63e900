import { z } from '../zod.ts';
import type { EvidenceFact } from '../domain/conflicts/conflict-evidence.ts';
import type { ConflictKind } from '../domain/conflicts/conflict.ts';
import type { Day } from '../domain/periods/day.ts';
import type { ReadError } from '../domain/sheets/cell.ts';
import type { FindingFacts } from '../domain/findings/finding-facts.ts';
import type { QuestionDraft } from '../domain/questions/question.ts';
import type { ReadingSays } from '../domain/questions/reading-says.ts';
import type { Said } from '../domain/text/said.ts';
import { ACT, command, Nothing, query, shaped } from './procedure.ts';
import type { LabelsById } from './checks.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';

/** How far everything is along the way from spreadsheet to Word. */
export interface StreetView {
  /** Deliveries in all, files that could not be read, deliveries that replace another, the first of them. */
  deliveries: { all: number; unread: number; corrected: number; correctedBy: DeliveryId | null };
  /** Cells of all deliveries; `question`: the first that waits; `hiddenIn`: the first delivery with hidden parts. */
  cells: {
    all: number;
    questions: number;
    hidden: number;
    question: QuestionAt | null;
    hiddenIn: DeliveryId | null;
  };
  /** Values in force, of so many keys, counted by so many bodies. */
  observations: { all: number; keys: number; bodies: number };
  conflicts: { all: number; open: number; proposed: number };
  decisions: { all: number; confirmed: number };
  /** Findings that still wait, by severity. */
  figures: {
    all: number;
    open: number;
    proposed: number;
    missing: number;
    blockers: number;
    queries: number;
  };
  /** ready: of the sections with figures, those of which nothing waits and something has come. */
  sections: { all: number; ready: number; toSettle: number };
}

interface QuestionAt {
  delivery: DeliveryId;
  sheet: string;
  ref: string;
}

/** Something that the person in the top bar can do now; the words are made by the screen. */
export type Todo =
  | { kind: 'confirm'; figure: string; period: string; value: number; by: string; reason: string }
  | {
      kind: 'decide';
      figure: string;
      period: string;
      values: number[];
      conflict: ConflictKind;
      fact: EvidenceFact;
    }
  | { kind: 'finding'; finding: string; facts: FindingFacts; figure: string | null }
  /** Somebody explained or waived a blocker, and a second person has to agree. */
  | { kind: 'clear'; finding: string; facts: FindingFacts; figure: string | null; by: string; reason: string }
  | ({
      kind: 'question';
      text: string;
      asks: QuestionDraft['kind'];
      readings: { value: number | null; says: ReadingSays }[];
      agency: Said;
    } & QuestionAt)
  /** Somebody answered a question beyond what it offers, and a second person has to agree. */
  | ({ kind: 'agree'; text: string; agency: Said; by: string; reason: string } & QuestionAt)
  /** Nobody stands behind what it says until somebody names its sender. */
  | { kind: 'sender'; delivery: DeliveryId; file: string }
  | {
      kind: 'remind';
      agency: string;
      name: Said;
      due: Day | null;
      file: { file: string; error: ReadError } | null;
    };

export interface AgencyLine {
  id: string;
  name: Said;
  short: Said;
  /** Nothing has come of it, and nothing but the secretariat's list says that anything should. */
  listedOnly: boolean;
  /** What it sent that is in force. */
  deliveries: DeliveryId[];
  /** Values in force that it counted. */
  observed: number;
  /** Conflicts that are not decided and name a value of it. */
  disputed: number;
  questions: QuestionAt[];
  state: 'unread' | 'silent' | 'counted' | 'corrected' | 'reported';
  unread: { file: string; error: ReadError } | null;
  due: Day | null;
  /** Has a date of its own, not that of the period. */
  ownDue: boolean;
  /** Nothing has come of it, and the date is over. */
  overdue: boolean;
  /** Last reminder, UTC. */
  reminded: string | null;
}

export interface SectionLine {
  id: string;
  title: Said;
  page: number;
  figures: number;
  settled: number;
  proposed: number;
  /** Without a decision, or not reported. */
  open: number;
  missing: number;
  blockers: number;
  ready: boolean;
  /** The figure to settle first. */
  first: string | null;
}

interface MovedLine {
  figure: string;
  was: number | null;
  now: number | null;
}

export interface OverviewView {
  period: string;
  previous: string | null;
  today: Day;
  draft: { number: number; at: string } | null;
  nextDraft: number;
  /** How many rules had the values that they look at. */
  rules: number;
  street: StreetView;
  todo: Todo[];
  /** Including those that are not listed. */
  todoAll: number;
  due: Day | null;
  /** Of the bodies whose return is waited for, how many sent something, or others counted for them. */
  bodies: { reported: number; expected: number };
  agencies: AgencyLine[];
  sections: SectionLine[];
  /** Sections that print no figure of a return. */
  bare: number;
  moved: { all: number; first: MovedLine[] } | null;
  /** Names of the figures that anything here speaks of. */
  labels: LabelsById;
}

export const overviewContract = {
  'overview.view': query('workspace', Nothing, shaped<OverviewView>()),
  /** Until when an agency is to report, or all (`agency` null); ISO or `15.02.2024`, empty takes it away. */
  'overview.setDue': command(
    ACT,
    z.strictObject({ agency: z.string().nullable(), due: z.string() }),
    shaped<{ due: Day | null }>(),
  ),
};
