import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfChanged, sourcesOf } from '../../main/hosts/build/fresh.ts';

let root: string;
let builds = 0;
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const build = (): Promise<void> =>
  buildIfChanged(
    { root, sources: sourcesOf(root), entry: join('.build', 'page', 'index.html') },
    async () => {
      builds += 1;
      mkdirSync(join(root, '.build', 'page'), { recursive: true });
      write('.build/page/index.html', `build ${builds}`);
    },
  );

beforeEach(() => {
  builds = 0;
  root = mkdtempSync(join(tmpdir(), 'arayis-fresh-'));
  for (const folder of ['main', 'renderer', 'shared/deep'])
    mkdirSync(join(root, folder), { recursive: true });
  write('shared/deep/a.ts', 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what did not change is built once', async () => {
  await build();
  await build();
  expect(builds).toBe(1);
});

test.each([
  ['a source says something else', () => write('shared/deep/a.ts', 'another')],
  ['a source is new', () => write('renderer/b.tsx', '')],
  ['a source is gone', () => rmSync(join(root, 'shared/deep/a.ts'))],
  ['the libraries are others', () => write('package-lock.json', '{}')],
  ['somebody else built it', () => write('.build/page/index.html', 'for something else')],
  ['what was built is gone', () => rmSync(join(root, '.build/page'), { recursive: true })],
])('%s: it is built again', async (_what, change) => {
  await build();
  change();
  await build();
  expect(builds).toBe(2);
});

test('a build that fails is tried again', async () => {
  const failing = buildIfChanged({ root, sources: '', entry: 'page.html' }, () =>
    Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  await build();
  expect(builds).toBe(1);
});
