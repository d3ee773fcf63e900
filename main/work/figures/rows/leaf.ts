import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import type { Figure, FigureState } from '../../../../shared/domain/figures/figure.ts';
import type { FigureKey } from '../../../../shared/domain/keys/figure-key.ts';
import type { Severity } from '../../../../shared/domain/findings/finding.ts';
import type { Said } from '../../../../shared/domain/text/said.ts';
import type { SourceCell } from '../../../../shared/contract/figure-rows.ts';

/** A figure or key with everything that its line shows, whatever it is sorted under. */
export interface Leaf {
  key: FigureKey;
  label: Said;
  unit: Said;
  value: number | null;
  previous: number | null;
  change: number | null;
  state: FigureState;
  conflict?: Conflict;
  /** It has a conflict, or had one, of its own and not of the figure that it repeats. */
  disputed: boolean;
  /** Who proposed the decision that waits for a second person. */
  proposedBy?: string;
  agree: number;
  check?: Severity;
  checks: number;
  sources: SourceCell[];
  /** As the printed document has it. */
  printed?: { value: number | null; change: number | null };
  /** Labels, id, bodies: folded as a search compares them. */
  text: string;
}

export const isProvisional = ({ state }: Pick<Figure, 'state'>): boolean =>
  state === 'open' || state === 'proposed';
