import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A rule without a failing fixture is a wish: each of these must be rejected where it is put. */
const root = path.resolve(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'arayis-canary-'));
  for (const name of ['.oxlintrc.json', '.tsconfig.base.json', 'package.json'])
    cpSync(path.join(root, name), path.join(copy, name));
  cpSync(path.join(root, 'shared'), path.join(copy, 'shared'), { recursive: true });
  cpSync(path.join(root, 'main/resources/catalogue.ts'), path.join(copy, 'main/resources/catalogue.ts'));
  mkdirSync(path.join(copy, 'main/work'), { recursive: true });
  mkdirSync(path.join(copy, 'renderer'), { recursive: true });
  cpSync(path.join(root, 'main/tsconfig.json'), path.join(copy, 'main/tsconfig.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function put(canary: string, place: string): string {
  const target = path.join(copy, place, canary);
  cpSync(path.join(root, 'tests/canary', canary), target);
  return target;
}

const lint = (file: string) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', file], {
    cwd: copy,
    encoding: 'utf8',
  });

test.each([
  ['shared-reads-a-file.ts', 'shared/domain', 'no-restricted-imports'],
  ['shared-imports-main.ts', 'shared/domain', 'no-restricted-imports'],
  ['meaning-words-itself.ts', 'shared/domain/conflicts', 'no-restricted-imports'],
  ['shared-asks-the-clock.ts', 'shared/domain', 'no-restricted-globals'],
  ['renderer-imports-main.ts', 'renderer', 'no-restricted-imports'],
  ['renderer-checks-answers.ts', 'renderer', 'no-restricted-imports'],
  ['shared-floats-a-promise.ts', 'shared/domain', 'no-floating-promises'],
  ['services-know-sql.ts', 'main/work', 'no-restricted-imports'],
  ['reader-knows-the-store.ts', 'main/readers', 'no-restricted-imports'],
  ['session-knows-a-capability.ts', 'main/session', 'no-restricted-imports'],
  ['capability-knows-the-app.ts', 'main/work', 'no-restricted-imports'],
  ['kit-knows-the-shell.ts', 'renderer/kit', 'no-restricted-imports'],
  ['screen-knows-the-window.ts', 'renderer/screens/figures', 'no-restricted-imports'],
  ['switch-forgets-a-case.ts', 'shared/domain', 'switch-exhaustiveness-check'],
  ['asks-the-runtime-for-a-language.ts', 'shared/domain', 'no-restricted-globals'],
  ['asks-the-runtime-for-a-language.ts', 'main/work', 'no-restricted-globals'],
  ['asks-the-runtime-for-a-language.ts', 'renderer', 'no-restricted-globals'],
  ['leaves-letters-to-the-runtime.ts', 'shared/domain', 'no-restricted-properties'],
  ['leaves-letters-to-the-runtime.ts', 'renderer', 'no-restricted-properties'],
  ['leaves-an-order-to-the-runtime.ts', 'main/work', 'no-restricted-properties'],
])('lint rejects %s in %s', (canary, place, rule) => {
  const file = put(canary, place);
  const run = lint(path.relative(copy, file));
  rmSync(file);
  expect(run.status).not.toBe(0);
  expect(run.stdout).toContain(rule);
});

/** What the compiler says of a canary in shared, a line each. */
function compile(canary: string): string[] {
  const file = put(canary, 'shared');
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'shared', '--noEmit'],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
  rmSync(file);
  expect(run.status).not.toBe(0);
  return run.stdout.split('\n').filter((line) => line.includes(canary));
}

test.each(['shared-reads-a-file.ts', 'shared-imports-main.ts'])('the compiler rejects %s', (canary) => {
  expect(compile(canary)).not.toEqual([]);
});

test('the compiler rejects an id in the place of another, a bare number, and a key put together by hand', () => {
  const rejected = compile('swaps-an-id.ts').map((line) => Number(/\((\d+),/.exec(line)?.[1]));
  const lines = readFileSync(path.join(root, 'tests/canary/swaps-an-id.ts'), 'utf8').split('\n');
  const wanted = lines.flatMap((line, at) => (line.startsWith('export') ? [at + 1] : []));
  expect([...new Set(rejected)]).toEqual(wanted);
});
