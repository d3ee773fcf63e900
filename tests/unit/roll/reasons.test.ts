import { expect, test } from 'vitest';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import { rolledSentences } from '../../../shared/domain/roll/rolled-sentences.ts';
import type { Reason } from '../../../shared/domain/roll/reasons.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { catalogue } from '../catalogue-fixture.ts';

const figure = (id: string, value: number): [string, Figure] => [
  id,
  { id, period: '2023', value, unit: 'persons', previous: null, change: null, state: 'agreed', observations: [] },
]; // prettier-ignore
const figures = new Map([figure('victims.identified', 91), figure('victims.by_sex.men', 1)]);

/** Why the sentences of a paragraph do not turn by themselves, sentence by sentence. */
function why(source: string, language: 'en' | 'az' = 'en', stood?: string): Reason[][] {
  const read = (year: number) => parseText([{ id: 'a.1', source }], { template: 't', year, language }).text;
  const context = { wording: wordingOf(language), catalogue, figures };
  const found = rolledSentences(
    read(2023),
    read(2024),
    context,
    new Map(stood === undefined ? [] : [['a.1', stood]]),
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ reasons }) => reasons);
}

test.each([
  ['The report of January 2023 said so.', 'January 2023'],
  ['It was signed on {=ref.day:16 May 2023}.', '16 May 2023'],
  ['It was signed on 16 May {=ref.x:2023}.', '16 May 2023'],
  ['{=meta.document_date:21.05.2024}', '21.05.2024'],
  ['It was signed in {=ref.x:2004}.', '2004'],
  ['The Resolution was adopted last year.', 'last year'],
  ['Two of the plans were approved.', 'Two'],
  ['The application made it possible during the reporting year.', 'reporting year'],
])('a fact of the year, typed as text: %s', (source, word) => {
  expect(why(source)).toMatchObject([[{ why: 'fact', words: [word] }]]);
});

test.each([
  ['It was signed on 16 May {year}.', 'en', '16 May 2023'],
  ['It was signed on {=ref.day:16.05.$year}.', 'en', '16.05.2023'],
  ['{year} ilin 16 may günü imzalanmışdır.', 'az', '2023 ilin 16 may'],
  ['16 may {=ref.x:$year}-cü il tarixli Qərar təsdiq edilmişdir.', 'az', '16 may 2023'],
] as const)('a date whose year would turn is another date: %s', (source, language, word) => {
  expect(why(source, language)).toMatchObject([[{ why: 'fact', words: [word] }]]);
});

test.each([
  ['Ötən il qərar qəbul edilmişdir.', 'Ötən il'],
  ['Cari ildə qərar qəbul edilmişdir.', 'Cari ildə'],
  ['Hal-hazırda işlər davam edir.', 'Hal-hazırda'],
])('words of the time of writing in Azerbaijani: %s', (source, word) => {
  expect(why(source, 'az')).toMatchObject([[{ why: 'fact', words: [word] }]]);
});

test.each([
  'As of 31 December {year}, {victims.identified} {victims.identified|noun:victim was:victims were} identified.',
  'In January {year}, {victims.identified} {victims.identified|noun:victim was:victims were} identified.',
  'The situation was controlled also in {=ref.x:$year}.',
  'In {year}, {victims.identified} {victims.identified|noun:victim was:victims were} identified.',
  'There were {victims.identified} {victims.identified|noun:victim:victims} in the reporting year.',
  'The Article {=ref.code:171} of the Criminal Code applies.',
  '{?victims.by_sex.men: =0 -> No man was found. | else -> As many as {victims.by_sex.men} {victims.by_sex.men|noun:man was:men were} found.}',
  '{!victims.identified rose: Their number rose}, as {victims.identified} {victims.identified|noun:shows:show}.',
])('what turns with its figures is not listed: %s', (source) => {
  expect(why(source)).toEqual([]);
});

test('words of one direction, unless they are held to a figure', () => {
  expect(why('The number of departments rose.')).toMatchObject([[{ why: 'sign', words: ['rose'] }]]);
  expect(why('Şöbələrin sayı artmışdır.', 'az')).toMatchObject([[{ why: 'sign', words: ['artmışdır'] }]]);
});

test.each([
  [
    'As many as {victims.identified} {victims.identified|noun:victim was:victims were} found.',
    [0],
    'As many as',
  ],
  ['The {victims.by_sex.men} men came.', [1], 'men'],
  ['{victims.by_sex.men} was found.', [2], 'was'],
  ['{victims.identified} of them were helped.', [1], 'were'],
])('zero, one or many would break it: %s', (source, values, word) => {
  expect(why(source)).toMatchObject([[{ why: 'number', values, words: [word] }]]);
});

test('in Azerbaijani the noun stays, and only nothing breaks a sentence', () => {
  expect(why('{victims.identified} nəfər müəyyən edilmişdir.', 'az')).toEqual([]);
  expect(why('Daha {victims.identified} nəfər müəyyən edilmişdir.', 'az')).toMatchObject([
    [{ why: 'number', values: [0] }],
  ]);
});

test('parts of a whole are a list; what the world publishes has no value of the next year', () => {
  const countries = ['turkiye', 'russia', 'uae', 'bahrain'].map((one) => `{victims.by_country.${one}} there`);
  expect(why(`There were ${countries.join(', ')}.`)).toMatchObject([[{ why: 'list' }]]);
  expect(why('By about {global.un_report.men_increase|word} percent.')).toMatchObject([
    [{ why: 'missing', figures: ['global.un_report.men_increase'] }],
  ]);
  // It is of a fixed year, and stays as it was.
  expect(why('{global.victims_identified.men}% of them.')).toEqual([]);
});

test('what prints no number and stood for years', () => {
  const source =
    'Events were organised for clerics. {victims.identified} {victims.identified|noun:came:came}.';
  expect(why(source)).toEqual([]);
  expect(why(source, 'en', '2022')).toMatchObject([[{ why: 'unchanged', words: ['2022'] }]]);
});

test('each sentence by itself', () => {
  const source =
    'It rose in No. 15 of 2023. The {victims.identified} {victims.identified|noun:victim:victims} left. Last year it fell.';
  expect(why(source).map((reasons) => reasons.map((one) => one.why))).toEqual([
    ['fact', 'sign'],
    ['fact', 'sign'],
  ]);
});
