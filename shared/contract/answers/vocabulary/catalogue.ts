import { z } from '../../../zod.ts';
import type { CatalogueProblem } from '../../../domain/catalogue/catalogue-problem.ts';
import { schemaOf } from '../schema-of.ts';

export const CatalogueProblemSchema = schemaOf<CatalogueProblem>()(
  z.strictObject({
    field: z.string(),
    problem: z.enum([
      'missing',
      'type',
      'unknown-field',
      'choice',
      'empty',
      'nowhere',
      'taken',
      'id',
      'other-unit',
      'other-period',
    ]),
    detail: z.string().exactOptional(),
  }),
);
