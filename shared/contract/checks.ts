import { z } from '../zod.ts';
import type { HeldAgainst, UncheckedWhy } from '../domain/checks/document/knowledge.ts';
import type { ProseLanguage } from '../domain/prose/prose-language.ts';
import type { DocumentParagraph } from '../domain/reference/read-back/document-text.ts';
import type { PartTable } from '../domain/checks/part-table.ts';
import type { RuleRun } from '../domain/checks/rule-coverage.ts';
import { EXPLANATIONS, type Clearance, type Standing } from '../domain/checks/clearance.ts';
import type { FindingFacts } from '../domain/findings/finding-facts.ts';
import type { Excerpt } from '../domain/sheets/excerpt.ts';
import type { Said } from '../domain/text/said.ts';
import type { Finding, Severity } from '../domain/findings/finding.ts';
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

/** A number of a checked document: its characters in a paragraph, where that is, and what became of it. */
export type CheckedNumber = {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  page?: number;
} & (
  | { verdict: 'holds'; by: 'arithmetic' | 'figure' | 'text'; of?: HeldAgainst }
  /** `finding`: of those of the document. */
  | { verdict: 'differs'; finding: string }
  | { verdict: 'unchecked'; why: UncheckedWhy }
);

export type DocumentFinding = Pick<Finding, 'id' | 'severity' | 'figures' | 'facts' | 'where'>;

/** Any document, every number of it with its verdict by the figures of the workspace. */
export interface CheckedDocument {
  file: string;
  /** Of the figures. */
  period: string;
  language: ProseLanguage;
  paragraphs: Pick<DocumentParagraph, 'text' | 'section' | 'kind'>[];
  /** In the order of the document. */
  numbers: CheckedNumber[];
  findings: DocumentFinding[];
  labels: LabelsById;
}

export const checksContract = {
  'checks.view': query('workspace', Nothing, shaped<ChecksView>()),
  'checks.finding': query('workspace', z.strictObject({ finding: z.string() }), shaped<FindingDetail>()),
  /** Checks the numbers of any document against the figures; changes nothing and keeps nothing. */
  'checks.document': query('workspace', z.strictObject({ path: z.string() }), shaped<CheckedDocument>(), {
    path: 'read',
  }),
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
