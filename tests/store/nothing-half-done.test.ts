import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { allDeliveries } from '../../main/store/tables/delivery-table.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { err } from '../../shared/result.ts';
import { importFile } from './import-file.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const path = join(tempFolder(), 'full.arayis');
const samples = join(app.resources, 'samples', 'returns');
const sample = join(
  samples,
  readdirSync(samples).find((name) => name.startsWith('01'))!,
);
let workspace: Workspace;

beforeAll(() => {
  newWorkspace(app, { path, period: '2023', template: 'reference-2023' });
  const opened = openForWork(path);
  if (!opened.ok) throw new Error(opened.error.tag);
  workspace = opened.value;
  addPerson(app, workspace, { name: 'A', role: 'analyst' });
});
afterAll(() => {
  workspace.close();
});

const take = async () => {
  const hints = checkHints(app, workspace, { by: 'A' });
  if (!hints.ok) throw new Error(hints.error.tag);
  return importFile(app, workspace, sample, hints.value);
};

test('a full disk in the middle of an import leaves nothing of it', async () => {
  const { raw } = workspace.db;
  const pages = raw.pragma('page_count', { simple: true }) as number;
  const history = allHistory(workspace.db);
  raw.pragma(`max_page_count = ${pages + 2}`);
  expect(await take()).toMatchObject({ ok: false, error: { tag: 'DiskFull' } });
  expect(allDeliveries(workspace.db)).toEqual([]);
  expect(allHistory(workspace.db)).toEqual(history);
  raw.pragma('max_page_count = 1000000');
  expect(await take()).toMatchObject({ ok: true, value: { id: 1 } });
});

test('what is refused after it wrote something is undone', () => {
  const before = allHistory(workspace.db);
  const done = workspace.commit({ at: '2024', by: 'A', command: 'x' }, (db) => {
    db.raw.exec("INSERT INTO history (at, by, command, summary) VALUES ('', '', '', '{}')");
    return err({ tag: 'ReasonMissing' as const });
  });
  expect(done).toEqual({ ok: false, error: { tag: 'ReasonMissing' } });
  expect(allHistory(workspace.db)).toEqual(before);
});
