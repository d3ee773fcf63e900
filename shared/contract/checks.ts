import { z } from '../zod.ts';
import type { PartTable } from '../domain/checks/part-table.ts';
import type { RuleRun } from '../domain/checks/rule-coverage.ts';
import { EXPLANATIONS, type Clearance, type Standing } from '../domain/checks/clearance.ts';
import type { FindingFacts } from '../domain/findings/finding-facts.ts';
import type { Excerpt } from '../domain/sheets/excerpt.ts';
import type { Said } from '../domain/text/said.ts';
import type { Severity } from '../domain/findings/finding.ts';
import type { AgencyName } from './origin.ts';
import { ACT, command, Nothing, query, Seen, shaped, WEIGHED_ACT } from './procedure.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';
import { ClearanceIdSchema } from './ids.ts';

/** Labels of everything that the findings name, by id, in both languages. */
export type LabelsById = Record<string, Said>;

export interface OriginCell {
  delivery: DeliveryId;
  file: string;
  sheet: string;
  ref: string;
}

export interface FindingView {
  id: string;
  rule: string;
  severity: Severity;
  figures: string[];
  facts: FindingFacts;
  /** Shared by findings with one likely culprit. */
  cause: string | null;
  standing: Standing;
  /** Where the reference prints the figure that it is likeliest about. */
  section: { id: string; title: Said } | null;
  page: number | null;
  /** Whether that page is a slide of the annex. */
  slide: boolean;
  /** Body that counted the figure that it is likeliest about. */
  agency: string | null;
  /** The figure that it is likeliest about, and its cell. */
  figure: string | null;
  cell: OriginCell | null;
}

export type RuleView = Omit<RuleRun, 'relation'>;

export interface ChecksView {
  period: string;
  findings: FindingView[];
  rules: RuleView[];
  labels: LabelsById;
  agencies: Record<string, AgencyName>;
  figures: number;
  slides: number;
}

export interface PrintedSentence {
  page: number;
  /** A label of a slide, not a sentence of the text. */
  slide: boolean;
  pieces: { text: string; figure?: string; open?: true }[];
}

export interface FindingDetail {
  id: string;
  /** Token of what a word on it weighs. */
  seen: string;
  /** null: it adds nothing up. */
  table: PartTable | null;
  /** Unit of all its figures; null where they have several. */
  unit: Said | null;
  /** The sheet around the cell that it is likeliest about. */
  excerpt: Excerpt | null;
  printed: PrintedSentence[];
  rule: {
    run: RuleRun;
    /** Rules of the same sort that ran, and how many of them found something. */
    alike: { ran: number; found: number };
  } | null;
  /** Everything said of this finding before, newest first: shown again next year. */
  said: Clearance[];
  /** Agencies whose next delivery would end a waiver. */
  senders: AgencyName[];
}

export const checksContract = {
  'checks.view': query('workspace', Nothing, shaped<ChecksView>()),
  'checks.finding': query('workspace', z.strictObject({ finding: z.string() }), shaped<FindingDetail>()),
  'checks.explain': command(
    WEIGHED_ACT,
    z.strictObject({
      finding: z.string(),
      explanation: z.enum(EXPLANATIONS),
      reason: z.string(),
      seen: Seen,
    }),
    shaped<Clearance>(),
  ),
  'checks.waive': command(
    WEIGHED_ACT,
    z.strictObject({ finding: z.string(), reason: z.string(), seen: Seen }),
    shaped<Clearance>(),
  ),
  'checks.confirm': command(
    WEIGHED_ACT,
    z.strictObject({ clearance: ClearanceIdSchema, seen: Seen }),
    shaped<Clearance>(),
  ),
  'checks.reopen': command(ACT, z.strictObject({ finding: z.string() }), shaped<Clearance>()),
};
