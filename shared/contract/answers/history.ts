import { z } from '../../zod.ts';
import { ActNameSchema } from './vocabulary/history.ts';
import { SaidSchema } from './vocabulary/text.ts';
import type { HistoryLine, HistoryPage } from '../history.ts';
import type { historyContract } from '../history.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const HistoryLineSchema = schemaOf<HistoryLine>()(
  z.strictObject({
    seq: z.number(),
    command: z.string(),
    by: z.string(),
    at: z.string(),
    summary: z.record(z.string(), z.unknown()),
    about: SaidSchema.exactOptional(),
    target: ActNameSchema.exactOptional(),
    undoable: z.boolean(),
    undone: z.strictObject({ seq: z.number(), by: z.string(), at: z.string() }).exactOptional(),
    clockWas: z.string().exactOptional(),
    change: z
      .strictObject({
        before: z.union([z.number(), z.string()]).nullable(),
        after: z.union([z.number(), z.string()]).nullable(),
      })
      .exactOptional(),
    reason: z.string().exactOptional(),
    links: z.strictObject({
      figure: z.string().exactOptional(),
      period: z.string().exactOptional(),
      delivery: z.number().exactOptional(),
      sheet: z.string().exactOptional(),
      ref: z.string().exactOptional(),
      finding: z.string().exactOptional(),
    }),
  }),
);
const HistoryPageSchema = schemaOf<HistoryPage>()(
  z.strictObject({
    lines: z.array(HistoryLineSchema),
    more: z.enum(['page', 'search']).nullable(),
    total: z.number(),
    people: z.array(z.string()),
  }),
);

export const historyAnswers = answersOf<typeof historyContract>()({
  'history.undo': ActNameSchema,
  'history.redo': ActNameSchema,
  'history.page': HistoryPageSchema,
  'history.between': z.strictObject({ acts: z.array(ActNameSchema) }),
  'history.backTo': z.strictObject({ undone: z.number() }),
});
