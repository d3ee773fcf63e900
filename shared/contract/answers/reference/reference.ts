import { z } from '../../../zod.ts';
import { DraftSchema, LiveRunSchema } from '../vocabulary/reference.ts';
import { ChartSpecSchema } from '../vocabulary/charts.ts';
import { ConflictKindSchema, EvidenceFactSchema } from '../vocabulary/conflicts.ts';
import { FindingCountSchema } from '../vocabulary/findings.ts';
import type {
  PlaceCounts,
  LiveBlock,
  SectionView,
  SlideView,
  InBoth,
  OpenPlace,
  StalePlace,
  TypedPlace,
  FindingPlace,
  ReferenceView,
  ExportPlan,
  ReturnedNumber,
  ReturnedDraft,
  NumberOffer,
  TakenChange,
} from '../../reference/reference.ts';
import type { ShownPassage } from '../../../domain/reference/returned/edit.ts';
import { NotTakenSchema } from '../vocabulary/not-taken.ts';
import type { referenceContract } from '../../reference/reference.ts';
import { answersOf } from '../answers-of.ts';
import { schemaOf } from '../schema-of.ts';

const PlaceCountsSchema = schemaOf<PlaceCounts>()(
  z.strictObject({
    open: z.number(),
    proposed: z.number(),
    missing: z.number(),
    stale: z.number(),
    typed: z.number(),
    blocker: z.number(),
    query: z.number(),
  }),
);
const LiveBlockSchema = schemaOf<LiveBlock>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('heading'), text: z.string() }),
    z.strictObject({ kind: z.literal('date'), runs: z.array(LiveRunSchema) }),
    z.strictObject({
      kind: z.literal('table'),
      rows: z.array(z.array(z.array(LiveRunSchema))),
      page: z.number(),
    }),
    z.strictObject({
      kind: z.enum(['paragraph', 'list-item']),
      runs: z.array(LiveRunSchema),
      page: z.number(),
    }),
  ]),
);
const SectionViewSchema = schemaOf<SectionView>()(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    page: z.number(),
    counts: PlaceCountsSchema,
    blocks: z.array(LiveBlockSchema),
  }),
);
const SlideLineSchema = z.strictObject({
  role: z.enum(['title', 'ministry', 'label']),
  runs: z.array(LiveRunSchema),
});
const SlideViewSchema = schemaOf<SlideView>()(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    page: z.number(),
    counts: PlaceCountsSchema,
    head: z.array(SlideLineSchema),
    pair: z.array(SlideLineSchema),
    labels: z.array(SlideLineSchema),
    charts: z.array(ChartSpecSchema),
    table: z.boolean(),
    notes: z.array(z.string()),
  }),
);
export const InBothSchema = schemaOf<InBoth>()(z.strictObject({ en: z.string(), az: z.string() }));
/** What every place of a figure in the text says. */
const FIGURE_PLACE = {
  section: z.string(),
  page: z.number(),
  at: z.number().nullable(),
  figure: z.string(),
  label: InBothSchema,
  text: z.string(),
  places: z.number(),
};
const OpenPlaceSchema = schemaOf<OpenPlace>()(
  z.strictObject({
    ...FIGURE_PLACE,
    kind: z.enum(['open', 'proposed', 'missing']),
    rivals: z.array(z.number()),
    conflict: z.strictObject({ kind: ConflictKindSchema, fact: EvidenceFactSchema }).exactOptional(),
    proposed: z.strictObject({ by: z.string(), value: z.number() }).exactOptional(),
    published: z.strictObject({ last: z.number().nullable() }).exactOptional(),
  }),
);
const StalePlaceSchema = schemaOf<StalePlace>()(
  z.strictObject({
    ...FIGURE_PLACE,
    was: z.strictObject({ value: z.number().nullable(), change: z.number().nullable() }),
    now: z.strictObject({ value: z.number().nullable(), change: z.number().nullable() }),
    reason: z.string().exactOptional(),
  }),
);
const TypedPlaceSchema = schemaOf<TypedPlace>()(
  z.strictObject({
    section: z.string(),
    page: z.number(),
    at: z.number().nullable(),
    text: z.string(),
    before: z.string(),
    after: z.string(),
    candidates: z.array(z.strictObject({ figure: z.string(), label: InBothSchema })),
    candidateCount: z.number(),
  }),
);
const AtSchema = z.strictObject({ section: z.string(), page: z.number(), at: z.number().nullable() });
const FindingPlaceSchema = schemaOf<FindingPlace>()(
  z.strictObject({
    finding: z.string(),
    severity: z.enum(['blocker', 'query']),
    message: InBothSchema,
    place: AtSchema.nullable(),
  }),
);
const ReferenceViewSchema = schemaOf<ReferenceView>()(
  z.strictObject({
    period: z.string(),
    language: z.enum(['en', 'az']),
    ready: z.array(z.enum(['en', 'az'])).readonly(),
    sections: z.array(SectionViewSchema),
    slides: z.array(SlideViewSchema),
    contact: z.array(z.string()),
    pages: z.number(),
    open: z.array(OpenPlaceSchema),
    stale: z.array(StalePlaceSchema),
    typed: z.array(TypedPlaceSchema),
    findings: z.array(FindingPlaceSchema),
    linked: z.number(),
    figures: z.strictObject({ total: z.number(), open: z.number() }),
    labels: z.record(z.string(), InBothSchema),
    draft: DraftSchema.nullable(),
  }),
);
const ExportPlanSchema = schemaOf<ExportPlan>()(
  z.strictObject({
    language: z.enum(['en', 'az']),
    ready: z.array(z.enum(['en', 'az'])).readonly(),
    printed: z.array(z.enum(['en', 'az'])).readonly(),
    path: z.string(),
    pdf: z.string(),
    draft: z.number(),
    figures: z.strictObject({ total: z.number(), open: z.number() }),
    findings: FindingCountSchema,
  }),
);
const KindSchema = z.enum([
  'changed',
  'exchanged',
  'stale',
  'missing',
  'unlinked',
  'added',
  'duplicated',
  'moved',
  'text',
  'chart',
]);
const WhereSchema = z.strictObject({
  page: z.number().exactOptional(),
  section: z.string(),
  sentence: z.string(),
});
export const OfferSchema = schemaOf<NumberOffer>()(
  z.strictObject({
    figure: z.string(),
    label: InBothSchema,
    part: z.enum(['value', 'change']),
    prints: z.string(),
    same: z.boolean(),
  }),
);
const ReturnedNumberSchema = schemaOf<ReturnedNumber>()(
  z.strictObject({
    id: z.string(),
    kind: KindSchema,
    figure: z.string().exactOptional(),
    label: InBothSchema.exactOptional(),
    part: z.enum(['value', 'change']).exactOptional(),
    printed: z.string(),
    expected: z.string(),
    draft: z.number().exactOptional(),
    where: WhereSchema,
    at: z.string(),
    take: z
      .strictObject({
        numbers: z.array(z.strictObject({ text: z.string(), offers: z.array(OfferSchema) })),
        drops: z.array(z.strictObject({ figure: z.string(), label: InBothSchema })),
      })
      .exactOptional(),
    not: NotTakenSchema.exactOptional(),
    refused: z
      .strictObject({ by: z.string(), at: z.string(), reason: z.string().exactOptional() })
      .exactOptional(),
  }),
);
const TakenChangeSchema = schemaOf<TakenChange>()(
  z.strictObject({
    id: z.string(),
    kind: KindSchema,
    printed: z.string(),
    expected: z.string(),
    where: WhereSchema,
    by: z.string(),
    at: z.string(),
  }),
);
const ShownPassageSchema = schemaOf<ShownPassage>()(
  z.strictObject({
    section: z.string(),
    page: z.number().exactOptional(),
    kind: z.enum(['paragraph', 'list-item', 'title', 'table-cell', 'text-box']),
    pieces: z.array(
      z.strictObject({
        text: z.string(),
        as: z.enum(['same', 'gone', 'come']),
        figure: z.literal(true).exactOptional(),
        edits: z.array(z.string()).exactOptional(),
      }),
    ),
  }),
);
const ReturnedDraftSchema = schemaOf<ReturnedDraft>()(
  z.strictObject({
    file: z.string(),
    language: z.enum(['en', 'az']),
    compared: z.number(),
    drawings: z.boolean(),
    numbers: z.array(ReturnedNumberSchema),
    taken: z.array(TakenChangeSchema),
    left: z.number(),
    passages: z.array(ShownPassageSchema),
  }),
);

export const referenceAnswers = answersOf<typeof referenceContract>()({
  'reference.view': ReferenceViewSchema,
  'reference.plan': ExportPlanSchema,
  'reference.export': z.strictObject({
    file: z.string(),
    draft: z.number().nullable(),
    figures: z.strictObject({ total: z.number(), open: z.number() }),
    findings: FindingCountSchema,
    gate: z.strictObject({ verified: z.number(), unknown: z.array(InBothSchema) }),
    hidden: z
      .strictObject({ small: z.number(), linked: z.number(), beyond: z.array(z.string()).readonly() })
      .nullable(),
  }),
  'reference.returned': ReturnedDraftSchema,
  'reference.take': z.strictObject({ taken: z.number() }),
  'reference.refuse': z.strictObject({ refused: z.number() }),
});
