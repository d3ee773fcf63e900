import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertRefusedFile } from '../../store/tables/refused-file-table.ts';
import type { CheckedHints } from './intake-hints.ts';
import type { ReadFile } from './read-files.ts';
import { sameBytes } from './same-bytes.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { writeDelivery, type Taken, type Written } from './write-delivery.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export interface KeptFiles {
  taken: Taken[];
  refused: { file: string; error: ServiceError }[];
}

/** Ends the transaction, which then keeps nothing; what the act comes to instead, null where it was cancelled. */
interface KeepsNothing {
  tag: 'KeepsNothing';
  kept: KeptFiles | null;
}

/**
 * Second half of every import: keeps what was read in one transaction, as one act with one line in the history, taken
 * back by one undo. Files that could not be read are remembered by name and reason; they do not stop the others.
 *
 * @param isCancelled asked before each file and last before the commit; true keeps nothing
 * @returns null where it was cancelled
 */
export function keepFiles(
  app: App,
  workspace: Workspace,
  files: readonly ReadFile[],
  hints: CheckedHints,
  isCancelled: () => boolean = () => false,
): Result<KeptFiles | null, ServiceError> {
  const at = app.now();
  const brings = files.some(({ content }) => content.ok);
  // What brought nothing has nothing to be taken back.
  const line = { at, by: hints.by.name, command: 'import', ...(brings ? {} : { undoable: false as const }) };
  const done = workspace.commit<KeptFiles, ServiceError | KeepsNothing>(line, (db) => {
    const kept: KeptFiles = { taken: [], refused: [] };
    for (const file of files) if (!keepWithParts(file)) return err({ tag: 'KeepsNothing', kept: null });
    // All of it was here already, or was never there.
    const nothing = kept.taken.length === 0 && !kept.refused.some(({ error }) => isToSendAgain(error));
    if (nothing) return err({ tag: 'KeepsNothing', kept });
    if (isCancelled()) return err({ tag: 'KeepsNothing', kept: null });
    return ok({ value: kept, summary: summaryOf(kept) });
    /** false: cancelled. What a mail or archive holds is kept after it, and only where it is. */
    function keepWithParts(read: ReadFile, container?: KeptContainer): boolean {
      if (isCancelled()) return false;
      const { file, content, parts = [] } = read;
      const origin = read.origin && withinKept(read.origin, container);
      // A delivery is replaced by what lies in the mail, not by the mail.
      const { supersedes: _, ...asContainer } = hints;
      const one = content.ok
        ? keepOne({ file, ...content.value, origin }, parts.length > 0 ? asContainer : hints)
        : content;
      if (one.ok) kept.taken.push(one.value);
      else kept.refused.push({ file, error: one.error });
      if (!one.ok && isToSendAgain(one.error))
        insertRefusedFile(db, { ...saidOf(hints), file, error: one.error.error, at });
      if (!one.ok) return true;
      const hasBytes = content.ok && content.value.withheld !== true;
      return parts.every((part) => keepWithParts(part, { id: one.value.id, hasBytes }));
    }
    function keepOne(file: Written, by: CheckedHints): Result<Taken, ServiceError> {
      // Twice in the batch, or taken in by another process meanwhile.
      const same = sameBytes(workspace, file.sha256, file.file, by);
      return same ? err(same) : writeDelivery(db, file, by, at);
    }
  });
  if (done.ok) return done;
  return done.error.tag === 'KeepsNothing' ? ok(done.error.kept) : err(done.error);
}

interface KeptContainer {
  id: DeliveryId;
  hasBytes: boolean;
}

/** What the mails say stands in them: it is kept beside a delivery only where they are not. */
function withinKept({ says = [], ...origin }: Origin, container: KeptContainer | undefined): Origin {
  const kept = says.length === 0 || container?.hasBytes === true ? {} : { says };
  return { ...origin, ...kept, ...(container === undefined ? {} : { container: container.id }) };
}

/** Keeps one file for itself. */
export function keepFile(
  app: App,
  workspace: Workspace,
  file: ReadFile,
  hints: CheckedHints,
): Result<Taken, ServiceError> {
  const kept = keepFiles(app, workspace, [file], hints);
  if (!kept.ok) return kept;
  const { taken, refused } = kept.value!;
  return taken[0] ? ok(taken[0]) : err(refused[0]!.error);
}

type NotRead = Extract<ServiceError, { tag: 'FileNotRead' }>;

/** What this machine does not have, or may not read, says nothing about what was sent: nobody is asked for it. */
const isToSendAgain = (error: ServiceError): error is NotRead =>
  error.tag === 'FileNotRead' && !NOT_SENT.includes(error.error.tag);

const NOT_SENT: readonly ReadError['tag'][] = ['NotAFile', 'NoPermission'];

const saidOf = ({
  agency,
  letter,
  received,
}: CheckedHints): Pick<CheckedHints, 'agency' | 'letter' | 'received'> => ({
  ...(agency === undefined ? {} : { agency }),
  ...(letter === undefined ? {} : { letter }),
  ...(received === undefined ? {} : { received }),
});

/** One file by itself has its own facts; several are told by name, with what came of all of them. */
function summaryOf({ taken, refused }: KeptFiles): Record<string, unknown> {
  const [first] = taken;
  if (first && taken.length === 1 && refused.length === 0) {
    const { notes: _, origin: __, ...summary } = first;
    return summary;
  }
  const sum = (of: (one: Taken) => number): number => taken.reduce((total, one) => total + of(one), 0);
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
