import { z } from '../../../zod.ts';
import type { WorkspaceHolder, StoreError } from '../../../domain/errors/store-error.ts';
import { schemaOf } from '../schema-of.ts';

const WorkspaceHolderSchema = schemaOf<WorkspaceHolder>()(
  z.strictObject({ by: z.string(), host: z.string(), pid: z.number(), since: z.string() }),
);
export const StoreErrorSchema = schemaOf<StoreError>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('WorkspaceMissing'), path: z.string() }),
    z.strictObject({ tag: z.literal('WorkspaceExists'), path: z.string() }),
    z.strictObject({ tag: z.literal('NotAWorkspace'), path: z.string() }),
    z.strictObject({
      tag: z.literal('NewerWorkspace'),
      path: z.string(),
      found: z.number(),
      known: z.number(),
    }),
    z.strictObject({ tag: z.literal('ForeignSchema'), path: z.string(), what: z.string() }),
    z.strictObject({ tag: z.literal('WorkspaceDamaged'), path: z.string(), detail: z.string() }),
    z.strictObject({
      tag: z.literal('WorkspaceLocked'),
      path: z.string(),
      holder: WorkspaceHolderSchema.exactOptional(),
    }),
    z.strictObject({
      tag: z.literal('WorkspaceHeld'),
      path: z.string(),
      by: z.string(),
      host: z.string(),
      pid: z.number(),
      since: z.string(),
    }),
    z.strictObject({ tag: z.literal('WorkspaceReadOnly'), path: z.string() }),
    z.strictObject({ tag: z.literal('ActsMayBeMissing'), path: z.string(), log: z.enum(['none', 'other']) }),
    z.strictObject({ tag: z.literal('CopyNotKept'), path: z.string(), detail: z.string() }),
    z.strictObject({
      tag: z.literal('NameNotUsable'),
      path: z.string(),
      why: z.enum(['too long', 'ends in a space']),
    }),
    z.strictObject({ tag: z.literal('DiskFull'), path: z.string() }),
    z.strictObject({ tag: z.literal('FolderMissing'), path: z.string() }),
  ]),
);
