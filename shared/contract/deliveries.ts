import { z } from '../zod.ts';
import { command, Nothing, query, Seen, shaped } from './procedure.ts';
import { MayReplace } from './files.ts';
import type {
  CellView,
  DeliveriesView,
  DeliveryView,
  DiffView,
  QuestionView,
  SheetView,
} from './delivery-views.ts';
import { importContract } from './import.ts';

const Sheet = z.strictObject({ delivery: z.number(), sheet: z.string() });

/** Procedures of the Deliveries screen. */
export const deliveriesContract = {
  ...importContract,
  'deliveries.list': query(Nothing, shaped<DeliveriesView>()),
  'deliveries.view': query(z.strictObject({ delivery: z.number() }), shaped<DeliveryView>()),
  'deliveries.sheet': query(Sheet, shaped<SheetView>()),
  /** Cells of the rows `from` to `to` that carry something; `diff`: with what the version before held. */
  'deliveries.cells': query(
    Sheet.extend({ from: z.number(), to: z.number(), diff: z.boolean().optional() }),
    shaped<{ cells: CellView[] }>(),
  ),
  'deliveries.diff': query(z.strictObject({ delivery: z.number() }), shaped<DiffView>()),
  'deliveries.questions': query(Nothing, shaped<{ open: QuestionView[] }>()),
  /** Writes the bytes as they were received. */
  'deliveries.saveOriginal': command(
    z.strictObject({ delivery: z.number(), path: z.string(), ...MayReplace }),
    shaped<{ file: string }>(),
    { path: 'write' },
  ),
  /** Says who sent a file that names nobody: it is read once more, as the return of that body. */
  'deliveries.nameSender': command(
    z.strictObject({ delivery: z.number(), agency: z.string() }),
    shaped<{ id: number; observations: number; questions: number }>(),
  ),
  'questions.answer': command(
    z.strictObject({
      question: z.number(),
      answer: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('reading'), index: z.number() }),
        z.strictObject({ kind: z.literal('value'), value: z.number() }),
        z.strictObject({ kind: z.literal('ignore') }),
      ]),
      reason: z.string(),
      seen: Seen,
    }),
    shaped<{ question: number; observations: number[] }>(),
  ),
};
