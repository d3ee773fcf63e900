import { describe, expect, test } from 'vitest';
import { changeAz, numberAz, wordAz, wordValueAz } from '../../shared/words/document/wording-az.ts';
import { changeEn, numberEn, wordEn, wordValueEn } from '../../shared/words/document/wording-en.ts';
import { wordPart } from '../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';

describe('English', () => {
  test('groups thousands with commas and keeps decimals as stored', () => {
    expect([2_374_000, 4746, 999, 0, 27.6, 0.7].map(numberEn)).toEqual([
      '2,374,000',
      '4,746',
      '999',
      '0',
      '27.6',
      '0.7',
    ]);
  });

  test('signs changes, with a true minus, and words no change', () => {
    expect([591_900, -197, 0].map(changeEn)).toEqual(['+591,900', '\u2212197', 'no changes']);
  });

  test('words one to twelve, in the form that the sentence asks for', () => {
    expect([1, 4, 12, 13].map((value) => wordEn(value))).toEqual(['one', 'four', 'twelve', '13']);
    expect([1, 2, 3, 14].map((value) => wordEn(value, 'times'))).toEqual([
      'once',
      'twice',
      'three times',
      '14 times',
    ]);
    expect([2, 3, 7].map((value) => wordEn(value, 'verb'))).toEqual(['double', 'triple', '7']);
  });

  test('reads its own words back', () => {
    for (let value = 0; value <= 12; value += 1) expect(wordValueEn(wordEn(value))).toBe(value);
    expect(wordValueEn('Twice')).toBe(2);
    expect(wordValueEn('many')).toBeNull();
  });
});

describe('Azerbaijani', () => {
  test('groups thousands with no-break spaces and takes the decimal comma', () => {
    expect([2_374_000, 4746, 27.6].map(numberAz)).toEqual(['2\u00a0374\u00a0000', '4\u00a0746', '27,6']);
  });

  test('signs changes and words no change', () => {
    expect([591_900, -2, 0].map(changeAz)).toEqual(['+591\u00a0900', '\u22122', 'dəyişməyib']);
  });

  test('words one to twelve and times, and reads them back', () => {
    expect([1, 4, 12, 13].map((value) => wordAz(value))).toEqual(['bir', 'dörd', 'on iki', '13']);
    expect(wordAz(2, 'times')).toBe('iki dəfə');
    expect([wordValueAz('İki'), wordValueAz('iki dəfə'), wordValueAz('çox')]).toEqual([2, 2, null]);
  });

  test('a single word names its number, ordinals as well', () => {
    expect(['dörd', 'Dördüncü', 'İki', 'onuncu', 'sənəd'].map(wordingOf('az').named)).toEqual([4, 4, 2, 10, undefined]); // prettier-ignore
    expect(['four', 'Fourth', 'doubled', 'twice', 'sixteen', 'paper'].map(wordingOf('en').named)).toEqual([4, 4, 2, 2, 16, undefined]); // prettier-ignore
  });

  test('capitalises i as İ at the start of a sentence', () => {
    expect(wordPart(wordingOf('az'), 2, { part: 'word', sentenceStart: true })).toBe('İki');
    expect(wordPart(wordingOf('en'), 2, { part: 'word', sentenceStart: true })).toBe('Two');
  });
});
