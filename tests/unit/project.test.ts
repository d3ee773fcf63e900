import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const json = (name: string): Record<string, never> => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

test('the database needs no compiler: npm 10 reads this from the lock file, and writing the lock anew loses it', () => {
  const lock = json('package-lock.json') as unknown as {
    packages: Record<string, { gypfile?: boolean; name?: string }>;
  };
  const entry = lock.packages['node_modules/better-sqlite3'];
  expect(entry).toMatchObject({ name: 'better-sqlite3-multiple-ciphers', gypfile: false });
});

test('dependencies are pinned exactly', () => {
  const { dependencies, devDependencies } = json('package.json') as unknown as Record<
    string,
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/);
  }
});

test('the top level is the one that the architecture fixes', () => {
  const allowed = new Set([
    'main',
    'renderer',
    'shared',
    'resources',
    'tests',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'electron-builder.yml',
    'README.md',
    'LICENSE',
    'node_modules',
    'out',
  ]);
  const odd = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
  expect(odd).toEqual([]);
});
