import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { az } from '../../shared/words/interface/az/index.ts';
import { en } from '../../shared/words/interface/en/index.ts';
import { arayis } from '../host/run-cli.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession } from './test-session.ts';

const folder = tempFolder();
const app = createApp();

test('no section is ready where nothing has come; one is once its figures are there', async () => {
  const session = await testSession(folder);
  const empty = await session.call('overview.view', {});
  expect(empty.street.sections.ready).toBe(0);
  expect(empty.street.sections.toSettle).toBe(empty.sections.length);
  // Printed worldwide figures settle it, and yet nobody has said anything of it.
  expect(empty.sections.some((line) => line.settled === line.figures)).toBe(true);
  await session.stop();

  const workspace = must(openForWork(join(folder, 'w.arayis')));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  const choice = { kind: 'value', value: 3210 } as const;
  const made = must(decide(app, workspace, { key: 'hotline.calls', choice, reason: 'r', by: 'A' }));
  must(confirm(app, workspace, { decision: made.id, by: 'B' }));
  workspace.close();

  const again = await testSession(join(folder, 'other'));
  await again.call('session.open', { path: join(folder, 'w.arayis') });
  const { street, sections } = await again.call('overview.view', {});
  expect(sections.filter((line) => line.ready).map((line) => line.id)).toEqual(['hotline']);
  expect(street.sections.ready).toBe(1);
  await again.stop();
});

test('where no rule ran, nobody is told that anything holds', async () => {
  arayis(folder, 'new', 'future.arayis', '--period', '2031');
  const checked = arayis(folder, 'check', 'future.arayis');
  expect(checked.out).toContain('Nothing was checked');
  const session = await testSession(join(folder, 'third'));
  await session.call('session.open', { path: join(folder, 'future.arayis') });
  const { rules } = await session.call('overview.view', {});
  const view = await session.call('checks.view', {});
  expect(rules).toBe(0);
  expect(view.rules.filter((rule) => rule.looked > 0)).toEqual([]);
  await session.stop();
  const at = { period: '2031', any: true, open: 0, waiting: 0, missing: 0, blockers: 0, queries: 0 }; // prettier-ignore
  expect(en.overview.sentence({ ...at, rules })).toMatch(/No figure is open\. Nothing was checked/);
  expect(az.overview.sentence({ ...at, rules })).toMatch(/Heç nə yoxlanılmayıb/);
  expect(en.overview.sentence({ ...at, rules: 9 })).toMatch(/no rule that ran found anything/);
});
