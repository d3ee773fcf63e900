import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A class in a selector, written by hand. Parts in `${…}` come from a style sheet's module: their names are checked. */
const BY_HAND = /(?:^|[\s,>+~(\])])\.(?!ag-)([a-z][\w-]*)/g;
const ENDING = /^\.(?:docx|txt|csv|xlsx|png|svg|arayis)$/;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** Classes that a source looks for by a name of its own, which nobody changes when a style sheet is. */
function classesByHand(source: string): string[] {
  return [...source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').matchAll(LITERAL)]
    .map((match) =>
      (match[1] ?? match[2] ?? '').replaceAll(/\.\$\{[^}]*\}/g, '').replaceAll(/\$\{[^}]*\}/g, 'x'),
    )
    .filter((text) => !ENDING.test(text))
    .flatMap((text) => [...text.matchAll(BY_HAND)].map((match) => match[1]!));
}

test('nothing in the window is looked for by a class that no style sheet gives by that name', () => {
  const root = fileURLToPath(new URL('../../renderer', import.meta.url));
  const found = globSync('**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    classesByHand(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: .${name}`),
  );
  expect(found).toEqual([]);
});

test('a class by hand is found, in a list and behind another; those of the grid and of a module are not', () => {
  expect(classesByHand("a.closest('.btn.p')")).toEqual(['btn']);
  expect(classesByHand("const AT = '[data-begin], .answers button';")).toEqual(['answers']);
  expect(classesByHand('a.querySelector(`.${css.panel} .btn`)')).toEqual(['btn']);
  expect(classesByHand("a.querySelector(`.${css.panel} .ag-cell`); save('.docx'); import('./a.ts')")).toEqual(
    [],
  );
});
