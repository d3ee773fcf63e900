import { expect, test } from 'vitest';
import type { ComposedRun } from '../../../shared/domain/reference/composed.ts';
import { liveRuns } from '../../../shared/domain/reference/live-runs.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { splitTyped } from '../../../shared/domain/reference/read-back/typed-numbers.ts';

const { wordValue } = wordingOf('en');

const figure = (id: string, text: string, part: 'value' | 'change' = 'value', open = false): ComposedRun => ({
  kind: 'figure',
  figure: id,
  part,
  text,
  state: open ? 'open' : 'agreed',
  open,
});
const text = (words: string): ComposedRun => ({ kind: 'text', text: words });
const live = (...runs: ComposedRun[]) =>
  liveRuns(runs, { chips: 0, typed: 0 }, (run) => (run.open ? 'open' : 'plain'), wordValue);

test('a value and its own change are one number; what stands behind the bracket stays text', () => {
  const runs = live(
    text('Besides, '),
    figure('a', '12'),
    text('\u00a0('),
    figure('a', '+1', 'change', true),
    text(') persons'),
  );
  expect(runs).toEqual([
    { kind: 'text', text: 'Besides, ' },
    { kind: 'figure', at: 0, figure: 'a', text: '12\u00a0(+1)', mark: 'open' },
    { kind: 'text', text: ' persons' },
  ]);
});

test('the change of another figure, or one behind words, stays a number of its own', () => {
  const other = live(figure('a', '12'), text(' ('), figure('b', '+1', 'change'), text(')'));
  expect(other.map((run) => run.text)).toEqual(['12', ' (', '+1', ')']);
  const words = live(figure('a', '12'), text(' persons ('), figure('a', '+1', 'change'), text(')'));
  expect(words.map((run) => run.kind)).toEqual(['figure', 'text', 'figure', 'text']);
});

test('numbers of the text are found, years and articles that print as they are are not', () => {
  const runs = live(text('about 10 of '), { kind: 'text', text: '2023', fixed: true }, text(' and two more'));
  expect(runs.filter((run) => run.kind === 'typed')).toEqual([
    { kind: 'typed', at: 0, text: '10', value: 10 },
    { kind: 'typed', at: 1, text: 'two', value: 2 },
  ]);
});

test('ordinals and letters with digits count nothing', () => {
  for (const none of ['The 21st Century', 'first services', 'the COVID19 virus'])
    expect(splitTyped(none, wordValue)).toEqual([none]);
  expect(splitTyped('2,374,000 people', wordValue)).toEqual([
    { text: '2,374,000', value: 2_374_000 },
    ' people',
  ]);
});
