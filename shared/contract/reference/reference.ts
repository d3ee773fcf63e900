import { z } from '../../zod.ts';
import type { NotTaken } from '../../domain/errors/not-taken.ts';
import type { Edit, ShownPassage } from '../../domain/reference/returned/edit.ts';
import type { Draft } from '../../domain/reference/draft.ts';
import type { EvidenceFact } from '../../domain/conflicts/conflict-evidence.ts';
import type { ConflictKind } from '../../domain/conflicts/conflict.ts';
import type { FindingCount } from '../../domain/findings/finding-count.ts';
import type { LiveRun } from '../../domain/reference/live-run.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { ACT, command, query, shaped } from '../procedure.ts';
import { MayReplace } from '../files.ts';

/** A text of the catalogue in the languages of the window. */
export interface InBoth {
  en: string;
  az: string;
}

/** What waits in a part of the document, by kind. */
export interface PlaceCounts {
  open: number;
  proposed: number;
  missing: number;
  stale: number;
  typed: number;
  blocker: number;
  query: number;
}

export type LiveBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'date'; runs: LiveRun[] }
  /** `page`: of the printed document, where the block begins. */
  | { kind: 'paragraph' | 'list-item'; runs: LiveRun[]; page: number }
  /** The first row is its head. */
  | { kind: 'table'; rows: LiveRun[][][]; page: number };

export interface SectionView {
  id: string;
  title: string;
  page: number;
  counts: PlaceCounts;
  blocks: LiveBlock[];
}

type SlideLine = { role: 'title' | 'ministry' | 'label'; runs: LiveRun[] };

export interface SlideView {
  id: string;
  title: string;
  page: number;
  counts: PlaceCounts;
  head: SlideLine[];
  pair: SlideLine[];
  labels: SlideLine[];
  charts: ChartSpec[];
  /** Whether a table of the values stands under the chart. */
  table: boolean;
  notes: string[];
}

/** Where a place to settle is: the part of the document, its page, and the number in it. */
interface At {
  section: string;
  page: number;
  /** Number of the chip, or of the typed number; null: in the Checks. */
  at: number | null;
}

interface FigurePlace extends At {
  figure: string;
  label: InBoth;
  /** As it prints: `12 (+1)`. */
  text: string;
  /** How often the document prints it. */
  places: number;
}

export interface OpenPlace extends FigurePlace {
  kind: 'open' | 'proposed' | 'missing';
  /** What the sources say, each value once. */
  rivals: number[];
  conflict?: { kind: ConflictKind; fact: EvidenceFact };
  proposed?: { by: string; value: number };
  /** Others publish it now and then: no return brings it. What the reference of the year before printed. */
  published?: { last: number | null };
}

export interface StalePlace extends FigurePlace {
  was: { value: number | null; change: number | null };
  now: { value: number | null; change: number | null };
  reason?: string;
}

export interface TypedPlace extends At {
  text: string;
  before: string;
  after: string;
  /** Figures whose value it is; the first few. */
  candidates: { figure: string; label: InBoth }[];
  candidateCount: number;
}

export interface FindingPlace {
  finding: string;
  severity: 'blocker' | 'query';
  message: InBoth;
  /** Null where the document prints none of its figures. */
  place: At | null;
}

export interface ReferenceView {
  period: string;
  /** That of the text that is shown. */
  language: 'en' | 'az';
  /** Languages that the document can be written in. */
  ready: readonly ('en' | 'az')[];
  sections: SectionView[];
  slides: SlideView[];
  contact: string[];
  /** Pages of the printed document. */
  pages: number;
  open: OpenPlace[];
  stale: StalePlace[];
  typed: TypedPlace[];
  /** Blockers and queries that wait, also those about figures that it does not print. */
  findings: FindingPlace[];
  /** Numbers of the text that are linked to figures. */
  linked: number;
  figures: { total: number; open: number };
  labels: Record<string, InBoth>;
  /** The newest draft in house style. */
  draft: Draft | null;
}

/** What is known before an export, for the dialog that asks where to. */
export interface ExportPlan {
  /** The one that was asked for, where there is a text in it. */
  language: 'en' | 'az';
  /** Languages that it can be written in; those in which there is a printed document to repeat. */
  ready: readonly ('en' | 'az')[];
  printed: readonly ('en' | 'az')[];
  /** Beside the workspace, as a Word file and as a PDF. */
  path: string;
  pdf: string;
  draft: number;
  figures: { total: number; open: number };
  /** Those that wait. */
  findings: FindingCount;
}

