import { describe, expect, test } from 'vitest';
import {
  capitalised,
  lowerCase,
  uncapitalised,
  upperCase,
  type CaseLanguage,
} from '../../shared/domain/text/letter-case.ts';

const LANGUAGES: readonly CaseLanguage[] = ['en', 'az', 'ru', 'tr'];
const TEXTS = [
  'istintaq işi, ıssıq, İNZİBATİ, IŞIQ',
  'I\u0307stanbul',
  'Uşaq Şöbəsi – Əmək və Əhalinin Sosial Müdafiəsi',
  'Ёлка и объект',
  'straße ÇÖŞÜĞ 12 %',
  '',
];

describe('casing without the data of a runtime', () => {
  test.each(LANGUAGES)('%s: the same letters as a Node that has the data', (language) => {
    for (const text of TEXTS) {
      expect(upperCase(text, language)).toBe(text.toLocaleUpperCase(language));
      expect(lowerCase(text, language)).toBe(text.toLocaleLowerCase(language));
    }
  });

  test('only the first letter changes where only it is asked for', () => {
    expect(capitalised('iki İş', 'az')).toBe('İki İş');
    expect(capitalised('iki', 'en')).toBe('Iki');
    expect(capitalised('', 'az')).toBe('');
    expect(uncapitalised('Iğdır ÜZRƏ', 'az')).toBe('ığdır ÜZRƏ');
    expect(uncapitalised('Age Group', 'en')).toBe('age Group');
  });
});
