import { z } from '../../../zod.ts';
import type { ExcerptColumn, ExcerptCell, ExcerptRow, Excerpt } from '../../../domain/sheets/excerpt.ts';
import type {
  ReadWarningTag,
  ReadWarning,
  TooMuch,
  NotRead,
  ReadError,
  SheetState,
  CellType,
} from '../../../domain/sheets/cell.ts';
import type { CellMeaning } from '../../../domain/sheets/cell-meaning.ts';
import { schemaOf } from '../schema-of.ts';

const ExcerptColumnSchema = schemaOf<ExcerptColumn>()(
  z.strictObject({ name: z.string(), kind: z.enum(['label', 'number', 'text']), hidden: z.boolean() }),
);
const ExcerptCellSchema = schemaOf<ExcerptCell>()(
  z.strictObject({
    ref: z.string(),
    text: z.string(),
    span: z.number(),
    number: z.boolean(),
    role: z.enum(['source', 'evidence', 'header', 'label']).exactOptional(),
    hidden: z.literal(true).exactOptional(),
    comment: z.string().exactOptional(),
  }),
);
const ExcerptRowSchema = schemaOf<ExcerptRow>()(
  z.strictObject({
    row: z.number(),
    gap: z.boolean(),
    hidden: z.boolean(),
    cells: z.array(ExcerptCellSchema),
  }),
);
export const ExcerptSchema = schemaOf<Excerpt>()(
  z.strictObject({
    delivery: z.number(),
    sheet: z.string(),
    columns: z.array(ExcerptColumnSchema),
    rows: z.array(ExcerptRowSchema),
  }),
);
const ReadWarningTagSchema = schemaOf<ReadWarningTag>()(
  z.enum([
    'MacrosIgnored',
    'FormulaWithoutValue',
    'HiddenSheet',
    'HiddenRowsOrColumns',
    'ChartSheetSkipped',
    'ExternalLinksIgnored',
    'CellError',
    'EncodingGuessed',
    'EncodingDoubtful',
    'LettersLost',
    'LettersMended',
    'RowTooWide',
    'RowsTooShort',
    'QuoteUnbalanced',
    'GridGuessed',
    'WrongExtension',
    'TextUnderMerge',
    'PartUnreadable',
    'EntryTwice',
    'RepeatCut',
    'ProtectedSheet',
  ]),
);
export const ReadWarningSchema = schemaOf<ReadWarning>()(
  z.strictObject({
    tag: ReadWarningTagSchema,
    sheet: z.string().exactOptional(),
    ref: z.string().exactOptional(),
    detail: z.string().exactOptional(),
  }),
);
const TooMuchSchema = schemaOf<TooMuch>()(
  z.enum([
    'file',
    'entries',
    'expansion',
    'nesting',
    'pages',
    'cells',
    'characters',
    'paragraphs',
    'numbers',
  ]),
);
const NotReadSchema = schemaOf<NotRead>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('Empty') }),
    z.strictObject({
      tag: z.literal('NotAFile'),
      what: z.enum(['directory', 'empty-directory', 'missing', 'special']),
    }),
    z.strictObject({ tag: z.literal('NoPermission') }),
    z.strictObject({ tag: z.literal('PasswordProtected') }),
    z.strictObject({ tag: z.literal('Damaged'), detail: z.string() }),
    z.strictObject({ tag: z.literal('UnknownFormat'), detail: z.string() }),
    z.strictObject({ tag: z.literal('TooLarge'), what: TooMuchSchema, limit: z.number() }),
    z.strictObject({ tag: z.literal('HostileContent'), detail: z.string() }),
    z.strictObject({ tag: z.literal('OutOfTime'), seconds: z.number() }),
    z.strictObject({ tag: z.literal('OutOfMemory'), megabytes: z.number() }),
  ]),
);
export const ReadErrorSchema = schemaOf<ReadError>()(
  z.union([
    NotReadSchema,
    z.strictObject({
      tag: z.literal('Evidence'),
      what: z.enum(['pdf', 'picture', 'e-mail', 'archive']),
      why: NotReadSchema.exactOptional(),
    }),
  ]),
);
export const SheetStateSchema = schemaOf<SheetState>()(z.enum(['visible', 'hidden', 'very-hidden']));
export const CellTypeSchema = schemaOf<CellType>()(
  z.enum(['number', 'text', 'boolean', 'date', 'duration', 'error', 'blank']),
);
export const CellMeaningSchema = schemaOf<CellMeaning>()(
  z.enum(['observation', 'header', 'question', 'ignored', 'none']),
);
