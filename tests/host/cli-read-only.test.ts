import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimPath } from '../../main/store/claim-file.ts';
import { lacking } from '../needs.ts';
import { tempFolder } from '../store/temp-folder.ts';
import {
  arayis,
  arayisOnReadOnlyMedium,
  arayisWithoutRights,
  canMountReadOnly,
  type Ran,
} from './run-cli.ts';

const parent = tempFolder();
const folder = join(parent, 'w');
const workspace = join(folder, 'w.arayis');

beforeAll(() => {
  // Others may come in.
  chmodSync(parent, 0o755);
  mkdirSync(folder);
  arayis(folder, 'new', 'w.arayis');
  arayis(folder, 'people', 'w.arayis', 'add', 'A', '--role', 'analyst');
});

/** Reading goes on, writing is one sentence, and nothing appears in the folder. */
function readsOnly(run: (...args: string[]) => Ran): void {
  const names = readdirSync(folder);
  expect(run('people', 'w.arayis', '--json').json()).toHaveLength(1);
  expect(run('deliveries', 'w.arayis').code).toBe(0);
  const refused = run('people', 'w.arayis', 'add', 'B', '--role', 'analyst', '--by', 'A');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('w.arayis cannot be written');
  expect(refused.err.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(names);
}

describe.skipIf(lacking('a user without the rights of root', process.platform !== 'win32'))(
  'by rights',
  () => {
    afterAll(() => {
      chmodSync(folder, 0o755);
      chmodSync(workspace, 0o644);
    });
    test('a folder that may not be written', () => {
      chmodSync(folder, 0o555);
      readsOnly((...args) => arayisWithoutRights(folder, ...args));
    });
    test('a file that may not be written in a folder that may', () => {
      chmodSync(folder, 0o777);
      chmodSync(workspace, 0o444);
      readsOnly((...args) => arayisWithoutRights(folder, ...args));
    });
  },
);

test.skipIf(lacking('unshare with the right to mount', canMountReadOnly()))('a read-only medium', () => {
  readsOnly((...args) => arayisOnReadOnlyMedium(folder, ...args));
});

test('while a window has it open reading goes on and writing names who has it', () => {
  const since = '2024-01-31T09:12:00.000Z';
  const claim = { app: 'window', host: hostname(), pid: process.pid, user: 'u', person: 'Leyla', since, mark: null }; // prettier-ignore
  writeFileSync(claimPath(workspace), JSON.stringify(claim));
  expect(arayis(folder, 'people', 'w.arayis', '--json').json()).toHaveLength(1);
  const refused = arayis(folder, 'people', 'w.arayis', 'add', 'B', '--role', 'analyst', '--by', 'A');
  expect(refused.code).toBe(2);
  expect(refused.err).toBe(
    `${workspace} is open in the window of Leyla (${hostname()}, process ${process.pid}, since 2024-01-31 09:12): close it there first; reading is possible meanwhile.\n`,
  );
  rmSync(claimPath(workspace));
});
