import { expect, test } from 'vitest';
import { AT_MOST } from './ceilings.ts';
import { sumCounts } from './sum-counts.ts';
import { wordCounts } from './word-counts.ts';
import { QUALIFIERS } from './words/qualifiers.ts';

test('one more word in a label, header, title or unit leaves no value as it was', () => {
  const stayed: string[] = [];
  wordCounts(QUALIFIERS.slice(0, 40), 1, (outcome, says) => {
    if (outcome === 'stayed') stayed.push(says);
  });
  expect(stayed.length, stayed.slice(0, 50).join('\n')).toBeLessThanOrEqual(AT_MOST.wordsThatStayed);
});

test('one wrong number in a table whose totals hold is asked there, and only there', () => {
  const missed: string[] = [];
  sumCounts(5, (outcome, says) => {
    if (outcome !== 'asked-there' && outcome !== 'untaken') missed.push(says);
  });
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(AT_MOST.sumsNotAsked);
});
