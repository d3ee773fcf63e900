import { z } from '../../../zod.ts';
import { SLIP_KINDS } from '../../../domain/reference/language/slip.ts';
import type { languageContract, LanguageView, SlipView, SpellingView } from '../../reference/language.ts';
import { answersOf } from '../answers-of.ts';
import { schemaOf } from '../schema-of.ts';

const SlipViewSchema = schemaOf<SlipView>()(
  z.strictObject({
    id: z.string(),
    block: z.string(),
    line: z.number(),
    section: z.string(),
    title: z.string(),
    page: z.number(),
    kind: z.enum(SLIP_KINDS),
    now: z.string(),
    say: z.string().nullable(),
    no: z.enum(['choice', 'fact', 'two-ways', 'bound']).exactOptional(),
  }),
);
const LanguageViewSchema = schemaOf<LanguageView>()(
  z.strictObject({
    language: z.enum(['en', 'az']),
    ready: z.array(z.enum(['en', 'az'])),
    slips: z.array(SlipViewSchema),
  }),
);

const SpellingViewSchema = schemaOf<SpellingView>()(
  z.strictObject({
    language: z.enum(['en', 'az']),
    hints: z.boolean(),
    words: z.array(
      z.strictObject({
        word: z.string(),
        block: z.string(),
        count: z.number(),
        section: z.string(),
        title: z.string(),
        page: z.number(),
      }),
    ),
    added: z.number(),
  }),
);

export const languageAnswers = answersOf<typeof languageContract>()({
  'language.slips': LanguageViewSchema,
  'language.repair': z.strictObject({ repaired: z.number() }),
  'language.spelling': SpellingViewSchema,
  'language.suggest': z.strictObject({ words: z.array(z.string()) }),
  'language.addWord': z.strictObject({ word: z.string(), added: z.boolean() }),
});
