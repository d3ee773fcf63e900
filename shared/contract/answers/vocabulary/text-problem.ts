import { z } from '../../../zod.ts';
import type { LookProblem } from '../../../domain/reference/look.ts';
import type { TextProblem } from '../../../domain/reference/text/text-problem.ts';
import { schemaOf } from '../schema-of.ts';

const PLACED = { line: z.number(), block: z.string(), name: z.string() };
export const TextProblemSchema = schemaOf<TextProblem>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      ...PLACED,
      tag: z.enum([
        'placeholder', 'bracket', 'clause', 'claim', 'form', 'figure-unknown', 'id', 'id-twice', 'block', 'charts',
      ]), // prettier-ignore
    }),
    z.strictObject({
      ...PLACED,
      tag: z.literal('branches'),
      number: z.number().nullable(),
      branches: z.number(),
    }),
    z.strictObject({ ...PLACED, tag: z.literal('noun'), forms: z.number() }),
  ]),
);
export const LookProblemSchema = schemaOf<LookProblem>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('macro'), place: z.string() }),
    z.strictObject({ tag: z.literal('external'), place: z.string(), name: z.string() }),
    z.strictObject({ tag: z.literal('style'), name: z.string() }),
    z.strictObject({ tag: z.literal('part'), place: z.string() }),
  ]),
);
