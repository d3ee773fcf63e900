import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../main/store/migrations.ts';

/**
 * SHA-256 of exactly the SQL that each version runs. Workspaces out there were built by it: a line is added with a new
 * migration and never changed. How to add one: main/store/migrations/README.md.
 */
const FROZEN: Record<number, string> = {
  10: 'b90cf34a9d1380a4792706a41ce996c0f144db60ea4c86de55ebbbb415cb85f6',
  20: 'f8dc5a596a283433625b84ffd08dc5e90a7a3be38006b7b4f4913cb9e7dfa061',
  30: '77f8078e840f2fe9b5fad69fb4b41c6bbaf2387443b40ac013d593d78cdcad8f',
  35: '1a7d322dc3ac4af885bc3b747d2e62eefb83ff31582c514ad53b840c7ddad7f3',
  40: 'c7728734c5bacd3f1487c6e344d733b122984b7226868c8d206fd7548fba1cea',
  50: '0cd2fd805d864621255bb741a99d5e3d4ec7fd52c74342726ac11e0f01abdeb4',
  60: '25deb2685567baaf8ab860c2f6cd60bcd31ddf7a3da955ceeb61eb20074eb5a6',
  70: '0720bbd0420441faf1eec59e743c69ec87318a2a2ea940903717737c57412564',
  75: 'fcc43ee1ef0f1c74cc3b731e1ce91d3dfc34cfad0e96ecc4716d4c7774fdb628',
  80: 'eea837231dcf58ebe1371a80459d4296e034affae28a128587b24c0aa96d9663',
  81: '6e5ebec91b99bc571e1ff860c26d51c36081c377b322c00c478f7680dba58c51',
  90: 'aef70b6cb38f8a375e3943fa7e5399ecbd9bdfa60e004adce3722e5ce858bae2',
  100: 'ff035b5d5655192a0003b4a1420d3dba4be2a29298b5fb021d9921436b2e961b',
  110: '2a5b8cfbfa1d27ad030b667dbeba832aa9a20180b873e0d0ed57b952f0bd405d',
  120: '1449e02d78d03825c4ddee67baf20b790d593ced4504d5535930d6b13c5d3147',
  130: '8854b6535cdb98d1a20f1bbb1ceb2362ee92d169e0bb882398161de5846a0595',
  140: 'd356f85f45c549c2f485f0fcee75b9593ea6f1e2863b1f4eb39413f25da63c9e',
  150: 'b749e25a0c36902aac3e30f15c1262fb19741e89c3bf3fed97748c4019184bc1',
  170: '76508c9515aea38a3a1115d12f6ea5c43d6c0a646a6ef941a7507912d61aa210',
  180: '701f7c3dc8f890ce21f09f4959275d65990fb49938c4ae4ff04be2d7070d3c48',
  190: '1c096d618780ba62d110a08dafd34c42df8fbd36b59edbcba943db68d2115319',
  200: '382796e6ba8b860ce04c364e4e1a7c72b428257a6c5b97f11afa21bc06198c7b',
  210: '4441f41f04baf8a14f4fa6d693aa2a1b1aeba0ab74d08453020125e7f1c5dde3',
  211: 'c1e9631c3039f2238dbf04f762c95fbc195ee6a9f7472f8a2b12e774cba3e215',
  220: '587e7e4207b4f5a9aff5ffb1d87d10714401937a398320e5aee08db6c85c2e38',
  240: '2a3f9382b3e5ea0d36103f976e5d50176063db8d582cf1bea872fd3ed7b14570',
  250: 'bcb219a47bb51d497dbf00a8151594ab16bc4c1b370e2f0833a9e8898a657c3e',
  270: '6470b3a50530c57172ce62a8409f0072aea2a84fc6e89804851b9f470100d482',
  280: '578dfa48305a1131b33ff6ebb02ac76ef5bb387245189918a28758a5820e15c2',
};

const folder = join(import.meta.dirname, '../../main/store/migrations');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

test('what each version runs is what it always ran, and every version is pinned', () => {
  const runs = MIGRATIONS.map(({ version, sql }) => [
    version,
    createHash('sha256').update(sql).digest('hex'),
  ]);
  expect(Object.fromEntries(runs)).toEqual(FROZEN);
});

test.each(files)('%s is one version as text: nothing elsewhere can change it', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  expect(source).not.toMatch(/^import\b|\bimport\(|\brequire\(|\$\{/m);
  const version = Number(/^\d{4}(?=-)/.exec(name)?.[0]);
  expect(MIGRATIONS.map((migration) => migration.version)).toContain(version);
});
