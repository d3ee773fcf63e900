import { z } from '../../../zod.ts';
import { ROLL_REASONS } from '../../../domain/roll/reasons.ts';
import type {
  ComparedYears,
  RollLine,
  RollPiece,
  RollTrial,
  RollView,
  rollContract,
} from '../../reference/roll.ts';
import { answersOf } from '../answers-of.ts';
import { schemaOf } from '../schema-of.ts';

const PieceSchema = schemaOf<RollPiece>()(
  z.strictObject({
    text: z.string(),
    figure: z.literal(true).optional(),
    wrong: z.literal(true).optional(),
  }),
);
const TrialSchema = schemaOf<RollTrial>()(
  z.strictObject({ value: z.number().nullable(), pieces: z.array(PieceSchema), ok: z.boolean() }),
);
const LineSchema = schemaOf<RollLine>()(
  z.strictObject({
    language: z.enum(['en', 'az']),
    block: z.string(),
    at: z.number(),
    section: z.string(),
    page: z.number().nullable(),
    why: z.enum(ROLL_REASONS),
    also: z.array(z.enum(ROLL_REASONS)),
    words: z.array(z.string()),
    values: z.array(z.number()),
    figures: z.number(),
    pieces: z.array(PieceSchema),
    trials: z.array(TrialSchema),
    offers: z.array(
      z.strictObject({
        kind: z.enum(['zero', 'follows', 'year', 'note']),
        source: z.string(),
        reads: z.string(),
      }),
    ),
    fate: z.enum(['mended', 'kept', 'later']).nullable(),
    source: z.string(),
    other: z.string().nullable(),
  }),
);
const ViewSchema = schemaOf<RollView>()(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    path: z.string(),
    carried: z.strictObject({
      figures: z.number(),
      printed: z.number(),
      sections: z.number(),
      slides: z.number(),
      layouts: z.number(),
      agencies: z.number(),
      due: z.string().nullable(),
      rules: z.number(),
      explanations: z.number(),
    }),
    stays: z.strictObject({ deliveries: z.number(), decisions: z.number() }),
    unsettled: z.strictObject({ conflicts: z.number(), blockers: z.number() }),
    lines: z.array(LineSchema),
  }),
);

const ComparedSchema = schemaOf<ComparedYears>()(
  z.strictObject({
    from: z.string().nullable(),
    to: z.string(),
    rows: z.array(
      z.strictObject({
        block: z.string(),
        section: z.string(),
        page: z.number().nullable(),
        kind: z.enum(['same', 'numbers', 'words', 'new', 'gone']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
);

export const rollAnswers = answersOf<typeof rollContract>()({
  'roll.compared': ComparedSchema,
  'roll.view': ViewSchema,
  'roll.mend': z.strictObject({ left: z.number() }),
  'roll.begin': z.strictObject({ path: z.string(), left: z.number() }),
});
