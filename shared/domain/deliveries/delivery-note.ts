import type { ReadWarning } from '../sheets/cell.ts';
import type { InterpretationNote } from '../understanding/interpretation.ts';

/** What a person should know of a delivery as a whole, from reading it or from interpreting it. */
export type DeliveryNote = InterpretationNote | ReadWarning;
