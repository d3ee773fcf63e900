import { z } from '../../zod.ts';
import { ActNameSchema } from './vocabulary/history.ts';
import { SaidSchema } from './vocabulary/text.ts';
import type { ValueThen } from '../../domain/history/changed.ts';
import type { ChangedView, HistoryLine, HistoryPage } from '../history.ts';
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

const ThenSchema = schemaOf<ValueThen>()(
  z
    .strictObject({
      value: z.number().nullable(),
      change: z.number().nullable(),
      state: z.enum(['agreed', 'decided', 'proposed', 'open', 'missing', 'printed']),
    })
    .nullable(),
);
const MomentSchema = z.strictObject({ entry: z.number(), at: z.string().nullable() });
const ChangedViewSchema = schemaOf<ChangedView>()(
  z.strictObject({
    found: z.boolean(),
    period: z.string(),
    since: MomentSchema,
    until: MomentSchema,
    acts: z.number(),
    values: z.array(
      z.strictObject({
        figure: z.string(),
        period: z.string(),
        before: ThenSchema,
        after: ThenSchema,
        label: SaidSchema,
        by: z.array(ActNameSchema),
      }),
    ),
    sentences: z.array(
      z.strictObject({
        block: z.string(),
        section: z.string(),
        page: z.number().nullable(),
        kind: z.enum(['new', 'gone', 'numbers', 'words']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
);

export const historyAnswers = answersOf<typeof historyContract>()({
  'history.undo': ActNameSchema,
  'history.redo': ActNameSchema,
  'history.page': HistoryPageSchema,
  'history.changed': ChangedViewSchema,
  'history.between': z.strictObject({ acts: z.array(ActNameSchema) }),
  'history.backTo': z.strictObject({ undone: z.number() }),
});
