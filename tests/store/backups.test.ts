import {
  copyFileSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { keepBackup, listBackups, restoreBackup } from '../../main/work/workspace/backups.ts';
import { addPerson, listPeople } from '../../main/work/people/people.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { backupFolder } from '../../main/store/rescue/backup-folder.ts';
import { claimPath } from '../../main/store/claim-file.ts';
import { keepBackup as keepBackupHere } from '../../main/store/rescue/keep-backup.ts';
import { damagePages, pagesOf } from './damage-pages.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { wholeState } from './whole-state.ts';

let clock = Date.parse('2024-02-01T00:00:00Z');
const app = createApp({ now: () => new Date((clock += 1000)).toISOString() });
const folder = tempFolder();
const sample = join(folder, 'sample.arayis');
let count = 0;

/** A workspace of its own, in a folder of its own name. */
function fresh(): string {
  const path = join(folder, `${++count}.arayis`);
  copyFileSync(sample, path);
  return path;
}
const act = (path: string, name: string): void => {
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name, role: 'analyst', by: 'A' }));
  workspace.close();
};
const stateAt = (path: string): string => {
  const workspace = must(openForWork(path));
  const state = wholeState(app, workspace);
  workspace.close();
  return state;
};

beforeAll(async () => {
  (await filledWorkspace(app, sample, ['01', '17'])).close();
});

test('a copy is kept while the workspace is open, and none where nothing has changed', async () => {
  const path = fresh();
  const workspace = must(openForWork(path));
  const kept = must(await keepBackup(app, path));
  expect(listBackups(path)).toEqual([kept]);
  expect(kept).toMatchObject({ verified: true, at: expect.stringMatching(/^2024-02-01T00:.*Z$/) as string });
  expect(must(await keepBackup(app, path))).toBeNull();
  must(undoLast(app, workspace, { by: 'A' }));
  expect(must(await keepBackup(app, path))).not.toBeNull();
  const state = wholeState(app, workspace);
  workspace.close();
  expect(stateAt(listBackups(path)[0]!.path)).toBe(state);
  expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.`)).toSorted()).toEqual([`${count}.arayis`, `${count}.arayis-backups`]); // prettier-ignore
});

test('ten are kept, the newest first, even where the clock goes back', () => {
  const path = fresh();
  for (let n = 0; n < 12; n++) {
    if (n === 6) clock -= 365 * 86_400_000;
    act(path, `P${n}`);
    must(keepBackupHere({ path, at: app.now() }));
  }
  const kept = listBackups(path);
  expect(kept).toHaveLength(10);
  const names = kept.map((backup) => {
    const workspace = must(openForWork(backup.path));
    const people = listPeople(workspace).map((person) => person.name);
    workspace.close();
    return people.at(-1);
  });
  expect(names).toEqual(Array.from({ length: 10 }, (_, at) => `P${11 - at}`));
});

test('a damaged workspace is told at once, is never copied over a good one, and goes back to it', async () => {
  const path = fresh();
  act(path, 'C');
  const kept = must(await keepBackup(app, path))!;
  const state = stateAt(path);
  act(path, 'D');
  damagePages(path, pagesOf(path, 'observation').slice(0, 1), 'zeros');
  const damaged = readFileSync(path);
  expect(openForWork(path)).toMatchObject({ ok: false, error: { tag: 'WorkspaceDamaged', path } });
  expect(await keepBackup(app, path)).toMatchObject({ ok: false, error: { tag: 'WorkspaceDamaged' } });
  expect(listBackups(path)).toEqual([kept]);
  const { movedTo } = must(await restoreBackup(app, path, kept.path));
  expect(movedTo).toContain(`${count}.arayis.damaged-20`);
  expect(readFileSync(movedTo!).equals(damaged)).toBe(true);
  expect(stateAt(path)).toBe(state);
});

test('the log of the damaged one goes aside with it', async () => {
  const path = fresh();
  const kept = must(await keepBackup(app, path))!;
  writeFileSync(`${path}-wal`, 'left by a program that was killed');
  const { movedTo } = must(await restoreBackup(app, path, kept.path));
  expect(readFileSync(`${movedTo}-wal`, 'utf8')).toContain('killed');
  expect(existsSync(`${path}-wal`)).toBe(false);
  // A second time in the same second nothing is overwritten.
  const before = clock;
  clock -= 1000;
  const again = must(await restoreBackup(app, path, kept.path));
  expect(clock).toBe(before);
  expect(again.movedTo).toBe(`${movedTo}-2`);
});

test('a link that leads nowhere goes aside as what it is', async () => {
  const path = fresh();
  const kept = must(await keepBackup(app, path))!;
  rmSync(path);
  symlinkSync('unplugged.arayis', path);
  const { movedTo } = must(await restoreBackup(app, path, kept.path));
  expect(readlinkSync(movedTo!)).toBe('unplugged.arayis');
  expect(lstatSync(path).isFile()).toBe(true);
});

test('what stands in the way of restoring changes nothing', async () => {
  const path = fresh();
  const kept = must(await keepBackup(app, path))!;
  const before = readFileSync(path);
  const bad = join(folder, 'bad.arayis');
  copyFileSync(kept.path, bad);
  damagePages(bad, pagesOf(bad, 'observation').slice(0, 1), 'noise');
  expect(await restoreBackup(app, path, bad)).toMatchObject({
    error: { tag: 'WorkspaceDamaged', path: bad },
  });
  expect(await restoreBackup(app, path, join(folder, 'none'))).toMatchObject({ error: { tag: 'WorkspaceMissing' } }); // prettier-ignore
  writeFileSync(claimPath(path), JSON.stringify({ app: 'window', host: 'PC-7', pid: 1, user: 'u', since: '2024', mark: null })); // prettier-ignore
  expect(await restoreBackup(app, path, kept.path)).toMatchObject({ error: { tag: 'WorkspaceHeld' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.`) && /part|damaged/.test(name))).toEqual([]); // prettier-ignore
});

test('a copy that was cut short is no verified one, and a half-made one is none', async () => {
  const path = fresh();
  const kept = must(await keepBackup(app, path))!;
  truncateSync(kept.path, kept.size - 4096);
  writeFileSync(join(backupFolder(path), '000002-2024-02-01T00-00-00.000Z.arayis.part'), 'half');
  writeFileSync(join(backupFolder(path), 'letter.txt'), 'something of a person');
  expect(listBackups(path)).toMatchObject([{ path: kept.path, verified: false }]);
  expect(must(await keepBackup(app, path))).toMatchObject({ verified: true });
  expect(readdirSync(backupFolder(path))).toHaveLength(3);
});
