import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './catalogue-fixture.ts';

/** What Node's OpenSSL has and Electron's BoringSSL has not; lint cannot look into the name of a cipher. */
const MISSING_IN_ELECTRON = /argon2|chacha20-?poly1305/i;

const sources = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).map((name) => path.join(root, name)),
  );

const restsOnIt = (files: string[]): string[] =>
  files.filter((file) => MISSING_IN_ELECTRON.test(readFileSync(file, 'utf8')));

test('nothing rests on a cipher or a key derivation that Electron lacks', () => {
  const files = sources('main', 'shared', 'renderer');
  expect(files.length).toBeGreaterThan(500);
  expect(restsOnIt(files)).toEqual([]);
});

test('and would be found', () => {
  const found = restsOnIt(sources('tests/canary')).map((file) => path.basename(file));
  expect(found.toSorted()).toEqual(['derives-a-key-by-argon2.ts', 'encrypts-by-chacha.ts']);
});
