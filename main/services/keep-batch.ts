import type { ReadError } from '../../shared/domain/cell.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { insertRefusedFile } from '../store/refused-file-table.ts';
import type { CheckedHints } from './intake-hints.ts';
import { sameBytes } from './intake.ts';
import { keepDelivery, type Intake, type Prepared } from './keep-delivery.ts';
import type { Workspace } from './workspace.ts';

/** What was found of one file, before any of it is kept. */
export interface ReadFile {
  /** Name without folders. */
  file: string;
  read: Result<Prepared, ServiceError>;
}

export interface KeptBatch {
  taken: Intake[];
  refused: { file: string; error: ServiceError }[];
}

/** Thrown through the transaction, which then keeps nothing; what the act comes to instead. */
class KeepsNothing extends Error {
  readonly batch: KeptBatch | null;
  constructor(batch: KeptBatch | null) {
    super('keeps nothing');
    this.batch = batch;
  }
}

/**
 * Keeps all that a person dropped at once as one act: one line in the history, taken back by one undo.
 * Files that could not be read are remembered by name and reason; they do not stop the others.
 *
 * @param isCancelled asked before each file and last before the commit; true keeps nothing
 * @returns null where it was cancelled
 */
export function keepBatch(
  app: App,
  workspace: Workspace,
  files: readonly ReadFile[],
  hints: CheckedHints,
  isCancelled: () => boolean,
): Result<KeptBatch | null, ServiceError> {
  const at = app.now();
  const brings = files.some(({ read }) => read.ok);
  // What brought nothing has nothing to be taken back.
  const line = { at, by: hints.by.name, command: 'import', ...(brings ? {} : { undoable: false as const }) };
  const goOn = (): void => {
    if (isCancelled()) throw new KeepsNothing(null);
  };
  try {
    return workspace.commit<KeptBatch, ServiceError>(line, (db) => {
      const kept: KeptBatch = { taken: [], refused: [] };
      for (const { file, read } of files) {
        goOn();
        const one = read.ok ? keepOne(read.value) : read;
        if (one.ok) kept.taken.push(one.value);
        else kept.refused.push({ file, error: one.error });
        if (one.ok || one.error.tag !== 'FileNotRead' || !isToSendAgain(one.error.error)) continue;
        const { agency, letter, received } = hints;
        insertRefusedFile(db, {
          file,
          error: one.error.error,
          at,
          ...(agency === undefined ? {} : { agency }),
          ...(letter === undefined ? {} : { letter }),
          ...(received === undefined ? {} : { received }),
        });
      }
      // All of it was here already.
      if (kept.taken.length === 0 && !kept.refused.some(isUnread)) throw new KeepsNothing(kept);
      goOn();
      return ok({ value: kept, summary: summaryOf(kept) });
      function keepOne(prepared: Prepared): Result<Intake, ServiceError> {
        // Twice in the batch, or taken in by another process meanwhile.
        const same = sameBytes(workspace, prepared.sha256, prepared.file, hints);
        return same ? err(same) : keepDelivery(db, prepared, hints, at);
      }
    });
  } catch (thrown) {
    if (thrown instanceof KeepsNothing) return ok(thrown.batch);
    throw thrown;
  }
}

const isUnread = ({ error }: { error: ServiceError }): boolean =>
  error.tag === 'FileNotRead' && isToSendAgain(error.error);

/** What this machine does not have, or may not read, says nothing about what was sent: nobody is asked for it. */
const isToSendAgain = ({ tag }: ReadError): boolean => tag !== 'NotAFile' && tag !== 'NoPermission';

/** One file as a single import has it; several by name, with what came of all of them. */
function summaryOf({ taken, refused }: KeptBatch): Record<string, unknown> {
  const [first] = taken;
  if (first && taken.length === 1 && refused.length === 0) {
    const { notes: _, ...summary } = first;
    return summary;
  }
  const sum = (of: (one: Intake) => number): number => taken.reduce((total, one) => total + of(one), 0);
  return {
    deliveries: taken.map(({ id, file, agency }) => ({ id, file, agency })),
    observations: sum((one) => one.observations),
    questions: sum((one) => one.questions),
    refused: refused.map(({ file, error }) => ({
      file,
      why: error.tag === 'FileNotRead' ? error.error.tag : error.tag,
    })),
  };
}
