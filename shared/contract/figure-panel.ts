import { figureRowsContract } from './figure-rows.ts';
import { z } from '../zod.ts';
import type { EvidenceFact } from '../domain/conflicts/conflict-evidence.ts';
import type { Decision } from '../domain/decisions/decision.ts';
import type { BreakFact, FindingFacts } from '../domain/findings/finding-facts.ts';
import type { Severity } from '../domain/findings/finding.ts';
import type { Said } from '../domain/text/said.ts';
import { ACT, command, query, shaped } from './procedure.ts';
import type { AgencyName, OriginSource, OriginView } from './origin.ts';
import type { DeliveryId, ObservationId } from '../domain/keys/ids.ts';

/** A rule that looks at the figure, as it stands for each value that could be accepted. */
export interface PanelCheck {
  id: string;
  /** Finding that stands now, for Checks; absent where the rule holds. */
  finding?: string;
  severity: Severity;
  says: Said;
  /** Its arithmetic with the value that is accepted now. */
  facts: FindingFacts;
  /** Whether a value that breaks it is certainly wrong: only these are counted for a source. */
  counts: boolean;
  /** Whether it holds with a value in place of the accepted one. */
  fits: { value: number; holds: boolean; facts: FindingFacts }[];
}

/** What happened to a figure, newest first. */
export type PanelEvent = { at: string; by: string } & (
  | { kind: 'read' | 'entered'; value: number | null; agency: AgencyName; delivery: DeliveryId; file: string }
  | {
      kind: 'corrected';
      before: number | null;
      value: number | null;
      delivery: DeliveryId;
      earlier: DeliveryId;
    }
  | { kind: 'proposed'; value: number; reason: string; source: PickedSource | null; undone: boolean }
  | { kind: 'confirmed'; value: number; undone: boolean }
);

/** Which source a decision took, as it stood then. */
export interface PickedSource {
  agency: AgencyName;
  delivery: OriginSource['delivery'];
  sheet: string;
  ref: string;
}

export interface PanelDecision extends Decision {
  state: 'decided' | 'proposed';
  evidenceFile?: string;
  /** Absent where a value was typed. */
  source?: PickedSource;
}

/** A source, as it weighs against the others. */
export interface PanelSource extends OriginSource {
  /** Rules that count and would hold with its value. */
  fits: number;
  /** Its body owns the indicator. */
  owner: boolean;
}

/** Everything about one figure: who says what, why they differ, what depends on it, what was decided. */
export interface PanelView extends Omit<OriginView, 'sources'> {
  /** Token of what a decision weighs. */
  seen: string;
  /** The section that prints it, or under which it is listed where nothing prints it. */
  section: Said | null;
  /** What is counted and what is not, as a person said it. */
  definition: string | null;
  /** Where it took the place of others or others took its, and where it is counted otherwise; with their names, by id. */
  breaks: BreakFact[];
  names: Record<string, Said>;
  /** In force: those that fit most rules first, then the owner's; what gives no value last. */
  sources: PanelSource[];
  /** Rules that count. */
  counted: number;
  /** Why the rivals differ; worded by the screen. */
  fact?: EvidenceFact;
  /** Units named in `fact`. */
  unitLabels: Record<string, Said>;
  /** All rivals give the same value for the period before: they count alike. */
  alike?: { value: number; period: string };
  checks: PanelCheck[];
  decision: PanelDecision | null;
  history: PanelEvent[];
  /** Who owns the indicator: whom to ask. */
  owners: AgencyName[];
  /** Of a figure that nobody reported: who was expected to. */
  expected: AgencyName[];
  /** The reference as printed, where it prints this figure. */
  printedValue: number | null;
}

const Key = { figure: z.string(), period: z.string() };

export const figurePanelContract = {
  'figures.panel': query(
    'workspace',
    z.strictObject({ figure: z.string(), period: z.string().optional() }),
    shaped<PanelView>(),
  ),
  /** A figure that came by letter or telephone: `evidence` is the file that says so. */
  'figures.enter': command(
    ACT,
    z.strictObject({ ...Key, value: z.number(), agency: z.string(), evidence: z.string() }),
    /** `isKept`: a letter that names persons is not. */
    shaped<{ observation: ObservationId; isKept: boolean }>(),
    { evidence: 'read' },
  ),
};

/** Procedures of the Figures screen. */
export const figuresContract = { ...figureRowsContract, ...figurePanelContract };
