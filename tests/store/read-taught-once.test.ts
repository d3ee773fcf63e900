import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runReader } from '../../main/readers/run-reader.ts';
import { createApp } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

vi.mock('../../main/readers/run-reader.ts', async (original) => {
  const all = await original<{ runReader: typeof runReader }>();
  return { ...all, runReader: vi.fn(all.runReader) };
});

const base = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let app: ReturnType<typeof appOf>;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  folder = tempFolder();
  const path = join(folder, 'w.arayis');
  must(newWorkspace(base, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  app = appOf(base, workspace);
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
});
afterEach(() => workspace.close());

test.each([
  ['the file names', 'moj', 'Ədliyyə Nazirliyi'],
  ['a person named, and the file names another', 'moj', 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi'],
  ['a person named, and the file names nobody', 'moj', 'Hesabat'],
])('a delivery whose sender %s is read once while it is taught', async (_, agency, head) => {
  const file = join(folder, 'a.csv');
  const lines = [head, '2023-cü il', 'Göstərici;Vahid;2023-cü il', 'Müəyyən edilmiş qurbanlar;nəfər;7'];
  writeFileSync(file, `${lines.join('\n')}\n`);
  const hints = must(checkHints(app, workspace, { by: 'A', period: '2023', agency }));
  const taken = must(await importFile(app, workspace, file, hints));
  expect(taken.agency).toBe(agency);
  vi.mocked(runReader).mockClear();
  const { read } = must(await readTaught(app, workspace, taken.id, []));
  expect(read.interpretation.agency).toBe(agency);
  expect(runReader).toHaveBeenCalledTimes(1);
});
