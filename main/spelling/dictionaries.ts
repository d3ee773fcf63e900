import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dictionary, Spelled } from './spell-task.ts';

const PACKAGES: Readonly<Record<Spelled, { name: string; lies: () => string }>> = {
  en: { name: 'dictionary-en-gb', lies: () => import.meta.resolve('dictionary-en-gb') },
  ru: { name: 'dictionary-ru', lies: () => import.meta.resolve('dictionary-ru') },
  tr: { name: 'dictionary-tr', lies: () => import.meta.resolve('dictionary-tr') },
};

/**
 * The files of a dictionary. In the packed program they lie among its resources, before that in the package that they
 * come from.
 *
 * @param resources folder that ships with the program
 */
export function dictionaryFiles(resources: string, language: Spelled): Dictionary {
  const { name, lies } = PACKAGES[language];
  const packed = join(resources, 'dictionaries', name);
  const folder = existsSync(packed) ? packed : dirname(fileURLToPath(lies()));
  return { affixes: join(folder, 'index.aff'), words: join(folder, 'index.dic') };
}
