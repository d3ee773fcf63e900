import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession } from './test-session.ts';

test('a finding is found by what it says, in either language', async () => {
  const folder = tempFolder();
  const first = await testSession(folder);
  await first.stop();
  const file = join(folder, 'less-than-its-rise.csv');
  writeFileSync(file, 'Göstərici;2023\nMüəyyən edilmiş zərərçəkmişlər;3 (+4)\n');
  const app = createApp();
  const workspace = must(openForWork(join(folder, 'w.arayis')));
  must(
    await importFile(app, workspace, file, must(checkHints(app, workspace, { by: 'A', agency: 'mia_thb' }))),
  );
  workspace.close();
  const session = await testSession(join(folder, 'again'));
  await session.call('session.open', { path: join(folder, 'w.arayis') });
  const found = async (text: string) =>
    (await session.call('search.find', { text })).found.find(({ kind }) => kind === 'finding');
  const said = await found('would mean');
  expect(said?.label.en).toBe('Victims identified: 3 (+4) would mean −1 last year.');
  expect(said?.label.az).toMatch(/^Müəyyən edilmiş .*: 3 \(\+4\): .* bu isə mümkün deyil\.$/);
  expect(await found('keçən il')).toEqual(said);
  await session.stop();
});
