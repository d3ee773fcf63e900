import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const screens = join(import.meta.dirname, '../../../renderer/screens');

/** Names of the classes that a style sheet rules on their own, wherever they stand. */
function heads(file: string): Set<string> {
  const text = readFileSync(join(screens, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const selectors = [...text.matchAll(/([^{}@;]+)\{/g)].flatMap((match) => match[1]!.split(','));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)(?::[\w-]+)*\s*$/.exec(selector)?.[1] ?? []));
}

test('no class is styled at the root by two screens: the one seen first would change with the second', () => {
  const owners = new Map<string, string[]>();
  for (const file of globSync('**/*.css', { cwd: screens }))
    for (const name of heads(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  // What every screen shares is styled once in `ui` or `app`; a screen then speaks of it below itself.
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});
