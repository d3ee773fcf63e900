import { z } from '../../../zod.ts';
import type { IgnoredSays, Support, Doubt, ReadingSays } from '../../../domain/questions/reading-says.ts';
import type { Confidence, EvidenceTag } from '../../../domain/observations/evidence-tag.ts';
import type { Question, QuestionKind, QuestionScope } from '../../../domain/questions/question.ts';
import { schemaOf } from '../schema-of.ts';

export const IgnoredSaysSchema = schemaOf<IgnoredSays>()(
  z.union([
    z.enum([
      'no-number',
      'no-number-header',
      'no-number-label',
      'read-one-by-one',
      'planned',
      'share',
      'average',
      'change-of-rows',
      'derived-total',
      'column-head',
      'row-label',
      'title',
      'outside-tables',
      'record',
      'note',
      'person',
      'not-for-reference',
      'unknown-sheet',
    ]),
    z.strictObject({ en: z.string(), az: z.string().exactOptional() }),
    z.strictObject({ row: z.number() }),
  ]),
);
const EvidenceTagSchema = schemaOf<EvidenceTag>()(
  z.enum(['words', 'unit', 'sender', 'layout', 'last-year', 'sum', 'difference', 'series', 'other-agency']),
);
const ConfidenceSchema = schemaOf<Confidence>()(z.union([z.literal(3), z.literal(2), z.literal(1)]));
export const QuestionKindSchema = schemaOf<QuestionKind>()(
  z.enum([
    'ambiguous-number',
    'unknown-label',
    'ambiguous-label',
    'error-value',
    'no-number',
    'unknown-mark',
    'period-differs',
    'wrong-total',
    'not-whole',
    'unit',
    'period',
    'table-edges',
    'whose',
    'not-ours',
    'register',
    'as-taught',
    'new-version',
  ]),
);
export const QuestionScopeSchema = schemaOf<QuestionScope>()(
  z.enum(['cell', 'row', 'column', 'table', 'sheet']),
);
const SAID = {
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  confirmedBy: z.string().exactOptional(),
};
export const AnswerSchema = schemaOf<NonNullable<Question['answer']>>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reading'), index: z.number(), ...SAID }),
    z.strictObject({ kind: z.literal('value'), value: z.number(), ...SAID }),
    z.strictObject({
      kind: z.literal('figure'),
      figure: z.string(),
      period: z.string().exactOptional(),
      value: z.number().exactOptional(),
      ...SAID,
    }),
    z.strictObject({ kind: z.literal('period'), period: z.string(), ...SAID }),
    z.strictObject({ kind: z.literal('unit'), unit: z.string(), factor: z.number(), ...SAID }),
    z.strictObject({ kind: z.literal('ignore'), scope: QuestionScopeSchema.exactOptional(), ...SAID }),
  ]),
);
const MarkSchema = z.enum(['dot', 'comma']);
const SupportSchema = schemaOf<Support>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('column-size') }),
    z.strictObject({
      tag: z.literal('difference'),
      latest: z.number(),
      before: z.number(),
      change: z.number(),
      label: z.string(),
    }),
  ]),
);
const DoubtSchema = schemaOf<Doubt>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('layout'), en: z.string(), az: z.string() }),
    z.strictObject({ tag: z.literal('title-scope'), codes: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('title-more'), figure: z.string() }),
    z.strictObject({ tag: z.literal('populations') }),
    z.strictObject({ tag: z.literal('row-period'), text: z.string() }),
    z.strictObject({ tag: z.literal('header-other'), header: z.string() }),
  ]),
);
export const ReadingSaysSchema = schemaOf<ReadingSays>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.enum(['mark-groups', 'mark-decimal']),
      mark: MarkSchema,
      support: SupportSchema.exactOptional(),
    }),
    z.strictObject({ tag: z.enum(['digits', 'words']), support: SupportSchema.exactOptional() }),
    z.strictObject({
      tag: z.literal('multiplies'),
      word: z.string(),
      factor: z.number(),
      support: SupportSchema.exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('word-apart'),
      word: z.string(),
      support: SupportSchema.exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('in-sentence'),
      text: z.string(),
      support: SupportSchema.exactOptional(),
    }),
    z.strictObject({ tag: z.enum(['as-written', 'before-percent']) }),
    z.strictObject({ tag: z.enum(['not-in-unit', 'in-unit']), unit: z.string() }),
    z.strictObject({ tag: z.enum(['nothing-occurred', 'nothing-reported', 'remark']) }),
    z.strictObject({ tag: z.literal('period-of-title'), period: z.string(), title: z.string() }),
    z.strictObject({ tag: z.enum(['title-right', 'title-slip']), period: z.string() }),
    z.strictObject({ tag: z.literal('label-twice'), figure: z.string() }),
    z.strictObject({ tag: z.literal('other-cell'), figure: z.string(), period: z.string() }),
    z.strictObject({
      tag: z.literal('header-unknown'),
      figure: z.string(),
      period: z.string(),
      header: z.string().exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('label-is'),
      label: z.string(),
      figure: z.string(),
      doubt: DoubtSchema.exactOptional(),
    }),
    z.strictObject({ tag: z.literal('label-resembles'), label: z.string(), figure: z.string() }),
    z.strictObject({ tag: z.literal('sentence-of'), figure: z.string() }),
    z.strictObject({ tag: z.literal('total-as-typed'), computed: z.number() }),
    z.strictObject({ tag: z.enum(['total-of-rows', 'without-row']) }),
    z.strictObject({ tag: z.literal('no-figures'), cells: z.number() }),
    z.strictObject({
      tag: z.literal('offer'),
      figure: z.string(),
      evidence: z.array(EvidenceTagSchema),
      against: z.array(EvidenceTagSchema).exactOptional(),
      left: z.array(z.string()).exactOptional(),
      mended: z.array(z.string()).exactOptional(),
      calledBy: z.array(z.string()).exactOptional(),
      unconfirmed: z.literal(true).exactOptional(),
      alone: z.literal(true).exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('less-sure'),
      figure: z.string(),
      confidence: ConfidenceSchema,
      evidence: z.array(EvidenceTagSchema),
    }),
    z.strictObject({ tag: z.literal('of-period'), period: z.string() }),
    z.strictObject({ tag: z.literal('counted-by'), agency: z.string() }),
    z.strictObject({ tag: z.literal('edges'), ranges: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('not-ours'), cells: z.number() }),
    z.strictObject({
      tag: z.literal('count-of-rows'),
      figure: z.string(),
      rows: z.number(),
      where: z.string(),
    }),
    z.strictObject({
      tag: z.literal('as-taught'),
      by: z.string(),
      at: z.string(),
      caption: z.string().exactOptional(),
    }),
    z.strictObject({ tag: z.literal('was-called'), label: z.string(), figure: z.string() }),
    z.strictObject({ tag: z.literal('version-yes'), delivery: z.number(), file: z.string() }),
    z.strictObject({ tag: z.literal('version-no') }),
    z.strictObject({ tag: z.literal('stored'), en: z.string() }),
  ]),
);
