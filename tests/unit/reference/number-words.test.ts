import { expect, test } from 'vitest';
import { AZERBAIJANI } from '../../../shared/domain/reference/grammar/grammar-az.ts';
import { ENGLISH } from '../../../shared/domain/reference/grammar/grammar-en.ts';

test.each([
  ['English', ENGLISH],
  ['Azerbaijani', AZERBAIJANI],
])(
  'every number up to 9 999 that is written in words in %s is read back',
  (_, { cardinalWord, wordValue }) => {
    const wrong = Array.from({ length: 10_000 }, (__, value) => value).filter(
      (value) => wordValue(cardinalWord(value)) !== value,
    );
    expect(wrong).toEqual([]);
  },
);

test('what no number is written as is none', () => {
  for (const text of ['twenty ten', 'one one', 'hundred one', 'one hundred and', 'and', 'ten thousand', ''])
    expect(ENGLISH.wordValue(text)).toBeNull();
  for (const text of ['iyirmi on', 'bir bir', 'yüz yüz', 'min min', 'on min', ''])
    expect(AZERBAIJANI.wordValue(text)).toBeNull();
  expect(ENGLISH.wordValue('a hundred and one')).toBe(101);
  expect(AZERBAIJANI.wordValue('bir min bir yüz beş')).toBe(1105);
});
