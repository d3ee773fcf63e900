import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryNames, dateNames } from '../fixtures/language-names.ts';
import { root } from './catalogue-fixture.ts';

interface NamesFile<T> {
  cldr: string;
  names: Record<string, T>;
}
const readNames = <T>(name: string): NamesFile<T> =>
  JSON.parse(readFileSync(path.join(root, 'resources/languages', name), 'utf8'));

const countries = readNames<Record<string, string>>('country-names.json');
const dates = readNames<Record<string, string[]>>('date-names.json');
const sameEdition = process.versions['cldr'] === countries.cldr;

describe('names in the languages of returns', () => {
  test.runIf(sameEdition)('are those of the edition that they name', () => {
    expect(countries).toEqual(countryNames());
    expect(dates).toEqual(dateNames());
  });

  test('every country has a name in every language, by its code of today', () => {
    expect(Object.keys(countries.names)).toEqual(['az', 'ru', 'en', 'tr']);
    for (const names of Object.values(countries.names)) {
      expect(Object.keys(names)).toEqual(Object.keys(countries.names['en']!));
      expect(Object.keys(names).filter((code) => ['su', 'yu', 'uk', 'zr', 'dd'].includes(code))).toEqual([]);
      expect(Object.values(names).every((name) => name.trim() !== '')).toBe(true);
    }
    expect(countries.names['az']).toMatchObject({ gb: 'Birləşmiş Krallıq', rs: 'Serbiya', am: 'Ermənistan' });
  });

  test('every language has twelve months and seven days, of its own', () => {
    for (const names of Object.values(dates.names)) {
      for (const [what, words] of Object.entries(names)) {
        expect(words).toHaveLength(/month/i.test(what) ? 12 : 7);
        expect(words.every((word) => word !== '')).toBe(true);
      }
    }
    const months = Object.values(dates.names).map((names) => names['month']!.join());
    expect(new Set(months).size).toBe(months.length);
    expect(dates.names['az']!['month']![0]).toBe('yanvar');
  });
});
