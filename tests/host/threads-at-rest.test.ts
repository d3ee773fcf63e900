import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';

const folder = tempFolder();
const READER = new URL('../../main/readers/run-reader.ts', import.meta.url).href;

test.each([
  ['a.csv', 'Göstərici;2023\nZərərçəkmiş;91\n'],
  // Its library speaks to the console.
  ['a.pdf', '%PDF-1.7\n%âãÏÓ\n'],
])('a thread that has read %s keeps no command from ending', (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const script = `
    const { runReader } = await import(${JSON.stringify(READER)});
    await runReader({ job: 'cells', path: ${JSON.stringify(path)} });
    console.log(JSON.stringify(process.getActiveResourcesInfo()));
    process.exit();`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).not.toContain('MessagePort');
});
