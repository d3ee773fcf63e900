import { interpret as interpretCells, type InterpretContext } from '../../shared/domain/extract/interpret.ts';
import type { Interpretation } from '../../shared/domain/interpretation.ts';
import type { LazyDocument } from './stored-document.ts';

/**
 * Runs inside the reading worker, between reading and storing: whatever a hostile file makes of the
 * interpretation dies with the thread. `context` is what the intake service passed,
 * copied; null: the cells only.
 */
export const interpret = (document: LazyDocument, context: unknown): Interpretation | null =>
  context === null ? null : interpretCells(document, context as InterpretContext);
