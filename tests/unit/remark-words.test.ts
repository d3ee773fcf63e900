import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRemarkWords } from '../../main/resources/vocabulary.ts';
import { RemarkWordsSchema } from '../../shared/domain/catalogue/remark-words.ts';
import { lower } from '../../shared/domain/text/fold.ts';
import { remarkLists } from '../../shared/domain/understanding/meaning/remark-lists.ts';
import { root } from './catalogue-fixture.ts';

const words = loadRemarkWords(path.join(root, 'resources'));
const lists = remarkLists(words);

describe('words of remarks', () => {
  it.each([
    ['Mütəxəssisin', true],
    ['Подписано', true],
    ['kayıtlarından', true],
    ['совершенно', false],
  ])('%s says nothing: %s', (word, is) => {
    expect(lists.saysNothing(lower(word))).toBe(is);
  });

  it('takes a word without a star for the whole word', () => {
    expect([lists.saysNothing('baş'), lists.saysNothing('başçı')]).toEqual([true, false]);
  });

  it.each([
    ['Təlim keçirilib', true],
    ['Работа продолжается', true],
    ['Figures cover the year', true],
    ['Dava açıldı', true],
    ['Без изменений', true],
    ['Без изменений закона', false],
    ['Осуждён', false],
    ['Осужден судом', true],
    ['Qaçaqmalçılıq', false],
    ['Домработницы', false],
  ])('%s tells: %s', (text, tells) => {
    expect(lists.tells(lower(text))).toBe(tells);
  });

  it.each([
    ['Məmmədov', true],
    ['Əlizadə', true],
    ['Сергеевская', true],
    ['Qurban', false],
  ])('%s is a surname: %s', (word, is) => {
    expect(lists.isSurname(lower(word))).toBe(is);
  });

  it.each(['', '*', 'a|b', 'x$', 'a*b', '(a)', '?'])('refuses %j as a word', (pattern) => {
    const { saysNothing } = words;
    const wrong = {
      ...words,
      saysNothing: { ...saysNothing, words: { ...saysNothing.words, en: [pattern] } },
    };
    expect(RemarkWordsSchema.safeParse(wrong).success).toBe(false);
  });
});
