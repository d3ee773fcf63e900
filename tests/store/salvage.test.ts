import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkWhole, salvage } from '../../main/work/workspace/backups.ts';
import { redoLast, undoLast, undoState } from '../../main/work/history/undo.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import type { SalvageReport } from '../../main/store/rescue/salvage.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { allDeliveries } from '../../main/store/tables/delivery-table.ts';
import { damagePages, pagesOf } from './damage-pages.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { wholeState } from './whole-state.ts';

const app = createApp();
const folder = tempFolder();
const whole = join(folder, 'whole.arayis');
let state = '';
let count = 0;

beforeAll(async () => {
  const workspace = await filledWorkspace(app, whole, ['01', '04', '11', '16', '17']);
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'B' }));
  must(redoLast(app, workspace, { by: 'A' }));
  state = wholeState(app, workspace);
  workspace.close();
});

const rows = (path: string, table: string): number => {
  const raw = new Database(path);
  const n = raw.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()!;
  raw.close();
  return n;
};
const lostOf = (report: SalvageReport): Record<string, number> =>
  Object.fromEntries(report.tables.filter((table) => table.lost > 0).map((t) => [t.name, t.lost]));

/** Damages a copy, salvages it, and says what came out; the damaged file stays as it is. */
async function salvaged(damage: (path: string) => void, from = whole) {
  const path = join(folder, `damaged-${++count}.arayis`);
  copyFileSync(from, path);
  damage(path);
  const hash = (): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  const before = hash();
  const target = join(folder, `saved-${count}.arayis`);
  const result = await salvage(app, path, target);
  expect(hash()).toBe(before);
  expect(existsSync(`${path}-wal`)).toBe(false);
  return { path, target, result };
}

/** What a salvaged workspace must be, whatever was lost: whole in itself, with a note of what is missing. */
function sound(target: string, report: SalvageReport): void {
  const workspace = must(openForWork(target));
  expect(workspace.db.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(workspace.db.raw.pragma('foreign_key_check')).toEqual([]);
  expect(allHistory(workspace.db).at(-1)).toMatchObject({ command: 'salvage', summary: { lost: lostOf(report) } }); // prettier-ignore
  wholeState(app, workspace);
  workspace.close();
}

test('of a whole workspace everything is saved, with what is undone in it', async () => {
  const { target, result } = await salvaged(() => undefined);
  const report = must(result);
  expect(lostOf(report)).toEqual({});
  sound(target, report);
  const workspace = must(openForWork(target));
  expect(wholeState(app, workspace)).toBe(state);
  expect(undoState(workspace).redo?.command).toBe('import');
  workspace.close();
});

test.each(['zeros', 'noise'] as const)(
  'a damaged page in the middle of the values costs its rows only (%s)',
  async (how) => {
    const pages = pagesOf(whole, 'observation');
    expect(pages.length).toBeGreaterThan(3);
    const { path, target, result } = await salvaged((file) => damagePages(file, [pages[2]!], how));
    expect(openForWork(path)).toMatchObject({ error: { tag: 'WorkspaceDamaged' } });
    expect(await checkWhole(path)).toMatchObject({ error: { tag: 'WorkspaceDamaged' } });
    const report = must(result);
    sound(target, report);
    const observations = report.tables.find((table) => table.name === 'observation')!;
    expect(observations.kept + observations.lost).toBe(rows(whole, 'observation'));
    expect(observations.lost).toBeGreaterThan(0);
    expect(observations.kept).toBeGreaterThan(observations.lost);
    // Their cells hang on them.
    const cells = report.tables.find((table) => table.name === 'observation_cell')!;
    expect(cells.kept + cells.lost).toBe(rows(whole, 'observation_cell'));
    expect(report.tables.find((table) => table.name === 'delivery')).toMatchObject({ lost: 0 });
  },
);

test('damage at both ends and in the middle of one table, and in its indexes', async () => {
  const { target, result } = await salvaged((file) => {
    const pages = pagesOf(whole, 'observation_cell');
    damagePages(file, [pages[0]!, pages[3]!, pages.at(-1)!], 'zeros');
    damagePages(file, pagesOf(whole, 'observation_key'), 'noise');
  });
  const report = must(result);
  sound(target, report);
  expect(report.tables.find((table) => table.name === 'observation')).toMatchObject({
    kept: rows(whole, 'observation'),
    lost: 0,
  });
  const cells = report.tables.find((table) => table.name === 'observation_cell')!;
  expect(cells.kept).toBe(rows(target, 'observation_cell'));
  expect(cells.kept).toBeGreaterThan(rows(whole, 'observation_cell') / 3);
  expect(cells.lost).toBeGreaterThan(2);
});

test('where the deliveries are lost nothing that hangs on them is kept without its origin', async () => {
  const { target, result } = await salvaged((file) => damagePages(file, pagesOf(file, 'delivery'), 'zeros'));
  const report = must(result);
  sound(target, report);
  expect(rows(target, 'observation')).toBe(0);
  expect(rows(target, 'person')).toBe(2);
  expect(lostOf(report)).toMatchObject({ observation: rows(whole, 'observation') });
});

test('what was undone stays undone where one of the two places that say so is lost', async () => {
  for (const table of ['undo_act', 'history']) {
    const { target, result } = await salvaged((file) => damagePages(file, pagesOf(file, table), 'zeros'));
    sound(target, must(result));
    const [saved, was] = [must(openForWork(target)), must(openForWork(whole))];
    expect(allDeliveries(saved.db).map((d) => d.file), table).toEqual(allDeliveries(was.db).map((d) => d.file)); // prettier-ignore
    for (const workspace of [saved, was]) workspace.close();
  }
});

test('what the workspace is about is told by its history too', async () => {
  const { target, result } = await salvaged((file) => damagePages(file, pagesOf(file, 'meta'), 'zeros'));
  must(result);
  const workspace = must(openForWork(target));
  expect(workspace.meta).toMatchObject({ period: '2023', template: 'reference-2023' });
  workspace.close();
});

test('an older workspace is saved as it is and then brought up to date', async () => {
  const old = join(folder, 'old.arayis');
  const fixture = new URL('../fixtures/workspaces/schema-10.arayis.gz', import.meta.url);
  writeFileSync(old, gunzipSync(readFileSync(fileURLToPath(fixture))));
  const { target, result } = await salvaged((file) => damagePages(file, pagesOf(file, 'printed_value').slice(4, 6), 'noise'), old); // prettier-ignore
  const report = must(result);
  sound(target, report);
  expect(lostOf(report)).toHaveProperty('printed_value');
  expect(rows(target, 'observation')).toBe(236);
});

test('where not even the list of tables can be read it says so and makes nothing', async () => {
  const { target, result } = await salvaged((file) =>
    damagePages(file, pagesOf(file, 'sqlite_schema'), 'zeros'),
  );
  expect(result).toMatchObject({ ok: false, error: { tag: 'WorkspaceDamaged' } });
  expect(existsSync(target)).toBe(false);
});

test('an existing file is not overwritten', async () => {
  const target = join(folder, 'taken.arayis');
  writeFileSync(target, 'mine');
  expect(await salvage(app, whole, target)).toMatchObject({ error: { tag: 'WorkspaceExists' } });
  expect(readFileSync(target, 'utf8')).toBe('mine');
});
