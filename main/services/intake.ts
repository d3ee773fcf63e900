import { basename } from 'node:path';
import { isOwnDraft } from '../../shared/domain/reference/draft-mark.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { deliveryByHash } from '../store/delivery-table.ts';
import { readWholeFile, sha256 } from './file-bytes.ts';
import { placeOf } from './file-place.ts';
import type { CheckedHints } from './intake-hints.ts';
import { keepDelivery, type Intake, type Prepared } from './keep-delivery.ts';
import { readDelivery } from './read-delivery.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Workspace } from './workspace.ts';

/** Takes one file in: read and interpreted first, then kept in one transaction, or not at all. */
export async function takeIn(
  app: App,
  workspace: Workspace,
  path: string,
  hints: CheckedHints,
): Promise<Result<Intake, ServiceError>> {
  const prepared = await prepare(app, workspace, path, hints);
  return prepared.ok ? keepPrepared(app, workspace, prepared.value, hints) : prepared;
}

/** Reads a file and finds out what it means; touches nothing, so that several may run side by side. */
export async function prepare(
  app: App,
  workspace: Workspace,
  path: string,
  hints: CheckedHints,
): Promise<Result<Prepared, ServiceError>> {
  const file = basename(path).normalize('NFC');
  const bytes = await readWholeFile(path);
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const hash = sha256(bytes.value);
  const known = sameBytes(workspace, hash, file, hints);
  if (known) return err(known);
  const read = await readDelivery(app, { file, bytes: bytes.value, hints });
  if (!read.ok) return err({ tag: 'FileNotRead', file, error: read.error });
  const { marks, ...delivery } = read.value;
  const figures = app.catalogue().figures.map(({ id }) => id);
  if (marks && isOwnDraft(marks, figures)) return err({ tag: 'OwnDraft', file, path });
  return ok({ file, bytes: bytes.value, sha256: hash, place: placeOf(path), read: delivery });
}

/** Keeps what was read, with its line in the history. */
export function keepPrepared(
  app: App,
  workspace: Workspace,
  prepared: Prepared,
  hints: CheckedHints,
): Result<Intake, ServiceError> {
  const at = app.now();
  return workspace.commit<Intake, ServiceError>({ at, by: hints.by.name, command: 'import' }, (db) => {
    // Another process may have taken the same file in while this one was reading it.
    const meanwhile = sameBytes(workspace, prepared.sha256, prepared.file, hints);
    if (meanwhile) return err(meanwhile);
    const kept = keepDelivery(db, prepared, hints, at);
    if (!kept.ok) return kept;
    const { notes: _, ...summary } = kept.value;
    return ok({ value: kept.value, summary });
  });
}

/** The same content may come again only to be read anew, in the place of the delivery it was. */
export function sameBytes(
  workspace: Workspace,
  hash: string,
  file: string,
  hints: CheckedHints,
): ServiceError | null {
  const known = deliveryByHash(workspace.db, hash);
  if (!known || known.id === hints.supersedes) return null;
  return { tag: 'SameBytes', file, delivery: known.id, deliveryFile: known.file };
}
