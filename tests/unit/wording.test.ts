import { describe, expect, test } from 'vitest';
import { wordPart } from '../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';

const [EN, AZ] = [wordingOf('en'), wordingOf('az')];

const inText = (wording: typeof EN, values: number[], form?: 'times' | 'verb'): string[] =>
  values.map((value) => wordPart(wording, value, { part: 'word', ...(form && { form }) }));

describe('English', () => {
  test('groups thousands with commas and keeps decimals as stored', () => {
    expect([2_374_000, 4746, 999, 0, 27.6, 0.7].map(EN.number)).toEqual([
      '2,374,000',
      '4,746',
      '999',
      '0',
      '27.6',
      '0.7',
    ]);
  });

  test('signs changes, with a true minus, and words no change', () => {
    expect([591_900, -197, 0].map(EN.change)).toEqual(['+591,900', '\u2212197', 'no changes']);
  });

  test('words one to twelve, in the form that the sentence asks for', () => {
    expect(inText(EN, [1, 4, 12, 13, 2.5])).toEqual(['one', 'four', 'twelve', '13', '2.5']);
    expect(inText(EN, [1, 2, 3, 14], 'times')).toEqual(['once', 'twice', 'three times', '14 times']);
    expect(inText(EN, [2, 3, 7], 'verb')).toEqual(['double', 'triple', '7']);
  });
});

describe('Azerbaijani', () => {
  test('groups thousands with no-break spaces and takes the decimal comma', () => {
    expect([2_374_000, 4746, 27.6].map(AZ.number)).toEqual(['2\u00a0374\u00a0000', '4\u00a0746', '27,6']);
  });

  test('signs changes and words no change', () => {
    expect([591_900, -2, 0].map(AZ.change)).toEqual(['+591\u00a0900', '\u22122', 'dəyişməyib']);
  });

  test('words one to twelve and times', () => {
    expect(inText(AZ, [1, 4, 12, 13])).toEqual(['bir', 'dörd', 'on iki', '13']);
    expect(inText(AZ, [2, 14], 'times')).toEqual(['iki dəfə', '14 dəfə']);
  });
});
