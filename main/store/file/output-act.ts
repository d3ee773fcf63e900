import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { WritableDb } from '../connection.ts';
import { insertDraft, type NewDraft } from '../tables/draft-table.ts';
import { insertOutput } from '../tables/output-table.ts';
import type { Workspace } from './workspace.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';

/** An act that is kept with the file it wrote. It cannot be undone: files travel. */
export interface OutputAct {
  entry: { at: string; by: string; command: string };
  summary: Record<string, unknown>;
  /** null: the file is no draft of the reference. */
  draft: NewDraft | null;
}

/** Keeps the act; `last` is the end of its transaction, and may still refuse it. */
export const keepAct = (
  workspace: Workspace,
  { entry, summary, draft }: OutputAct,
  sha256: FileHash,
  last: (db: WritableDb) => Result<void, ServiceError>,
): Result<void, ServiceError> =>
  workspace.commit<void, ServiceError>({ ...entry, undoable: false }, (db) => {
    if (draft) insertDraft(db, draft);
    insertOutput(db, sha256);
    const done = last(db);
    return done.ok ? ok({ value: undefined, summary }) : done;
  });
