import { expect, test } from 'vitest';
import { conditionOf } from '../../shared/domain/reference/text/condition-of.ts';
import { composing as az } from '../../shared/words/interface/az/composing.ts';
import { composing as en } from '../../shared/words/interface/en/composing.ts';
import { conditionSaid } from '../../renderer/screens/reference/composing/condition.ts';

const said = (source: string, language: 'en' | 'az' = 'en'): string =>
  conditionSaid(source, 'en', { en, az }[language].when, (figure) => `<${figure}>`).join('');

test.each([
  ['{?a.b: change=0 -> | else -> and {a.b}}', 'shown while the change of <a.b> is not 0'],
  ['{?a.b: =0 -> | else -> and {a.b}}', 'shown while <a.b> is not 0'],
  ['{?a.b: =-2 -> minus | else -> }', 'shown while <a.b> is −2'],
  ['{?a.b: >=10 -> many | else -> }', 'shown while <a.b> is at least 10'],
  ['{?a.b: =0 -> | =1 -> | else -> many}', 'shown while <a.b> is not 0 and not 1'],
  ['{?a.b: <3 -> | else -> many}', 'shown while <a.b> is at least 3'],
  ['{?a.b: missing -> nobody knows | else -> }', 'shown while <a.b> is not known'],
  ['{?a.b: =0 -> none | =1 -> one | else -> {a.b}}', 'one of 3 wordings, by <a.b>'],
])('says when %s prints', (source, words) => {
  expect(said(source)).toBe(words);
});

test('says it in Azerbaijani without a suffix that a number would have to choose', () => {
  expect(said('{?a.b: change=0 -> | else -> {a.b}}', 'az')).toBe('görünür: <a.b> dəyişməsi 0 olmadıqda');
  expect(said('{?a.b: <3 -> | else -> {a.b}}', 'az')).toBe('görünür: <a.b> ≥ 3 olduqda');
});

test.each(['{a.b}', '{?a.b: =0 -> none}', '{!a.b rose: rose}', '{a.b} ({a.b|change})'])(
  'says nothing of what is no clause: %s',
  (source) => {
    expect(conditionOf(source, 'en')).toBe(null);
  },
);
