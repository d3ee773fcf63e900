import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { lastYearOf } from '../intake/last-year.ts';
import type { Candidate } from './candidates.ts';
import { readAgain, type ReadAgain } from './read-again.ts';

export type Read = { read: ReadAgain } | { error: ServiceError };

/** What was read, by what: a person looks, leaves one out, looks again and takes; the files are read once. */
const kept = new WeakMap<Workspace, Map<DeliveryId, { by: string; read: ReadAgain }>>();

/** Files above this size are read anew each time. Bytes. */
const SMALL = 1024 * 1024;
const MOST = 60;

/** Each as it reads now, one after the other: a large one has the memory to itself. */
export async function readings(
  app: App,
  workspace: Workspace,
  candidates: readonly Pick<Candidate, 'delivery' | 'said'>[],
): Promise<Read[]> {
  const known = kept.get(workspace) ?? new Map<DeliveryId, { by: string; read: ReadAgain }>();
  kept.set(workspace, known);
  const years = new Map<string, LastYear>();
  const reads: Read[] = [];
  for (const { delivery, said } of candidates) {
    const { id, period, size } = delivery;
    const lastYear = years.get(period) ?? lastYearOf(app, workspace, period);
    years.set(period, lastYear);
    const by = JSON.stringify([app.readBy(), said, lastYear]);
    const before = known.get(id);
    if (before?.by === by) {
      reads.push({ read: before.read });
      continue;
    }
    const done = await readAgain(app, workspace, delivery, { said, lastYear });
    reads.push(done.ok ? { read: done.value } : { error: done.error });
    known.delete(id);
    if (done.ok && size <= SMALL) known.set(id, { by, read: done.value });
    const oldest = known.keys().next();
    if (known.size > MOST && oldest.done !== true) known.delete(oldest.value);
  }
  return reads;
}
