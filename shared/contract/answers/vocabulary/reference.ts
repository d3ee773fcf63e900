import { z } from '../../../zod.ts';
import type { ChipMark, Chip, TypedNumber, LiveRun } from '../../../domain/reference/live-run.ts';
import type { Draft } from '../../../domain/reference/draft.ts';
import { schemaOf } from '../schema-of.ts';

const ChipMarkSchema = schemaOf<ChipMark>()(
  z.enum(['missing', 'open', 'proposed', 'blocker', 'stale', 'plain']),
);
const ChipSchema = schemaOf<Chip>()(
  z.strictObject({
    kind: z.literal('figure'),
    at: z.number(),
    figure: z.string(),
    text: z.string(),
    mark: ChipMarkSchema,
  }),
);
const TypedNumberSchema = schemaOf<TypedNumber>()(
  z.strictObject({ kind: z.literal('typed'), at: z.number(), text: z.string(), value: z.number() }),
);
export const LiveRunSchema = schemaOf<LiveRun>()(
  z.union([
    z.strictObject({
      kind: z.literal('text'),
      text: z.string(),
      strong: z.literal(true).exactOptional(),
      italic: z.literal(true).exactOptional(),
    }),
    ChipSchema,
    TypedNumberSchema,
  ]),
);
export const DraftSchema = schemaOf<Draft>()(
  z.strictObject({
    id: z.number(),
    number: z.number().nullable(),
    mode: z.enum(['house', 'as-printed']),
    language: z.string(),
    file: z.string(),
    sha256: z.string(),
    by: z.string(),
    at: z.string(),
  }),
);
