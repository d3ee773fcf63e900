import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../../renderer');

const GLOBAL = ['base.css', 'fonts.css', 'print.css', 'tokens.css', 'utilities.css'].map(
  (one) => `style/${one}`,
);

const all = globSync('**/*.css', { cwd: renderer }).toSorted();
const modules = all.filter((file) => file.endsWith('.module.css'));
const own = [...modules, ...GLOBAL];
const raw = (file: string): string =>
  readFileSync(join(renderer, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const selectors = (file: string): string[] =>
  [...raw(file).matchAll(/([^{}@;]+)\{/g)].flatMap((match) => match[1]!.split(','));

/** Names of the classes that are the sheet's own: all of a module, of the others those that are ruled by themselves. */
function names(file: string): Set<string> {
  if (file.endsWith('.module.css'))
    return new Set(
      selectors(file).flatMap((one) =>
        [...one.replaceAll(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]!),
      ),
    );
  return new Set(selectors(file).flatMap((one) => /^\s*\.([\w-]+)(?::[\w-]+)*\s*$/.exec(one)?.[1] ?? []));
}

/** As they are in the page. */
const inPage = (file: string): string[] =>
  [...names(file)].map((name) =>
    file.endsWith('.module.css') ? `${basename(dirname(file))}-${name}` : name,
  );

test('a sheet belongs to its component, or to all', () => {
  expect(all.filter((file) => !own.includes(file))).toEqual([]);
});

test('no class is styled in two sheets: the one seen first would change with the second', () => {
  const owners = new Map<string, string[]>();
  for (const file of all)
    for (const name of inPage(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('no sheet is longer than one can survey', () => {
  const long = own.filter((file) => readFileSync(join(renderer, file), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('a colour has a name, and stands with the others', () => {
  const colours = own
    .filter((file) => file !== 'style/tokens.css')
    .flatMap((file) => [...raw(file).matchAll(/#[\da-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?)\(/gi)].map(([colour]) => `${file} ${colour}`)); // prettier-ignore
  expect(colours).toEqual([]);
});

test('what a component takes from a sheet is there, and nothing there is left over', () => {
  const used = new Map<string, Set<string>>(modules.map((file) => [file, new Set()]));
  for (const source of globSync('**/*.{ts,tsx}', { cwd: renderer })) {
    const text = readFileSync(join(renderer, source), 'utf8');
    for (const [, as, path] of text.matchAll(/^import (\w+) from '(.*\.module\.css)';$/gm)) {
      const file = join(dirname(source), path!);
      const sheet = used.get(file)!;
      // Asked for by a word of the data: any of them may be meant.
      if (text.includes(`${as}[`)) for (const name of names(file)) sheet.add(camel(name));
      for (const [, name] of text.matchAll(new RegExp(`(?<![\\w./-])${as}\\.(\\w+)`, 'g'))) sheet.add(name!);
    }
  }
  for (const file of modules)
    expect([file, ...[...used.get(file)!].toSorted()]).toEqual([
      file,
      ...[...names(file)].map(camel).toSorted(),
    ]);
});

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
