import { expect, test } from 'vitest';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { claimHolds, type Claim } from '../../../shared/domain/reference/claim.ts';
import { compose, runsOf } from '../../../shared/domain/reference/compose.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

/** A number of every kind that a sentence can meet, or none. */
const VALUES = [null, -3, -1, 0, 0.5, 1, 2, 3, 11, 21, 1000, 2_374_000];
const CHANGES = [null, -2, -1, 0, 1, 2.5, 591_900];

const figure = (id: string, value: number | null, change: number | null): Figure => ({
  id,
  period: '2024',
  value,
  unit: 'persons',
  previous: value === null || change === null ? null : value - change,
  change,
  state: value === null ? 'missing' : 'agreed',
  observations: [],
});

function text(line: string, language: 'en' | 'az'): ReferenceText {
  const read = readText(line, { template: 't', year: 2024, language });
  expect(read.problems).toEqual([]);
  return read.text;
}

function printed(
  of: ReferenceText,
  value: number | null,
  change: number | null,
): { said: string; open: boolean } {
  const { blocks } = compose(of, {
    mode: 'house',
    wording: wordingOf(of.language),
    figures: new Map(['a', 'b'].map((id) => [id, figure(id, value, change)])),
    printed: [],
    rivals: new Map(),
  });
  const runs = blocks.flatMap(runsOf);
  return {
    said: runs.map((run) => run.text).join('').replaceAll('\u00a0', ' '), // prettier-ignore
    open: runs.some((run) => run.open === true),
  };
}

const ENGLISH = [
  'There {?a: =0 -> were no victims | =1 -> was {a|word} victim | else -> were {a|both} {a|noun:victim:victims} | missing -> are no data on victims}.',
  'Police found {?a: =0 -> none | else -> {a} {a|noun:person:persons}}, {?b: change=0 -> as before | else -> {b|than-last-year}}.',
  '{?a: >0 -> , of whom {a} women, | else -> } they were released {?b: =0 -> | else -> in {b} {b|noun:case:cases}}.',
  'In all {?a: <0 -> fewer | >=0 -> }{?b: =0 -> | else -> ({b|change})} {?a: =0 -> | else -> }.',
];
const AZERBAIJANI = [
  'Ümumilikdə {?a: =0 -> heç kim | else -> {a|both} {a|noun:nəfər}} müəyyən edilmişdir{?b: change>0 -> , {b|than-last-year} | else -> }.',
  'Onlardan {?a: missing -> məlumat yoxdur | =0 -> heç biri | else -> {a|value+poss}} qadındır.',
];

test.each([
  ...ENGLISH.map((line) => ['en', line] as const),
  ...AZERBAIJANI.map((line) => ['az', line] as const),
])('whatever the number is, one branch prints, and the sentence stays one (%s: %s)', (language, line) => {
  const of = text(line, language);
  for (const value of VALUES)
    for (const change of CHANGES) {
      const { said, open } = printed(of, value, change);
      const at = `${value} (${change}): ${said}`;
      expect(said, at).not.toMatch(/ {2}| [,.;:)]|\( |^ | $|[{}|]|->/);
      expect(said, at).not.toMatch(/(?<![\d.,])1 (?:persons|victims|cases)\b/);
      expect(said, at).not.toMatch(/(?<![\d.,])(?:[02-9]|\d\d+) (?:person|victim|case)\b/);
      // Nothing is said in silence of what nobody knows.
      expect(said.includes('…'), at).toBe(open);
    }
});

test('a branch that is not there takes one blank along, wherever it stood', () => {
  const none = (line: string): string => printed(text(line, 'en'), 0, 0).said;
  const GONE = '{?a: =0 -> | else -> x}';
  expect(none(`One ${GONE} two.`)).toBe('One two.');
  expect(none(`One ${GONE}, two.`)).toBe('One, two.');
  expect(none(`One ${GONE}.`)).toBe('One.');
  expect(none(`${GONE} One.`)).toBe('One.');
  expect(none(`One ${GONE} ${GONE} two ${GONE} ${GONE}.`)).toBe('One two.');
  expect(none(`One <!-- p.3 --> ${GONE} two.`)).toBe('One two.');
  expect(none('One {?a: =0 -> , so it is, | else -> x} two.')).toBe('One, so it is, two.');
});

