import { IDENTIFIERS } from '../../../domain/identifiers/identifier.ts';
import { z } from '../../../zod.ts';
import type { ReadingLimit, InterpretationNote } from '../../../domain/understanding/interpretation.ts';
import { schemaOf } from '../schema-of.ts';

const ReadingLimitSchema = schemaOf<ReadingLimit>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('OutOfTime'), seconds: z.number() }),
    z.strictObject({ tag: z.literal('OutOfMemory'), megabytes: z.number() }),
  ]),
);
export const PersonalDataSchema = z.strictObject({
  tag: z.literal('PersonalData'),
  sheet: z.string(),
  ref: z.string(),
  what: z.string(),
  kind: z.enum(IDENTIFIERS).exactOptional(),
  cells: z.number().exactOptional(),
  kept: z.string().exactOptional(),
  where: z.enum(['file', 'sheet']).exactOptional(),
});
export const InterpretationNoteSchema = schemaOf<InterpretationNote>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.literal('LayoutChanged'),
      layout: z.string(),
      sheet: z.string().exactOptional(),
      expected: z.string(),
      change: z
        .enum([
          'caption',
          'title',
          'note',
          'row-new',
          'row-gone',
          'row-renamed',
          'column-new',
          'column-renamed',
          'column-gone',
          'columns-moved',
          'table-gone',
          'edges',
          'form-new',
          'body',
        ])
        .exactOptional(),
      found: z.string().exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('PeriodDiffers'),
      sheet: z.string(),
      ref: z.string(),
      text: z.string(),
      stated: z.string(),
      delivered: z.string(),
    }),
    z.strictObject({
      tag: z.literal('WrongTotal'),
      sheet: z.string(),
      ref: z.string(),
      printed: z.number(),
      computed: z.number(),
    }),
    z.strictObject({ tag: z.literal('HiddenSheetKept'), sheet: z.string() }),
    z.strictObject({ tag: z.literal('HiddenCellsRead'), sheet: z.string(), refs: z.array(z.string()) }),
    PersonalDataSchema,
    z.strictObject({ tag: z.literal('SenderUnknown') }),
    z.strictObject({ tag: z.literal('NothingUnderstood'), limit: ReadingLimitSchema.exactOptional() }),
  ]),
);
