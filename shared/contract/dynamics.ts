import { z } from '../zod.ts';
import type { SeriesMark } from '../charts/series-marks.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { SeriesValue } from '../charts/series.ts';
import type { Said } from '../domain/text/said.ts';
import { ACT, command, query, shaped } from './procedure.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';

/** What a slide of the annex shows in small. */
export interface SlideThumb {
  page: number;
  title: Said;
  charts: {
    kind: ChartSpec['kind'];
    byYear: boolean;
    /** Values of each series; null: not reported. */
    values: (number | null)[][];
    max: number;
  }[];
  /** Jumps that nobody explained, values of others, values that wait. */
  jumps: number;
  vintages: number;
  open: number;
  blockers: number;
}

export interface DynamicsView {
  period: string;
  slides: SlideThumb[];
}

/** One value of a series as the table has it. */
export interface PointView {
  value: number | null;
  text: string;
  /** On the year before, where both are known. */
  change: number | null;
  status: SeriesValue['status'];
  open: boolean;
  source: Said;
  /** What `O` asks about; null where several figures are added up. */
  figure: string | null;
  period: string;
  /** The cell: `02 · C8`. */
  cell: { delivery: DeliveryId; sheet: string; ref: string } | null;
}

export interface RowView {
  label: string;
  year: number | null;
  points: PointView[];
}

export interface SeriesView {
  /** As the slide has it, or the label of the figure. */
  title: Said;
  subtitle: string;
  unit: Said;
  spec: ChartSpec;
  rows: RowView[];
  marks: SeriesMark[];
  /** Names of the figures of its breaks, by id. */
  names: Record<string, Said>;
  /** Page of the annex; null for any other figure. */
  page: number | null;
  /** Sum over the years of a series that may be added up. */
  total: { value: number; years: number } | null;
  /** The key of each series that remarks are kept under; null where several are added up. */
  keys: (string | null)[];
  /** Values by place are drawn as bars: the text says why. */
  byPlace: boolean;
}

/** A figure with values of several periods. */
export interface FigureSeries {
  figure: string;
  label: Said;
  unit: Said;
  years: number;
  from: string;
  to: string;
}

const Language = z.enum(['en', 'az']);

export const dynamicsContract = {
  'dynamics.view': query('workspace', z.strictObject({ language: Language }), shaped<DynamicsView>()),
  /** A chart of a slide, or any figure over the years. */
  'dynamics.series': query(
    'workspace',
    z.strictObject({
      of: z.union([
        z.strictObject({ slide: z.int(), chart: z.int() }),
        z.strictObject({ figure: z.string().min(1) }),
      ]),
      language: Language,
    }),
    shaped<SeriesView>(),
  ),
  'dynamics.figures': query('workspace', z.strictObject({}), shaped<FigureSeries[]>()),
  /** Marks a break, explains a jump, or takes either back. */
  'dynamics.remark': command(
    ACT,
    z.strictObject({
      series: z.string().min(1),
      period: z.string().min(1),
      kind: z.enum(['break', 'explained', 'withdrawn']),
      text: z.string(),
    }),
    shaped<{ remark: number }>(),
  ),
  /** Says that from a period on other figures are counted in the place of these. */
  'dynamics.break': command(
    ACT,
    z.strictObject({
      from: z.array(z.string().min(1)).min(1).max(50),
      to: z.array(z.string().min(1)).min(1).max(50),
      period: z.string().min(1),
      reason: z.string(),
    }),
    shaped<{ break: number }>(),
  ),
  /** Takes such a break back. */
  'dynamics.rejoin': command(ACT, z.strictObject({ break: z.int() }), shaped<{ break: number }>()),
};
