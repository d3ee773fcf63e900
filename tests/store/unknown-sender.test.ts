import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/app.ts';
import { bodiesOf, reportedOf } from '../../main/services/bodies.ts';
import { checkHints } from '../../main/services/intake-hints.ts';
import { takeIn } from '../../main/services/intake.ts';
import { newWorkspace } from '../../main/services/new-workspace.ts';
import { addPerson } from '../../main/services/people.ts';
import { reconcile } from '../../main/services/reconciled.ts';
import { waitingFiles } from '../../main/services/waiting-files.ts';
import { openForWork, type Workspace } from '../../main/services/workspace.ts';
import { insertRefusedFile } from '../../main/store/refused-file-table.ts';
import { ok } from '../../shared/result.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
const folder = tempFolder();
let workspace: Workspace;

beforeAll(async () => {
  const path = join(folder, 'unknown.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'a', role: 'analyst' }));
  const hints = must(checkHints(app, workspace, { by: 'a' }));
  must(await takeIn(app, workspace, join(app.resources, 'samples', 'returns', '02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx'), hints)); // prettier-ignore
});
afterAll(() => workspace.close());

test('a file whose sender nobody knows is no body, and its values rival nobody’s', async () => {
  const bodies = () => reportedOf(bodiesOf(app, workspace, waitingFiles(app, workspace)));
  const before = { bodies: bodies(), conflicts: reconcile(app, workspace).conflicts.length };
  const file = join(folder, 'table.csv');
  writeFileSync(
    file,
    'Göstərici;Ölçü vahidi;2022;2023\nİnterpol xətti ilə beynəlxalq axtarışda olan şəxslər;nəfər;11;19\n',
  );
  const taken = must(await takeIn(app, workspace, file, must(checkHints(app, workspace, { by: 'a' }))));
  expect(taken).toMatchObject({ agency: 'unknown' });
  expect(taken.observations).toBeGreaterThan(0);
  must(
    workspace.commit({ at: app.now(), by: 'a', command: 'import' }, (db) => {
      insertRefusedFile(db, { file: 'zero.csv', error: { tag: 'Empty' }, at: app.now() });
      return ok({ value: null, summary: {} });
    }),
  );
  expect({ bodies: bodies(), conflicts: reconcile(app, workspace).conflicts.length }).toEqual(before);
});