/** A figure that a new number may be. */
export interface NumberOffer {
  figure: string;
  label: InBoth;
  part: 'value' | 'change';
  /** What would print in its place. */
  prints: string;
  /** It is the number that was written. */
  same: boolean;
}

/** A place of a returned draft that is not as the workspace has it. */
export interface ReturnedNumber {
  /** Names the change as long as the file stays the same. */
  id: string;
  /** stale: as a draft printed it, the figure moved since; others as `Edit` says. */
  kind: 'stale' | Edit['kind'];
  figure?: string;
  label?: InBoth;
  part?: 'value' | 'change';
  printed: string;
  expected: string;
  /** The draft that printed it so. */
  draft?: number;
  where: { page?: number; section: string; sentence: string };
  /** Its place among the passages. */
  at: string;
  /** What taking it means: numbers that have to be linked, figures that are printed no more. */
  take?: { numbers: { text: string; offers: NumberOffer[] }[]; drops: { figure: string; label: InBoth }[] };
  /** Why it cannot be taken. */
  not?: NotTaken;
  /** Somebody said no: it stays as the workspace has it. */
  refused?: { by: string; at: string; reason?: string };
}

/** A change that was taken into the text. */
export interface TakenChange {
  id: string;
  kind: ReturnedNumber['kind'];
  printed: string;
  expected: string;
  where: ReturnedNumber['where'];
  by: string;
  at: string;
}

export interface ReturnedDraft {
  file: string;
  language: 'en' | 'az';
  /** Numbers of it that were found and compared. */
  compared: number;
  /** Whether its charts were compared, too: not those of an OpenDocument text. */
  drawings: boolean;
  numbers: ReturnedNumber[];
  /** Taken of this file until now. */
  taken: TakenChange[];
  /** Changes that nobody took or refused; those of figures that moved since are none. */
  left: number;
  /** Both documents together, in the order of the returned one. */
  passages: ShownPassage[];
}

/** What stands for a new number: a figure, or the number alone, for a reason. */
const NumberLinkSchema = z.union([
  z.strictObject({ figure: z.string().min(1), part: z.enum(['value', 'change']) }),
  z.strictObject({ plain: z.string().min(1) }),
]);
export type NumberLink = z.infer<typeof NumberLinkSchema>;

export const referenceContract = {
  'reference.view': query(
    'workspace' /** Language of the document; the charts are in it even where there is no such text. */,
    z.strictObject({ language: z.enum(['en', 'az']) }),
    shaped<ReferenceView>(),
  ),
  'reference.plan': query(
    'workspace',
    z.strictObject({ language: z.enum(['en', 'az']) }),
    shaped<ExportPlan>(),
  ),
  'reference.export': command(
    ACT,
    z.strictObject({
      path: z.string().min(1),
      language: z.enum(['en', 'az']),
      asPrinted: z.boolean(),
      final: z.boolean().optional(),
      tracked: z.boolean().optional(),
      /** For readers outside. */
      outside: z.boolean().optional(),
      ...MayReplace,
    }),
    shaped<{
      file: string;
      draft: number | null;
      figures: { total: number; open: number };
      findings: FindingCount;
      /** Figures that were found at their places in what was written, and blockers that only the document shows. */
      gate: { verified: number; unknown: InBoth[] };
      /** Numbers that are not shown: small ones, and those that would give one away; null where it is for those inside. */
      hidden: { small: number; linked: number; beyond: readonly string[] } | null;
    }>(),
    { path: 'export' },
  ),
  /** Compares a draft that came back with the workspace; changes nothing. */
  'reference.returned': query('workspace', z.strictObject({ path: z.string() }), shaped<ReturnedDraft>(), {
    path: 'read',
  }),
  /** Makes the text say what a returned draft says, change by change; as one act. */
  'reference.take': command(
    ACT,
    z.strictObject({
      path: z.string(),
      changes: z.array(z.strictObject({ id: z.string(), links: z.array(NumberLinkSchema) })).min(1),
    }),
    shaped<{ taken: number }>(),
    { path: 'read' },
  ),
  /** Leaves the workspace as it is, and says so of changes of a returned draft. */
  'reference.refuse': command(
    ACT,
    z.strictObject({
      path: z.string(),
      changes: z.array(z.string()).min(1),
      reason: z.string(),
    }),
    shaped<{ refused: number }>(),
    { path: 'read' },
  ),
};
