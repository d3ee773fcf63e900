import { z } from '../zod.ts';
import type { ConflictKind, ConflictState } from '../domain/conflicts/conflict.ts';
import type { Excerpt } from '../domain/sheets/excerpt.ts';
import type { FigureState } from '../domain/figures/figure.ts';
import type { ObservationStatus } from '../domain/observations/observation.ts';
import type { PrintedPlace } from '../domain/reference/where-printed.ts';
import type { Said } from '../domain/text/said.ts';
import { query, shaped } from './procedure.ts';
import type { ObservationId, DeliveryId } from '../domain/keys/ids.ts';

/** A body as a screen names it. */
export interface AgencyName {
  id: string;
  name: Said;
  /** For column headers: `DİN`, `MIA`; the name where there is no abbreviation. */
  short: Said;
}

/** Where a document prints a figure, titled in both languages. */
export type PrintedAt = Omit<PrintedPlace, 'title'> & {
  title: Said;
  /** The figure that prints there: the chart figure that repeats this one, where it is not this one itself. */
  figure: string;
};

/** One body's value with the cell that it stands in. */
export interface OriginSource {
  observation: ObservationId;
  agency: AgencyName;
  value: number | null;
  status: ObservationStatus;
  qualifier?: string;
  /** Its file was sent as `02`, with the name that it came under. */
  delivery: { id: DeliveryId; file: string; version: number; typed: boolean };
  sheet: string;
  ref: string;
  excerpt: Excerpt | null;
  /** Says the accepted value. */
  agrees: boolean;
  /** It was given for another figure, which this one repeats, or for another period. */
  statedFor?: { figure?: Said; period?: string };
  /** The value that this one took the place of, and when that was stated. */
  corrected?: { from: number | null; at?: string };
}

/** Where a number comes from: what every screen shows for `O`. */
export interface OriginView {
  figure: string;
  period: string;
  label: Said;
  unit: Said;
  /** stock: as at the end of the period · flow: during it */
  kind: 'stock' | 'flow';
  value: number | null;
  previous: number | null;
  change: number | null;
  qualifier?: string;
  state: FigureState;
  conflict?: { kind: ConflictKind; state: ConflictState };
  /** In force; those that say the accepted value first. */
  sources: OriginSource[];
  printed: PrintedAt[];
}

export const originContract = {
  'origin.view': query(
    'workspace',
    z.strictObject({ figure: z.string(), period: z.string().optional() }),
    shaped<OriginView>(),
  ),
};
