import { z } from '../../zod.ts';
import type {
  DryLine,
  TeachCell,
  teachingContract,
  TeachQuestion,
  TeachRow,
  TeachSheet,
  TeachTable,
  TeachView,
  YearBeforeView,
  WholeFigure,
} from '../teaching.ts';
import type { Lesson } from '../../domain/understanding/taught/lessons.ts';
import { answersOf } from './answers-of.ts';
import { QuestionViewSchema } from './delivery-views.ts';
import { schemaOf } from './schema-of.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';
import { ConflictKindSchema } from './vocabulary/conflicts.ts';
import { ObservationStatusSchema } from './vocabulary/observations.ts';
import { CellMeaningSchema } from './vocabulary/sheets.ts';
import { SaidSchema } from './vocabulary/text.ts';

const COUNTS = { numbers: z.number(), taken: z.number(), asked: z.number(), aside: z.number() };
const FigureSchema = z.strictObject({ id: z.string(), name: BothNamesSchema });

const LessonAnswerSchema = schemaOf<Lesson>()(
  z.strictObject({
    sheet: z.string(),
    ref: z.string(),
    figure: z.string().exactOptional(),
    categories: z.record(z.string(), z.string()).exactOptional(),
    period: z.string().exactOptional(),
    unit: z.string().exactOptional(),
    factor: z.number().exactOptional(),
    agency: z.string().exactOptional(),
    value: z.number().nullable().exactOptional(),
    status: ObservationStatusSchema.exactOptional(),
    ignore: z.literal(true).exactOptional(),
  }),
);
const TeachCellSchema = schemaOf<TeachCell>()(
  z.strictObject({ ref: z.string(), meaning: CellMeaningSchema, question: z.number().exactOptional() }),
);
const TeachRowSchema = schemaOf<TeachRow>()(
  z.strictObject({
    at: z.number(),
    state: z.enum(['taken', 'asked', 'aside']),
    figure: FigureSchema.nullable(),
    confidence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    question: z.number().exactOptional(),
    was: z.strictObject({ value: z.number(), fits: z.boolean().nullable() }).nullable(),
    label: z.string(),
    above: z.array(z.string()),
    whole: z.string().nullable(),
    unit: z.string().nullable(),
  }),
);
const TeachTableSchema = schemaOf<TeachTable>()(
  z.strictObject({
    ...COUNTS,
    range: z.string(),
    title: z.string(),
    turned: z.boolean(),
    columns: z.array(
      z.strictObject({
        at: z.number(),
        kind: z.enum([
          'value',
          'total',
          'change',
          'share',
          'average',
          'plan',
          'status',
          'note',
          'date',
          'person',
          'number',
          'unit',
          'period',
          'label',
        ]),
        time: z.string().exactOptional(),
      }),
    ),
    rows: z.array(TeachRowSchema),
    section: z.string().nullable(),
    words: z.array(z.strictObject({ ref: z.string(), word: z.string() })),
  }),
);
const TeachSheetSchema = schemaOf<TeachSheet>()(
  z.strictObject({
    ...COUNTS,
    name: z.string(),
    tables: z.array(TeachTableSchema),
    cells: z.array(TeachCellSchema),
  }),
);
const DryLineSchema = schemaOf<DryLine>()(
  z.strictObject({
    figure: FigureSchema,
    period: z.string(),
    before: z.number().nullable(),
    after: z.number().nullable(),
    conflict: z.strictObject({ kind: ConflictKindSchema, no: z.string() }).exactOptional(),
  }),
);
const TeachQuestionSchema = schemaOf<TeachQuestion>()(
  z.strictObject({ question: QuestionViewSchema, lessons: z.array(z.array(LessonAnswerSchema)) }),
);
const TeachViewSchema = schemaOf<TeachView>()(
  z.strictObject({
    delivery: z.number(),
    before: z.array(LessonAnswerSchema),
    counts: z.strictObject(COUNTS),
    sheets: z.array(TeachSheetSchema),
    questions: z.array(TeachQuestionSchema),
    dry: z.strictObject({
      lines: z.array(DryLineSchema),
      more: z.number(),
      agrees: z.array(z.strictObject({ no: z.string(), values: z.array(z.number()) })),
    }),
    next: z.string(),
    units: z.array(z.strictObject({ code: z.string(), name: BothNamesSchema })),
    sections: z.array(z.strictObject({ id: z.string(), name: BothNamesSchema })),
  }),
);

const WholeFigureSchema = schemaOf<WholeFigure>()(
  z.strictObject({
    id: z.string(),
    name: BothNamesSchema,
    unit: z.string(),
    dimensions: z.array(z.strictObject({ id: z.string(), name: BothNamesSchema })),
    section: z.string().nullable(),
  }),
);

const PairsSchema = z.array(z.tuple([z.number(), z.number()]));
const YearBeforeSchema = schemaOf<YearBeforeView>()(
  z.strictObject({
    delivery: z.number(),
    no: z.string(),
    file: z.string(),
    period: z.string(),
    sheets: z.array(z.string()),
    tables: z.array(
      z.strictObject({ now: z.string(), before: z.string(), rows: PairsSchema, columns: PairsSchema }),
    ),
  }),
);

export const teachingAnswers = answersOf<typeof teachingContract>()({
  'teaching.before': YearBeforeSchema.nullable(),
  'teaching.read': TeachViewSchema,
  'teaching.wholes': z.strictObject({ figures: z.array(WholeFigureSchema) }),
  'teaching.named': z.strictObject({ taken: z.record(z.string(), SaidSchema) }),
  'teaching.take': z.strictObject({
    delivery: z.number(),
    layout: z.string(),
    tables: z.number(),
    observations: z.number(),
    proposed: z.number(),
    questions: z.number(),
  }),
});
