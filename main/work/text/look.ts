import type { Look } from '../../../shared/domain/reference/look.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import { sha256 } from '../../readers/file-bytes.ts';
import { runLook } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import type { ReadableDb } from '../../store/connection.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { currentLook, insertLook, lookBytes } from '../../store/tables/text-table.ts';
import { whoIs } from '../people/people.ts';

/** No base document is so large. */
const LARGEST = 20 * 1024 * 1024;

/** Loaded when asked for: the Word library belongs to the building thread. */
const ofWord = () => import('../../docx/look/base-document.ts');

const known = new WeakMap<ReadableDb, { id: number; look: Look }>();

/** The look that the reference is written in; null: that of the program. */
export async function lookOf({ db }: Workspace): Promise<Look | null> {
  const current = currentLook(db);
  if (current === null) return null;
  const last = known.get(db);
  if (last?.id === current.id) return last.look;
  const { LOOK_STYLES } = await ofWord();
  const read = await runLook(lookBytes(db, current.id), LOOK_STYLES);
  if (!read.ok || read.value.look === null) throw new Error(`a look that is kept: ${current.file}`);
  known.set(db, { id: current.id, look: read.value.look });
  return read.value.look;
}

/** Takes a base document, whole or not at all. */
export async function takeLook(
  app: App,
  workspace: Workspace,
  { file, bytes, by }: { file: string; bytes: Uint8Array; by: string },
): Promise<Result<{ file: string; taken: boolean }, ServiceError>> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  if (bytes.byteLength > LARGEST)
    return err({ tag: 'FileNotRead', file, error: { tag: 'TooLarge', what: 'file', limit: LARGEST } });
  const { LOOK_STYLES } = await ofWord();
  const read = await runLook(bytes, LOOK_STYLES);
  if (!read.ok) return err({ tag: 'FileNotRead', file, error: read.error });
  const { problems } = read.value;
  if (problems.length > 0) return err({ tag: 'LookRefused', file, problems });
  const hash = sha256(bytes);
  if (currentLook(workspace.db)?.sha256 === hash) return ok({ file, taken: false });
  const at = app.now();
  const line = { at, by: who.value.name, command: 'take look' };
  return workspace.commit<{ file: string; taken: boolean }, ServiceError>(line, (db) => {
    insertLook(db, { file, sha256: hash, bytes, by: who.value.id, at });
    return ok({ value: { file, taken: true }, summary: { file, sha256: hash } });
  });
}

/** Writes the base document that holds, or one to begin with. */
export async function writeLook(
  app: App,
  workspace: Workspace,
  target: { path: string; replace: boolean },
): Promise<Result<{ file: string }, ServiceError>> {
  const current = currentLook(workspace.db);
  const bytes =
    current === null
      ? await (await ofWord()).baseDocument(new Date(app.now()))
      : lookBytes(workspace.db, current.id);
  const written = await writeWhole({ ...target, workspace }, bytes);
  return written.ok ? ok({ file: target.path }) : written;
}
