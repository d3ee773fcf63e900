import { z } from '../zod.ts';
import type { ConflictKind } from '../domain/conflicts/conflict.ts';
import type { FigureState } from '../domain/figures/figure.ts';
import type { Severity } from '../domain/findings/finding.ts';
import { query, shaped } from './procedure.ts';
import { ARRANGEMENTS, ROW_FILTERS, type RowFilter } from './row-views.ts';
import type { AgencyName } from './origin.ts';
import type { Said } from '../domain/text/said.ts';

/**
 * same: agrees · accepted: the value that counts comes from here, others disagree · differs: disagrees, open ·
 * settled: disagrees, and that is decided or proposed · other: about something narrower or of another vintage
 */
export type SourceMark = 'same' | 'accepted' | 'differs' | 'settled' | 'other';

/** Index into the agencies of the view, value (null: says that it does not report), mark. Several of a body whose files disagree. */
export type SourceCell = [agency: number, value: number | null, mark: SourceMark];

/** One line of the grid. */
export interface FigureRow {
  id: string;
  kind: 'section' | 'breakdown' | 'figure';
  level: number;
  /** null: nothing below it. */
  fold: 'open' | 'folded' | null;
  /** Absent for sections and breakdowns. */
  figure?: string;
  period?: string;
  label: string;
  unit: string;
  value: number | null;
  previous: number | null;
  change: number | null;
  /** Prints, and is not accepted yet. */
  provisional: boolean;
  state: FigureState | null;
  conflict?: ConflictKind;
  /** Bodies that report it; of an agreed figure they all say the same. */
  agree: number;
  check?: Severity;
  checks: number;
  /** Of a section: figures in it, and how many are open and waiting. */
  figures?: number;
  open?: number;
  waiting?: number;
  sources: SourceCell[];
}

export interface RowsView {
  total: number;
  rows: FigureRow[];
  /** Bodies that reported anything; the same for every page of a workspace state. */
  agencies: AgencyName[];
  /** Indexes of those whose own files disagree on some line. */
  doubled: number[];
  /** Lines of each filter; of all of them, so many are figures of the reference. */
  counts: Record<RowFilter, number>;
  figures: number;
  conflicts: { total: number; open: number; waiting: number; decided: number };
  /** Line of the figure that `reveal` named; -1: none of these rows. */
  at: number;
  /** Lines that unfolded for it. */
  unfolded: string[];
  /** The first figure shown that waits for a person; of a filter that shows none of those, its first. */
  firstOpen: { figure: string; period: string } | null;
  /** Another text for every other state of the workspace. */
  version: string;
}

const RowsInput = z.strictObject({
  filter: z.enum(ROW_FILTERS),
  search: z.string(),
  /** Only what this body reported. */
  agency: z.string().optional(),
  arrange: z.enum(ARRANGEMENTS),
  /** `now`, or the vintage that was printed. */
  state: z.enum(['now', 'printed']),
  language: z.enum(['en', 'az']),
  /** Lines folded (true) or unfolded by the person, where that is not how they begin. */
  folds: z.record(z.string(), z.boolean()),
  /** `figure@period`, or a figure: its ancestors unfold, and its line comes back as `at`. */
  reveal: z.string().optional(),
  from: z.number().int().min(0),
  to: z.number().int().max(1_000_000),
});
export type RowsSpec = z.infer<typeof RowsInput>;
/** Of a view, what decides which lines belong to it. */
export type LinesSpec = Pick<RowsSpec, 'filter' | 'search' | 'arrange' | 'agency'>;

/** A line that other lines stand under: what of them waits for a person, in their order. */
export interface GroupView {
  label: Said;
  figures: number;
  work: {
    figure: string;
    period: string;
    label: Said;
    value: number | null;
    state: FigureState;
    conflict?: ConflictKind;
    check?: Severity;
  }[];
}

export const figureRowsContract = {
  /** Null: there is no such line any more. */
  'figures.group': query(
    'workspace',
    z.strictObject({ row: z.string(), arrange: z.enum(ARRANGEMENTS) }),
    shaped<GroupView | null>(),
  ),
  /** The next line after one of this view that waits for the person: open, else proposed by another; null: none. */
  'figures.next': query(
    'workspace',
    RowsInput.omit({ folds: true, reveal: true, from: true, to: true, state: true, language: true }).extend({
      after: z.string().nullable(),
    }),
    shaped<{ figure: string; period: string } | null>(),
  ),
  'figures.rows': query('workspace', RowsInput, shaped<RowsView>()),
};
