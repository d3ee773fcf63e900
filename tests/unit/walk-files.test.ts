import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { walkFiles } from '../../main/work/intake/walk-files.ts';
import { tempFolder } from '../store/temp-folder.ts';

const folder = tempFolder();
const at = (...parts: string[]): string => join(folder, ...parts);
for (const name of ['a/b', 'empty/below', 'round']) mkdirSync(at(name), { recursive: true });
for (const name of ['a/2.csv', 'a/10.csv', 'a/b/1.csv', 'a/~$2.csv', 'a/Thumbs.db', 'empty/below/.hidden']) writeFileSync(at(name), 'x'); // prettier-ignore
symlinkSync('..', at('a/b/up'));
symlinkSync('.', at('round/again'));

const walked = async (...names: string[]): Promise<string[]> =>
  (await walkFiles(names.map((name) => at(name)))).map(
    ({ path, unread }) => relative(folder, path) + (unread?.tag === 'NotAFile' ? ` ${unread.what}` : ''),
  );

test('a folder stands for its files, by name, without clutter and without end', async () => {
  expect(await walked('a')).toEqual(['a/10.csv', 'a/2.csv', 'a/b/1.csv']);
});

test('what lies in a folder below the one that is named says in which', async () => {
  const found = await walkFiles([at('a')]);
  expect(found.map(({ origin }) => origin?.path)).toEqual([undefined, undefined, ['b/1.csv']]);
});

test('what is named twice comes once, in whatever way', async () => {
  const all = await walked('a');
  expect(await walked('a', 'a')).toEqual(all);
  expect(await walked('a', 'a/b', 'a/2.csv')).toEqual(all);
  expect(await walked('a/b', 'a')).toHaveLength(3);
});

test('what is named itself is never left out: clutter, nothing, a folder without a file', async () => {
  expect(await walked('a/~$2.csv', 'gone.csv')).toEqual(['a/~$2.csv', 'gone.csv']);
  expect(await walked('empty', 'a/2.csv')).toEqual(['empty empty-directory', 'a/2.csv']);
  expect(await walked('round')).toEqual(['round empty-directory']);
});
