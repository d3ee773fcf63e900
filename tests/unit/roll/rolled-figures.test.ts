import { expect, test } from 'vitest';
import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { rolledBlock } from '../../../shared/domain/roll/rolled-block.ts';
import { rolledFigures, rolledText } from '../../../shared/domain/roll/rolled-figures.ts';
import { rolledRelations } from '../../../shared/domain/roll/rolled-relations.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { relations } from '../reference/printed-reference.ts';

const EARLIER = 'victims.by_exploitation_period.2016_2022';
const LAST = 'victims.by_exploitation_period.2023';
const rolled = rolledFigures(catalogue, 2023);
const next = withEdits({ catalogue, layouts: [], headerWords: {} as never }, rolled.edits).catalogue;

test('a category that is the reporting year, or all years before it, goes on under an id of its own', () => {
  expect(rolled.figures.map(({ from, to }) => [from, to])).toEqual([
    [EARLIER, 'victims.by_exploitation_period.2016_2023'],
    [LAST, 'victims.by_exploitation_period.2024'],
  ]);
  expect(next.figuresById.get('victims.by_exploitation_period.2016_2023')).toMatchObject({
    categories: { exploitation_period: '2016-2023' },
    labels: { en: 'Victims exploited during 2016-2023', az: '2016-2023-cü illərdə istismara məruz qalmış zərərçəkmişlər' },
    follows: EARLIER,
  }); // prettier-ignore
  expect(next.figuresById.get(LAST)).toMatchObject({ retired: { from: '2024' } });
  expect(next.agenciesById.get('mia_thb')!.supplies).toContain('victims.by_exploitation_period.2024');
});

test('and once more the year after, with rules that go along', () => {
  const again = rolledFigures(next, 2024);
  expect(again.figures.map(({ to }) => to)).toEqual([
    'victims.by_exploitation_period.2016_2024',
    'victims.by_exploitation_period.2025',
  ]);
  const after = withEdits({ catalogue: next, layouts: [], headerWords: {} as never }, again.edits).catalogue;
  const parts = (of: typeof catalogue): unknown =>
    rolledRelations(relations(), of).find(({ id }) => id === 'victims.sum_by_exploitation_period');
  expect(parts(next)).toMatchObject({
    parts: ['victims.by_exploitation_period.2016_2023', 'victims.by_exploitation_period.2024'],
  });
  expect(parts(after)).toMatchObject({
    parts: ['victims.by_exploitation_period.2016_2024', 'victims.by_exploitation_period.2025'],
  });
  expect(rolledRelations(relations(), catalogue)).toEqual(relations());
});

test.each([
  ['2016–2022-ci illər', '2016-2022', '2016-2023', '2016–2023-cü illər'],
  ['{=ref.x:2016-2022}-ci illərdə', '2016-2022', '2016-2023', '{=ref.x:2016-2023}-cü illərdə'],
  ['2023-cü ildə', '2023', '2024', '2024-cü ildə'],
  ['2025-ci ildə', '2025', '2026', '2026-cı ildə'],
  ['during 2016-2023 and 12023', '2023', '2024', 'during 2016-2023 and 12023'],
  ['2023-2030', '2023', '2024', '2023-2030'],
])('%s', (text, from, to, expected) => {
  expect(rolledText(text, { dimension: 'd', from, to })).toBe(expected);
});

test('a block prints the figures that go on, and the years beside them', () => {
  const source = `{${EARLIER}} had been subjected during {=ref.a:2016-2022} and {?${LAST}: =0 -> nobody | else -> {${LAST}}} during {=ref.b:2023}, by 2023.`;
  expect(rolledBlock(source, rolled.figures)).toBe(
    '{victims.by_exploitation_period.2016_2023} had been subjected during {=ref.a:2016-2023} and {?victims.by_exploitation_period.2024: =0 -> nobody | else -> {victims.by_exploitation_period.2024}} during {=ref.b:2024}, by 2023.',
  );
  expect(rolledBlock('Released in {=ref.b:2023}.', rolled.figures)).toBe('Released in {=ref.b:2023}.');
});

test('a date beside a figure that goes on stays the day that it was', () => {
  const dates = '{=ref.day:16 May 2023}, 16 May {=ref.y:2023} and {=ref.z:21.05.2023}';
  expect(rolledBlock(`{${LAST}} during {=ref.b:2023}: ${dates}.`, rolled.figures)).toBe(
    `{victims.by_exploitation_period.2024} during {=ref.b:2024}: ${dates}.`,
  );
});

test('a note of a chart says the years of the figure that it prints', () => {
  const slide = (note: string) =>
    JSON.stringify({ page: 34, charts: [{ years: { from: 2016 }, notes: [{ en: note, az: 'Yox' }] }] });
  expect(rolledBlock(slide(`2016–2022 together: {${EARLIER}}.`), rolled.figures)).toBe(
    slide('2016–2023 together: {victims.by_exploitation_period.2016_2023}.'),
  );
  expect(rolledBlock(slide('2016–2022 was another time.'), rolled.figures)).toBe(
    slide('2016–2022 was another time.'),
  );
});
