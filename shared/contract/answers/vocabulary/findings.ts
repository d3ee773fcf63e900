import { HeldAgainstFactSchema, ProseFactSchema } from './document-facts.ts';
import { z } from '../../../zod.ts';
import type { Severity, FindingPlace } from '../../../domain/findings/finding.ts';
import type {
  FindingGroup,
  TermFact,
  SideFact,
  QuotientFact,
  ArithmeticFact,
  DetectionFact,
  ChangeFact,
  BrokenChangeFact,
  BreakFact,
  FormFact,
  DocumentFact,
  WhatFact,
  SuspectFact,
  LikelyFact,
  FindingFacts,
} from '../../../domain/findings/finding-facts.ts';
import type { FindingCount } from '../../../domain/findings/finding-count.ts';
import { schemaOf } from '../schema-of.ts';

export const SeveritySchema = schemaOf<Severity>()(z.enum(['blocker', 'query', 'note']));
const FindingGroupSchema = schemaOf<FindingGroup>()(
  z.enum([
    'changes',
    'parts',
    'period-or-label',
    'per-person',
    'too-many',
    'share',
    'two-places',
    'order',
    'range',
    'unusual',
    'form',
    'document',
    'to-know',
  ]),
);
const SaysSchema = z.strictObject({ en: z.string(), az: z.string() });
const TermFactSchema = schemaOf<TermFact>()(
  z.strictObject({
    figure: z.string().nullable(),
    factor: z.number(),
    part: z.enum(['value', 'prev', 'delta', 'from', 'second', 'to']),
    number: z.number().nullable(),
    printed: z.string().exactOptional(),
    bare: z.literal(true).exactOptional(),
    page: z.number().exactOptional(),
  }),
);
const SideFactSchema = schemaOf<SideFact>()(
  z.strictObject({ terms: z.array(TermFactSchema), sum: z.number() }),
);
const QuotientFactSchema = schemaOf<QuotientFact>()(
  z.strictObject({ over: z.array(TermFactSchema), under: z.array(TermFactSchema), quotient: z.number() }),
);
const ArithmeticFactSchema = schemaOf<ArithmeticFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('equal'), left: SideFactSchema, right: SideFactSchema }),
    z.strictObject({
      tag: z.literal('repeat'),
      left: SideFactSchema,
      right: SideFactSchema,
      between: z.enum(['text-slide', 'text-text', 'slide-slide']),
    }),
    z.strictObject({ tag: z.literal('at-most'), left: SideFactSchema, right: SideFactSchema }),
    z.strictObject({
      tag: z.literal('share'),
      part: z.array(TermFactSchema),
      base: z.array(TermFactSchema),
      percent: z.number(),
      printed: TermFactSchema,
    }),
    z.strictObject({
      tag: z.literal('ratio'),
      printed: TermFactSchema,
      said: z.string().exactOptional(),
      over: z.array(TermFactSchema),
      under: z.array(TermFactSchema),
      quotient: z.number(),
    }),
    z.strictObject({ tag: z.literal('scale'), one: QuotientFactSchema, other: QuotientFactSchema }),
    z.strictObject({
      tag: z.literal('product'),
      factors: z.array(TermFactSchema),
      plus: z.array(TermFactSchema),
      spent: z.number(),
      limit: SideFactSchema,
    }),
    z.strictObject({ tag: z.literal('ascending'), before: TermFactSchema, after: TermFactSchema }),
    z.strictObject({ tag: z.literal('contiguous'), before: TermFactSchema, after: TermFactSchema }),
    z.strictObject({
      tag: z.literal('count'),
      count: SideFactSchema,
      listed: z.number(),
      items: z.array(TermFactSchema),
    }),
  ]),
);
const DetectionFactSchema = schemaOf<DetectionFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('same'), number: z.number(), usual: z.number(), others: z.number() }),
    z.strictObject({ tag: z.literal('same-none'), numbers: z.array(z.number()) }),
    z.strictObject({
      tag: z.literal('common-base'),
      each: z.array(
        z.strictObject({
          share: TermFactSchema,
          count: TermFactSchema,
          from: z.number(),
          to: z.number().nullable(),
        }),
      ),
    }),
    z.strictObject({ tag: z.literal('split'), shares: z.array(TermFactSchema), bases: z.array(z.number()) }),
    z.strictObject({ tag: z.literal('distinct'), term: TermFactSchema }),
    z.strictObject({
      tag: z.literal('statement'),
      phrase: z.string(),
      page: z.number().exactOptional(),
      against: z.array(TermFactSchema),
    }),
    z.strictObject({
      tag: z.literal('bound'),
      term: TermFactSchema,
      side: z.enum(['max', 'min']),
      limit: z.number(),
    }),
    z.strictObject({ tag: z.literal('whole'), number: z.number(), printed: z.string().exactOptional() }),
    z.strictObject({
      tag: z.literal('history'),
      value: z.number(),
      previous: z.number(),
      factor: z.number(),
    }),
  ]),
);
const ChangeFactSchema = schemaOf<ChangeFact>()(
  z.strictObject({
    tag: z.enum(['change-impossible', 'change-claimed']),
    value: z.number(),
    printed: z.string().exactOptional(),
    change: z.number(),
    changePrinted: z.string().exactOptional(),
    previous: z.number(),
    known: z.number().exactOptional(),
  }),
);
const BrokenChangeFactSchema = schemaOf<BrokenChangeFact>()(
  z.strictObject({
    tag: z.literal('change-across-break'),
    value: z.number(),
    printed: z.string().exactOptional(),
    change: z.number(),
    changePrinted: z.string().exactOptional(),
    previous: z.number(),
    known: z.number().exactOptional(),
  }),
);
export const BreakFactSchema = schemaOf<BreakFact>()(
  z.strictObject({
    period: z.string(),
    from: z.array(z.string()).readonly(),
    to: z.array(z.string()).readonly(),
    reason: z.string(),
    by: z.string(),
  }),
);
const FormFactSchema = schemaOf<FormFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.literal('form-grouping'),
      text: z.string(),
      as: z.string().exactOptional(),
      decimal: z.number().exactOptional(),
    }),
    z.strictObject({
      tag: z.enum(['form-separator', 'form-zero', 'form-sign', 'form-ungrouped']),
      text: z.string(),
    }),
  ]),
);
const DocumentFactSchema = schemaOf<DocumentFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('document-unlinked'), texts: z.array(z.string()) }),
    z.strictObject({ tag: z.literal('document-annex'), count: z.number() }),
    z.strictObject({ tag: z.literal('document-pages'), from: z.number(), to: z.number() }),
    z.strictObject({ tag: z.literal('document-title'), title: z.string(), page: z.number().exactOptional() }),
    z.strictObject({ tag: z.literal('document-line'), line: z.string() }),
    z.strictObject({ tag: z.literal('document-empty'), label: z.string() }),
    z.strictObject({
      tag: z.literal('document-missing'),
      figure: z.string(),
      part: z.enum(['value', 'change']),
    }),
    z.strictObject({ tag: z.literal('document-absent'), count: z.number(), sections: z.array(z.string()) }),
    z.strictObject({
      tag: z.literal('text-carried'),
      from: z.number(),
      years: z.array(z.number()),
      text: z.string(),
    }),
    z.strictObject({
      tag: z.literal('text-rolled'),
      why: z.enum(['fact', 'sign', 'number', 'list', 'unchanged']),
      words: z.array(z.string()),
      text: z.string(),
    }),
  ]),
);
const WhatFactSchema = schemaOf<WhatFact>()(
  z.union([
    ArithmeticFactSchema,
    DetectionFactSchema,
    ChangeFactSchema,
    BrokenChangeFactSchema,
    FormFactSchema,
    DocumentFactSchema,
    ProseFactSchema,
    HeldAgainstFactSchema,
  ]),
);
const SuspectFactSchema = schemaOf<SuspectFact>()(
  z.strictObject({
    figure: z.string(),
    kind: z.union([z.enum(['value', 'change']), z.number()]),
    now: z.number(),
    instead: z.number(),
    page: z.number().exactOptional(),
    settles: z.number(),
    opposed: z.boolean(),
    repeatsShare: z.boolean(),
  }),
);
const LikelyFactSchema = schemaOf<LikelyFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('rounding') }),
    z.strictObject({ tag: z.literal('hint'), says: SaysSchema, fill: z.record(z.string(), z.number()) }),
    z.strictObject({ tag: z.literal('suspects'), suspects: z.array(SuspectFactSchema) }),
    z.strictObject({ tag: z.literal('any') }),
    z.strictObject({ tag: z.literal('change-or-revised'), change: z.number() }),
    z.strictObject({ tag: z.literal('usual'), number: z.number(), usual: z.number() }),
    z.strictObject({ tag: z.literal('fits'), parts: z.array(z.number()), total: z.number() }),
  ]),
);
export const FindingPlaceSchema = schemaOf<FindingPlace>()(
  z.strictObject({
    page: z.number().exactOptional(),
    section: z.string(),
    sentence: z.string(),
    text: z.string(),
    block: z.string().exactOptional(),
  }),
);
export const FindingFactsSchema = schemaOf<FindingFacts>()(
  z.strictObject({
    group: FindingGroupSchema,
    says: SaysSchema.exactOptional(),
    aspect: z.enum(['value', 'previous', 'change']),
    word: z.enum(['printed', 'recorded']),
    what: WhatFactSchema,
    likely: LikelyFactSchema.exactOptional(),
    breaks: z.array(BreakFactSchema).exactOptional(),
    origin: z
      .strictObject({
        figure: z.string(),
        part: z.enum(['value', 'change']),
        place: FindingPlaceSchema.exactOptional(),
      })
      .exactOptional(),
  }),
);
export const FindingCountSchema = schemaOf<FindingCount>()(
  z.strictObject({ blockers: z.number(), queries: z.number(), notes: z.number() }),
);
