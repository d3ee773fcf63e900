import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { bodiesOf, reportedOf } from '../../main/work/collect/bodies.ts';
import { isCorrection, isReadAnew, listDeliveries } from '../../main/work/intake/deliveries.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { nameSender } from '../../main/work/deliveries/name-sender.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { overviewSources } from '../../main/work/overview/sources.ts';
import { todoOf } from '../../main/work/overview/todo.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { waitingFiles } from '../../main/work/collect/waiting-files.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { insertRefusedFile } from '../../main/store/tables/refused-file-table.ts';
import { ok } from '../../shared/result.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { deliveryId } from '../../shared/domain/keys/ids.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
const folder = tempFolder();
let workspace: Workspace;

beforeAll(async () => {
  const path = join(folder, 'unknown.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'a', role: 'analyst' }));
  const hints = must(checkHints(app, workspace, { by: 'a' }));
  must(await importFile(app, workspace, join(app.resources, 'samples', 'returns', '02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx'), hints)); // prettier-ignore
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
  const taken = must(await importFile(app, workspace, file, must(checkHints(app, workspace, { by: 'a' }))));
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

test('once somebody names the sender the file is read as its return, in one act that can be taken back', async () => {
  const [nameless] = listDeliveries(workspace).filter((one) => one.agency === 'unknown');
  const before = { bodies: bodiesOf(app, workspace, []), figures: reconcile(app, workspace).figures };
  const by = 'a';
  expect(await nameSender(app, workspace, { delivery: nameless!.id, agency: 'nobody', by })).toMatchObject({
    error: { tag: 'AgencyUnknown' },
  });
  expect(await nameSender(app, workspace, { delivery: deliveryId(1), agency: 'moh', by })).toMatchObject({
    error: { tag: 'SupersedesOtherAgency', sender: 'mia_thb' },
  });
  const asked = () => todoOf(overviewSources(app, workspace, reconcile(app, workspace), []), [], by).shown;
  expect(asked()).toContainEqual({ kind: 'sender', delivery: nameless!.id, file: 'table.csv' });
  const acts = listHistory(workspace).length;
  const named = must(await nameSender(app, workspace, { delivery: nameless!.id, agency: 'interpol', by }));
  expect(named).toMatchObject({ agency: 'interpol', version: 1, supersedes: nameless!.id });
  expect(listHistory(workspace).length).toBe(acts + 1);
  expect(asked().some(({ kind }) => kind === 'sender')).toBe(false);
  const rows = listDeliveries(workspace);
  // One file, whatever it was taken for, and no correction of anything.
  expect(rows.map((one) => isReadAnew(one, rows))).toEqual([false, true, false]);
  expect(rows.map((one) => isCorrection(one, rows))).toEqual([false, false, false]);
  expect(
    listQuestions(workspace).filter((one) => one.delivery === nameless!.id && one.state === 'open'),
  ).toEqual([]);
  const wanted = reconcile(app, workspace).conflicts.find(
    (one) => one.figure === 'wanted.international' && one.period === '2023',
  );
  expect(wanted?.rivals).toHaveLength(2);
  expect(await nameSender(app, workspace, { delivery: nameless!.id, agency: 'moh', by })).toMatchObject({
    error: { tag: 'AlreadySuperseded' },
  });
  must(undoLast(app, workspace, { by }));
  expect({ bodies: bodiesOf(app, workspace, []), figures: reconcile(app, workspace).figures }).toEqual(
    before,
  );
  expect(listDeliveries(workspace).at(-1)).toMatchObject({ id: nameless!.id, state: 'in force' });
});
