import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dictionary, Spelled } from './spell-task.ts';

const PACKAGES: Readonly<Record<Spelled, string>> = {
  en: 'dictionary-en-gb',
  ru: 'dictionary-ru',
  tr: 'dictionary-tr',
};

/**
 * The files of a dictionary. In the packed program they lie among its resources, before that in the package that they
 * come from.
 *
 * @param resources folder that ships with the program
 */
export function dictionaryFiles(resources: string, language: Spelled): Dictionary {
  const name = PACKAGES[language];
  const packed = join(resources, 'dictionaries', name);
  const folder = existsSync(packed) ? packed : dirname(fileURLToPath(import.meta.resolve(name)));
  return { affixes: join(folder, 'index.aff'), words: join(folder, 'index.dic') };
}
