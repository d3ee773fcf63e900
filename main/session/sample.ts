import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/rpc/app-error.ts';
import { checkHints } from '../services/intake-hints.ts';
import { takeInMany } from '../services/intake-many.ts';
import { newWorkspace } from '../services/new-workspace.ts';
import { addPerson, listPeople } from '../services/people.ts';
import { openInSession, type Session } from './session.ts';

export const samplePath = (session: Session): string => join(session.folders.data, 'Sample 2023.arayis');

/** Opens the sample workspace, which is made from the sample returns when it is first asked for. */
export async function openSample(
  session: Session,
  afresh: boolean,
): Promise<Result<{ opened: boolean }, AppError>> {
  const path = samplePath(session);
  if (afresh) for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  if (!existsSync(path)) {
    mkdirSync(session.folders.data, { recursive: true });
    const made = newWorkspace(session.app, { path, period: '2023', template: 'reference-2023' });
    if (!made.ok) return made;
    openInSession(session, path);
    const filled = await fill(session);
    if (!filled.ok) return filled;
  }
  return ok({ opened: openInSession(session, path) });
}

async function fill(session: Session): Promise<Result<void, AppError>> {
  const { app, work } = session;
  if (!work) return ok(undefined);
  const file = join(app.resources, 'samples', 'decisions-2023.json');
  const { people } = JSON.parse(readFileSync(file, 'utf8')) as {
    people: { name: string; role: 'analyst' }[];
  };
  for (const person of people) {
    const added = addPerson(app, work.workspace, person);
    if (!added.ok) return added;
  }
  const by = listPeople(work.workspace)[0]!.name;
  const hints = checkHints(app, work.workspace, { by });
  if (!hints.ok) return hints;
  const folder = join(app.resources, 'samples', 'returns');
  const files = readdirSync(folder).toSorted().map((name) => join(folder, name)); // prettier-ignore
  for await (const taken of takeInMany(app, work.workspace, files, hints.value)) {
    if ('bug' in taken) throw taken.bug;
  }
  return ok(undefined);
}
