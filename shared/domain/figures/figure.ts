import type { Period } from '../periods/period.ts';
import type { DecisionId, ObservationId } from '../keys/ids.ts';

/**
 * agreed: all sources agree · decided: confirmed decision · proposed: waits for a second person ·
 * open: rivals without a decision · missing: nobody reported it · printed: taken from the document
 * itself (context figures, which no agency reports).
 */
export type FigureState = 'agreed' | 'decided' | 'proposed' | 'open' | 'missing' | 'printed';

export interface Figure {
  id: string;
  period: Period;
  /** null: nothing accepted yet. For open figures, the provisional value that prints. */
  value: number | null;
  unit: string;
  previous: number | null;
  /** value − previous where both are known. */
  change: number | null;
  /** Last year's value is disputed or waits for a second person: the change may still become another one. */
  previousOpen?: true;
  state: FigureState;
  /** Kept from readers outside, who see no number here. */
  hidden?: { value?: true; change?: true };
  qualifier?: string;
  decision?: DecisionId;
  /** Ids of all observations of the key that are in force. */
  observations: ObservationId[];
  /** Why it is kept beside the one that prints. */
  note?: string;
}
