import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../store/must.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { arayis } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]) => arayis(folder, ...args);

test('a workspace that was copied while it was open is read, and written only once somebody accepted it', () => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
  const open = must(openForWork(join(folder, 'w.arayis')));
  copyFileSync(join(folder, 'w.arayis'), join(folder, 'copy.arayis'));
  open.close();

  const read = run('people', 'copy.arayis', '--json');
  expect(read.code).toBe(1);
  expect(read.json()).toMatchObject([{ name: 'A' }]);
  expect(read.err).toContain('The newest acts may be missing from');
  expect(read.err).toContain(`"arayis accept-copy ${join(folder, 'copy.arayis')} --by NAME"`);
  const write = (): { code: number | null; err: string } =>
    run('people', 'copy.arayis', 'add', 'B', '--role', 'analyst', '--by', 'A');
  expect(write()).toMatchObject({ code: 2, err: read.err });

  expect(run('accept-copy', 'copy.arayis', '--by', 'Nobody').err).toContain('"Nobody" does not work here');
  expect(write().code).toBe(2);
  expect(run('accept-copy', 'copy.arayis', '--by', 'A').code).toBe(0);
  expect(write()).toMatchObject({ code: 0, err: '' });
  const lines = run('history', 'copy.arayis', '--json').json() as { command: string; by: string }[];
  expect(lines.map(({ command, by }) => `${command} ${by}`)).toContain('accept copy A');
});
