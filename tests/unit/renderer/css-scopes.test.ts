import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../../renderer');
const read = (file: string): string => readFileSync(join(renderer, file), 'utf8');
const modules = globSync('**/*.module.css', { cwd: renderer });
const sheets = [...modules, ...globSync('{parts,screens}/**/!(*.module).css', { cwd: renderer })];

function selectorsOf(file: string): string[] {
  const text = read(file).replaceAll(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/([^{}@;]+)\{/g)].flatMap((match) => match[1]!.split(','));
}

/** Classes of a sheet beside its component, as the sheet names them; those of others are not its own. */
const ownClasses = (file: string): Set<string> =>
  new Set(
    selectorsOf(file).flatMap((selector) =>
      [...selector.replaceAll(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map((name) => name[1]!),
    ),
  );

/** Classes that a sheet for the whole page rules on their own, wherever they stand. */
const heads = (file: string): Set<string> =>
  new Set(selectorsOf(file).flatMap((one) => /^\s*\.([\w-]+)(?::[\w-]+)*\s*$/.exec(one)?.[1] ?? []));

const inPage = (file: string): string[] =>
  modules.includes(file)
    ? [...ownClasses(file)].map((name) => `${basename(dirname(file))}-${name}`)
    : [...heads(file)];

test('no class is defined in two sheets: the one seen first would change with the second', () => {
  const owners = new Map<string, string[]>();
  for (const file of sheets)
    for (const name of inPage(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('a component asks its sheet for no class that is not there, and no class of it is left over', () => {
  const wanted = new Map(modules.map((file) => [file, new Set<string>()]));
  const missing: string[] = [];
  for (const file of globSync('**/*.{ts,tsx}', { cwd: renderer })) {
    const text = read(file);
    for (const [, name, from] of text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'/gm)) {
      const sheet = join(dirname(file), from!);
      const there = new Map([...ownClasses(sheet)].map((one) => [camel(one), one]));
      // Asked for by a word of the data: any of them may be meant.
      if (text.includes(`${name}[`)) for (const one of there.keys()) wanted.get(sheet)?.add(one);
      for (const [, key] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')))
        if (there.has(key!)) wanted.get(sheet)?.add(key!);
        else missing.push(`${file}: ${name}.${key}`);
    }
  }
  expect(missing).toEqual([]);
  expect(
    modules.flatMap((file) =>
      [...ownClasses(file)]
        .filter((one) => !wanted.get(file)!.has(camel(one)))
        .map((one) => `${file}: ${one}`),
    ),
  ).toEqual([]);
});

test('no sheet is longer than one can read', () => {
  expect(modules.filter((file) => read(file).split('\n').length > 300)).toEqual([]);
});

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