test('21 (−2) = 17 + 3 (+2) + 1 (−2) + 0 (−2) is printed whole', () => {
  const line =
    '{t|both} {t|noun:person:persons}: {?n: =0 -> nobody | else -> {n}} from here{?m: change=0 -> | else -> {?x}}';
  const parts = 'for {a|both} {?b: =0 -> none ({b|change}) | else -> {b|both}}.';
  expect(readText(line, { template: 't', year: 2024, language: 'en' }).problems).toHaveLength(1);
  const of = text(parts, 'en');
  expect(printed(of, 0, -2).said).toBe('for 0 (−2) none (−2).');
  expect(printed(of, 3, 2).said).toBe('for 3 (+2) 3 (+2).');
});

test('what is worked out of a figure prints, or is open where it cannot be', () => {
  const say = (line: string, value: number | null, change: number | null = null): string =>
    printed(text(line, 'en'), value, change).said;
  expect(say('{a|share:b}', 4)).toBe('100%');
  expect(say('{a|share:b}', 0)).toBe('…');
  expect(say('{a|rounded:1000}', 2_374_400)).toBe('About 2,374,000');
  expect(say('{a|word.ordinal} of {b|ordinal}', 3)).toBe('Third of 3rd');
  expect(say('{a|ordinal}', 0.5)).toBe('…');
  expect(say('It is {a|a} case', 18)).toBe('It is an 18 case');
  expect(say('{a|per:b:10000}', 4)).toBe('10,000');
  expect(say('{a|since:2005}', 4)).toBe('…');
  expect(say('{a|than-last-year}, {year-1}', 4, -1)).toBe('1 fewer than last year, 2023');
});

test('a claim holds, does not hold, or nobody knows', () => {
  const all: Record<string, [number | null, number | null]> = {
    up: [4, 2],
    same: [4, 0],
    none: [0, -4],
    gone: [null, null],
  };
  const holds = (figureId: string, says: Claim['says'], others: string[] = [], number?: number) =>
    claimHolds(figureId, { says, others, ...(number !== undefined && { number }) }, (id) => {
      const [value, change] = all[id] ?? [null, null];
      return { value, change };
    });
  expect(['rose', 'doubled', 'fell', 'unchanged', 'none'].map((says) => holds('up', says as 'rose'))).toEqual([
    true, true, false, false, false,
  ]); // prettier-ignore
  expect([holds('same', 'unchanged'), holds('none', 'fell'), holds('none', 'none'), holds('none', 'halved')]).toEqual([true, true, true, false]); // prettier-ignore
  expect([holds('up', 'over', [], 3), holds('up', 'over', [], 4), holds('up', 'under', ['same'])]).toEqual([true, false, false]); // prettier-ignore
  // A tie makes nothing the largest.
  expect([holds('up', 'largest', ['none']), holds('up', 'largest', ['same']), holds('up', 'smallest', ['gone'])]).toEqual([true, false, null]); // prettier-ignore
  expect(holds('up', 'most-of', ['same'])).toBe(true);
  expect(holds('gone', 'rose')).toBeNull();
});

test('the words of a claim that does not hold are marked', () => {
  const of = text('The number {!a rose: rose} to {a}.', 'en');
  expect(printed(of, 4, 1)).toEqual({ said: 'The number rose to 4.', open: false });
  expect(printed(of, 4, -1)).toEqual({ said: 'The number rose to 4.', open: true });
  expect(printed(of, 4, null).open).toBe(true);
});

test('beside what is worked out with a number that is missing it is said which of the two is', () => {
  const { blocks } = compose(text('{a|share:b} {a}', 'en'), {
    mode: 'house',
    wording: wordingOf('en'),
    figures: new Map([['a', figure('a', 4, 0)]]),
    printed: [],
    rivals: new Map(),
  });
  const comments = blocks
    .flatMap(runsOf)
    .flatMap((run) => (run.kind === 'figure' ? (run.comments ?? []) : []));
  expect(comments).toMatchObject([
    { lead: 'A number that it is worked out with is not known or not decided.' },
  ]);
});
