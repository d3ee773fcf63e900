import type { FigureState } from '../figures/figure.ts';
import type { Period } from '../periods/period.ts';
import type { FileHash } from '../keys/file-hash.ts';

/** A Word file that was written from the workspace. */
export interface Draft {
  id: number;
  /** That of its draft line; null: written as printed, without one. */
  number: number | null;
  mode: 'house' | 'as-printed';
  language: string;
  /** File name without folders. */
  file: string;
  /** Lower-case hex, of the file as it was written. */
  sha256: FileHash;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** What a figure was when a draft was written. */
export interface DraftValue {
  figure: string;
  period: Period;
  value: number | null;
  change: number | null;
  state: FigureState;
}

/** A figure of which a draft prints something else than the workspace holds now. */
export interface MovedFigure {
  figure: string;
  period: Period;
  was: { value: number | null; change: number | null };
  now: { value: number | null; change: number | null };
}
