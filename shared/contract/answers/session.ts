import { z } from '../../zod.ts';
import { StoreErrorSchema } from './vocabulary/store-error.ts';
import { PersonSchema } from './vocabulary/people.ts';
import { ActNameSchema } from './vocabulary/history.ts';
import { SettingsSchema } from '../settings.ts';
import { Nothing } from '../procedure.ts';
import type { OpenWorkspace, WorkspaceProblem, SessionView, WaitingCounts } from '../session.ts';
import type { sessionContract } from '../session.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const OpenWorkspaceSchema = schemaOf<OpenWorkspace>()(
  z.strictObject({
    path: z.string(),
    name: z.string(),
    period: z.string(),
    template: z.string(),
    readOnly: z.boolean(),
    sample: z.boolean(),
  }),
);
const WorkspaceProblemSchema = schemaOf<WorkspaceProblem>()(
  z.strictObject({
    error: StoreErrorSchema,
    path: z.string(),
    backups: z.array(z.strictObject({ path: z.string(), at: z.string(), size: z.number() })),
  }),
);
const SessionViewSchema = schemaOf<SessionView>()(
  z.strictObject({
    workspace: OpenWorkspaceSchema.nullable(),
    problem: WorkspaceProblemSchema.nullable(),
    person: PersonSchema.nullable(),
    people: z.array(PersonSchema),
    undo: ActNameSchema.nullable(),
    redo: ActNameSchema.nullable(),
    savedAt: z.string().nullable(),
    settings: SettingsSchema,
    recent: z.array(z.strictObject({ path: z.string(), name: z.string() })),
    host: z.strictObject({
      kind: z.enum(['electron', 'chromium']),
      version: z.string(),
      nativeDialogs: z.boolean(),
    }),
    job: z.number().nullable(),
    preparing: z.boolean(),
    copyFailed: StoreErrorSchema.nullable(),
  }),
);
const WaitingCountsSchema = schemaOf<WaitingCounts>()(
  z.strictObject({ deliveries: z.number(), figures: z.number(), checks: z.number(), reference: z.number() }),
);

export const sessionAnswers = answersOf<typeof sessionContract>()({
  'session.view': SessionViewSchema,
  'session.counts': WaitingCountsSchema,
  'session.open': z.strictObject({ opened: z.boolean() }),
  'session.suggest': z.strictObject({ path: z.string() }),
  'session.create': z.strictObject({ path: z.string() }),
  'session.openSample': z.strictObject({ opened: z.boolean() }),
  'session.accept': z.strictObject({ opened: z.boolean() }),
  'session.restore': z.strictObject({ movedAside: z.string() }),
  'session.salvage': z.strictObject({
    path: z.string(),
    tables: z.array(z.strictObject({ name: z.string(), kept: z.number(), lost: z.number() })),
  }),
  'session.quit': Nothing,
});
