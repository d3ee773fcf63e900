import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What says Azerbaijani numbers wrong: CLDR ends 2000 with `-cu`, n2words says `iyirmiinci`, both know no cases. */
const PACKAGES =
  /^(?:n2words|to-words|written-number|number-to-words|make-plural|messageformat|intl-messageformat|cldr.*|@(?:formatjs|messageformat|internationalized)\/.*)$/;
/** Round the lint, which knows `Intl` as a bare word only. */
const DETOURS = /\bIntl\.|\bglobalThis\.Intl|\[['"]Intl['"]\]|\bPluralRules\b/;

test('numbers are said by the grammar of this program, by no library and no locale of the machine', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => PACKAGES.test(name))).toEqual(
    [],
  );
  const sources = globSync('{main,renderer,shared}/**/*.{ts,tsx}', { cwd: ROOT });
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => DETOURS.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

/** A suffix written behind a number that is not known yet: right for some numbers, wrong for all others. */
const BY_HAND = /\}-(?:c[ıiuü]|d[aə]n?|n[ıiuü]n?|y[aə]|s?[ıiuü]|[aə])(?![\p{L}-])/u;

test('the suffix of a number comes from the grammar', () => {
  const sources = globSync('{main,renderer,shared}/**/*.{ts,tsx}', { cwd: ROOT });
  const found = sources.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => BY_HAND.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
  expect(BY_HAND.test('`${version}-ci variant`')).toBe(true);
});
