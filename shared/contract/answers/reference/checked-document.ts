import { z } from '../../../zod.ts';
import type { HeldAgainst, UncheckedWhy } from '../../../domain/checks/document/knowledge.ts';
import type { CheckedDocument, CheckedNumber, DocumentFinding } from '../../checks.ts';
import { schemaOf } from '../schema-of.ts';
import { FindingFactsSchema, FindingPlaceSchema, SeveritySchema } from '../vocabulary/findings.ts';
import { SaidSchema } from '../vocabulary/text.ts';

const HeldAgainstSchema = schemaOf<HeldAgainst>()(
  z.strictObject({
    figure: z.string(),
    part: z.enum(['value', 'change', 'previous']),
    known: z.number(),
  }),
);
const UncheckedWhySchema = schemaOf<UncheckedWhy>()(
  z.enum([
    'date',
    'year',
    'article',
    'telephone',
    'ordinal',
    'code',
    'age',
    'row-number',
    'range',
    'name',
    'unreadable',
    'nothing-known',
    'other-year',
    'not-sure-which',
    'no-figure',
  ]),
);
const place = {
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  page: z.number().exactOptional(),
};
const CheckedNumberSchema = schemaOf<CheckedNumber>()(
  z.discriminatedUnion('verdict', [
    z.strictObject({
      ...place,
      verdict: z.literal('holds'),
      by: z.enum(['arithmetic', 'figure', 'text']),
      of: HeldAgainstSchema.exactOptional(),
    }),
    z.strictObject({ ...place, verdict: z.literal('differs'), finding: z.string() }),
    z.strictObject({ ...place, verdict: z.literal('unchecked'), why: UncheckedWhySchema }),
  ]),
);
const DocumentFindingSchema = schemaOf<DocumentFinding>()(
  z.strictObject({
    id: z.string(),
    severity: SeveritySchema,
    figures: z.array(z.string()),
    facts: FindingFactsSchema,
    where: FindingPlaceSchema.exactOptional(),
  }),
);
export const CheckedDocumentSchema = schemaOf<CheckedDocument>()(
  z.strictObject({
    file: z.string(),
    period: z.string(),
    language: z.enum(['az', 'en', 'ru', 'tr']),
    paragraphs: z.array(
      z.strictObject({
        text: z.string(),
        section: z.string(),
        kind: z.enum(['paragraph', 'list-item', 'title', 'table-cell', 'text-box']),
      }),
    ),
    numbers: z.array(CheckedNumberSchema),
    findings: z.array(DocumentFindingSchema),
    labels: z.record(z.string(), SaidSchema),
  }),
);
