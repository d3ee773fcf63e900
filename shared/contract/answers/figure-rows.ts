import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { FigureStateSchema } from './vocabulary/figures.ts';
import { ConflictKindSchema } from './vocabulary/conflicts.ts';
import { SeveritySchema } from './vocabulary/findings.ts';
import { AgencyNameSchema } from './origin.ts';
import { ROW_FILTERS } from '../row-views.ts';
import type { GroupView, SourceMark, SourceCell, FigureRow, RowsView } from '../figure-rows.ts';
import type { figureRowsContract } from '../figure-rows.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const GroupViewSchema = schemaOf<GroupView>()(
  z.strictObject({
    label: SaidSchema,
    figures: z.number(),
    work: z.array(
      z.strictObject({
        figure: z.string(),
        period: z.string(),
        label: SaidSchema,
        value: z.number().nullable(),
        state: FigureStateSchema,
        conflict: ConflictKindSchema.exactOptional(),
        check: SeveritySchema.exactOptional(),
      }),
    ),
  }),
);
const SourceMarkSchema = schemaOf<SourceMark>()(z.enum(['same', 'accepted', 'differs', 'settled', 'other']));
const SourceCellSchema = schemaOf<SourceCell>()(
  z.tuple([z.number(), z.number().nullable(), SourceMarkSchema]),
);
const FigureRowSchema = schemaOf<FigureRow>()(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['section', 'breakdown', 'figure']),
    level: z.number(),
    fold: z.enum(['open', 'folded']).nullable(),
    figure: z.string().exactOptional(),
    period: z.string().exactOptional(),
    label: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    previous: z.number().nullable(),
    change: z.number().nullable(),
    provisional: z.boolean(),
    state: FigureStateSchema.nullable(),
    conflict: ConflictKindSchema.exactOptional(),
    agree: z.number(),
    check: SeveritySchema.exactOptional(),
    checks: z.number(),
    figures: z.number().exactOptional(),
    open: z.number().exactOptional(),
    waiting: z.number().exactOptional(),
    sources: z.array(SourceCellSchema),
  }),
);
const RowsViewSchema = schemaOf<RowsView>()(
  z.strictObject({
    total: z.number(),
    rows: z.array(FigureRowSchema),
    agencies: z.array(AgencyNameSchema),
    doubled: z.array(z.number()),
    counts: z.record(z.enum(ROW_FILTERS), z.number()),
    figures: z.number(),
    conflicts: z.strictObject({
      total: z.number(),
      open: z.number(),
      waiting: z.number(),
      decided: z.number(),
    }),
    at: z.number(),
    unfolded: z.array(z.string()),
    firstOpen: z.strictObject({ figure: z.string(), period: z.string() }).nullable(),
    version: z.string(),
  }),
);

export const figureRowsAnswers = answersOf<typeof figureRowsContract>()({
  'figures.group': GroupViewSchema.nullable(),
  'figures.next': z.strictObject({ figure: z.string(), period: z.string() }).nullable(),
  'figures.rows': RowsViewSchema,
});
