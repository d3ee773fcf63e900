import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

/** Where a canary is put, and the rule that must reject it there. */
const LINTED = [
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
] as const;

const COMPILED = ['shared-reads-a-file.ts', 'shared-imports-main.ts', 'swaps-an-id.ts'] as const;

function put(canary: string, place: string): string {
  const target = path.join(place, canary);
  cpSync(path.join(root, 'tests/canary', canary), path.join(copy, target));
  return target;
}

const run = (tool: string, args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });

describe('lint', () => {
  let said: { filename: string; code: string; severity: string }[] = [];

  // All in one run: what is linted with types is looked at as a whole each time.
  beforeAll(() => {
    const files = LINTED.map(([canary, place]) => put(canary, place));
    const ran = run('oxlint/bin/oxlint', ['--type-aware', '--format', 'json', ...files]);
    for (const file of files) rmSync(path.join(copy, file));
    said = (JSON.parse(ran.stdout) as { diagnostics: typeof said }).diagnostics;
  });

  test.each(LINTED)('rejects %s in %s', (canary, place, rule) => {
    const rejected = said.filter(
      ({ filename, severity }) => filename === path.join(place, canary) && severity === 'error',
    );
    expect(rejected.map(({ code }) => code).join()).toContain(rule);
  });
});

describe('the compiler', () => {
  let said: string[] = [];

  beforeAll(() => {
    const files = COMPILED.map((canary) => put(canary, 'shared'));
    said = run('typescript/bin/tsc', ['-p', 'shared', '--noEmit']).stdout.split('\n');
    for (const file of files) rmSync(path.join(copy, file));
  });

  const of = (canary: string): string[] => said.filter((line) => line.includes(canary));

  test.each(['shared-reads-a-file.ts', 'shared-imports-main.ts'])('rejects %s', (canary) => {
    expect(of(canary)).not.toEqual([]);
  });

  test('rejects an id in the place of another, a bare number, and a key put together by hand', () => {
    const rejected = of('swaps-an-id.ts').map((line) => Number(/\((\d+),/.exec(line)?.[1]));
    const lines = readFileSync(path.join(root, 'tests/canary/swaps-an-id.ts'), 'utf8').split('\n');
    const wanted = lines.flatMap((line, at) => (line.startsWith('export') ? [at + 1] : []));
    expect([...new Set(rejected)]).toEqual(wanted);
  });
});
