import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

const folder = tempFolder();
const copy = join(folder, 'copy.arayis');
let session: TestSession;

beforeAll(async () => {
  session = await testSession(folder);
  copyFileSync(join(folder, 'w.arayis'), copy);
});
afterAll(() => session.stop());

test('the window says why, reads it, and goes on once a person accepted it', async () => {
  expect(await session.call('session.open', { path: copy })).toEqual({ opened: false });
  const error = { tag: 'ActsMayBeMissing', path: copy, log: 'none' };
  expect((await session.call('session.view', {})).problem).toMatchObject({ error, backups: [] });

  await session.call('session.open', { path: copy, readOnly: true });
  expect((await session.call('session.view', {})).workspace).toMatchObject({ path: copy, readOnly: true });
  await expect(session.call('people.add', { name: 'B', role: 'reviewer' })).rejects.toThrow(
    'ActsMayBeMissing',
  );

  expect(await session.call('session.accept', { path: copy })).toEqual({ opened: true });
  const { workspace, problem } = await session.call('session.view', {});
  expect(problem).toBeNull();
  expect(workspace).toMatchObject({ path: copy, readOnly: false });
  await session.call('people.add', { name: 'B', role: 'reviewer' });
  await session.call('session.open', { path: join(folder, 'w.arayis') });
  expect(await session.call('session.open', { path: copy })).toEqual({ opened: true });
});
