import { z } from '../../zod.ts';
import {
  CellViewSchema,
  DeliveriesViewSchema,
  DeliveryViewSchema,
  DiffViewSchema,
  QuestionViewSchema,
  SheetViewSchema,
} from './delivery-views.ts';
import type { deliveriesContract } from '../deliveries.ts';
import { answersOf } from './answers-of.ts';

export const deliveriesAnswers = answersOf<typeof deliveriesContract>()({
  'deliveries.list': DeliveriesViewSchema,
  'deliveries.view': DeliveryViewSchema,
  'deliveries.sheet': SheetViewSchema,
  'deliveries.cells': z.strictObject({ cells: z.array(CellViewSchema) }),
  'deliveries.diff': DiffViewSchema,
  'deliveries.questions': z.strictObject({ open: z.array(QuestionViewSchema) }),
  'deliveries.saveOriginal': z.strictObject({ file: z.string() }),
  'deliveries.nameSender': z.strictObject({
    id: z.number(),
    observations: z.number(),
    questions: z.number(),
  }),
});
