import { describe, expect, test } from 'vitest';
import type { Figure, FigureState } from '../../shared/domain/figures/figure.ts';
import type { Block, Inline, ReferenceText } from '../../shared/domain/reference/reference.ts';
import type { PrintedValue } from '../../shared/domain/figures/printed-value.ts';
import { compose, runsOf, type ComposeOptions } from '../../shared/domain/reference/compose.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import type { ComposedRun } from '../../shared/domain/reference/composed.ts';
import { variableKey } from '../../shared/domain/keys/variable-key.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const value = (figure: string): Inline => ({ kind: 'figure', figure, part: 'value' });
const change = (figure: string): Inline => ({ kind: 'figure', figure, part: 'change' });

const figure = (
  id: string,
  amount: number | null,
  delta: number | null = null,
  state: FigureState = 'agreed',
): Figure => ({
  id,
  period: '2023',
  value: amount,
  unit: 'persons',
  previous: amount === null || delta === null ? null : amount - delta,
  change: delta,
  state,
  observations: [],
});

const provisional = (id: string, amount: number, delta: number): Figure => ({
  ...figure(id, amount, delta),
  previousOpen: true,
});

const printed = (id: string, part: PrintedValue['part'], words: string): PrintedValue => ({
  figure: id,
  part,
  value: null,
  text: words,
  section: '',
  sentence: '',
});

const template = (...inlines: Inline[]): ReferenceText => ({
  template: 't',
  year: 2023,
  language: 'en',
  blocks: [{ id: 'a.1', kind: 'paragraph', inlines, page: 1 } satisfies Block],
});

const options = (
  mode: ComposeOptions['mode'],
  figures: Figure[],
  values: PrintedValue[] = [],
): ComposeOptions => ({
  mode,
  wording: wordingOf('en'),
  figures: new Map(figures.map((one) => [one.id, one])),
  printed: values,
  rivals: new Map(),
});

const runs = (source: ReferenceText, given: ComposeOptions): ComposedRun[] =>
  compose(source, given).blocks.flatMap(runsOf);
const line = (source: ReferenceText, given: ComposeOptions): string =>
  runs(source, given)
    .map((run) => run.text)
    .join('');

describe('house style', () => {
  test('keeps value, change and what stands between them on one line', () => {
    const source = template(
      text('There were '),
      value('a'),
      text(' persons ('),
      change('a'),
      text(', 15 women).'),
    );
    expect(line(source, options('house', [figure('a', 18, -2)]))).toBe(
      'There were 18\u00a0persons\u00a0(\u22122, 15 women).',
    );
  });

  test('keeps number and measure together and sets en dashes in ranges only', () => {
    const source = template(
      text('AZN '),
      value('a'),
      text(' mn; ages 18-25, Article 144-1, 590-20-49, 2016-2022.'),
    );
    expect(line(source, options('house', [figure('a', 1234.5)]))).toBe(
      'AZN\u00a01,234.5\u00a0mn; ages 18–25, Article 144-1, 590-20-49, 2016–2022.',
    );
  });

  test('prints what nobody reported as … and counts it open', () => {
    const composed = compose(
      template(value('a'), text(' and '), value('b')),
      options('house', [figure('a', null, null, 'missing')]),
    );
    expect(composed.blocks.flatMap(runsOf).map((run) => run.text)).toEqual(['…', ' and ', '…']);
    expect(composed.figures).toEqual({ total: 2, open: 2, blocked: 0 });
  });

  test('marks an open figure with its bracket and names the rivals with their cells, once', () => {
    const source = template(value('a'), text(' ('), change('a'), text(') persons, again '), value('a'));
    const rivals = new Map([
      [
        'a',
        [
          {
            value: 12,
            agency: 'Office',
            file: '02.xlsx',
            sheet: 'R',
            ref: 'E44',
            note: 'Counted on 31 December.',
          },
          { value: 11, agency: 'Prosecutor', file: '03.xls', sheet: 'O', ref: 'E22' },
        ],
      ],
    ]);
    const given = { ...options('house', [figure('a', 12, 1, 'open')]), rivals };
    const marked = runs(source, given).map((run) => [run.text, run.open === true]);
    expect(marked).toEqual([
      ['12', true], ['\u00a0(', true], ['+1', true], [')', true], [' persons, again ', false], ['12', true],
    ]); // prettier-ignore
    const comments = runs(source, given).flatMap((run) =>
      run.kind === 'figure' ? (run.comments ?? []) : [],
    );
    expect(comments).toEqual([
      {
        lead: '12 or 11?',
        text: 'Counted on 31 December. 12 stands here until it is decided.',
        key: 'a, 2023',
        lines: ['12: Office, 02.xlsx, R E44', '11: Prosecutor, 03.xls, O E22'],
      },
    ]);
  });

  test('marks a change alone where last year’s value is not decided', () => {
    const source = template(value('a'), text(' ('), change('a'), text(')'));
    const given = options('house', [provisional('a', 12, 1)]);
    const figures = runs(source, given).flatMap((run) => (run.kind === 'figure' ? [run] : []));
    expect(figures.map(({ open, comments }) => [open, comments?.[0]?.lead, comments?.[0]?.text])).toEqual([
      [false, undefined, undefined],
      [true, 'The value of the year before is not decided.', '+1 stands here until it is.'],
    ]);
  });

  test('a finding stands at the likeliest of its figures once, what a blocker names is marked everywhere', () => {
    const source = template(value('a'), text(' and '), value('b'), text(' and '), value('b'));
    const comment = {
      lead: 'Blocker: Sums.',
      text: '1 + 2 = 3, recorded 4.',
      key: 'sums',
      lines: ['A', 'B'],
    };
    const unprinted = { ...comment, key: 'elsewhere' };
    const given: ComposeOptions = {
      ...options('house', [figure('a', 1), figure('b', 2, null, 'open')]),
      remarks: [
        { cause: variableKey({ figure: 'b', kind: 'value' }), figures: ['a', 'b'], comment },
        { figures: ['z'], comment: unprinted },
      ],
      blocked: new Set(['a', 'b']),
    };
    const composed = compose(source, given);
    const figures = composed.blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'figure' ? [run] : []));
    expect(figures.map(({ blocked, comments = [] }) => [blocked, comments.map(({ lead }) => lead)])).toEqual([
      [true, []],
      [true, ['Not decided.', 'Blocker: Sums.']],
      [true, []],
    ]);
    expect(composed.comments).toEqual([unprinted]);
    expect(composed.figures).toEqual({ total: 2, open: 1, blocked: 1 });
    const asPrinted = compose(source, { ...given, mode: 'as-printed' });
    expect(asPrinted.blocks.flatMap(runsOf).some((run) => run.kind === 'figure' && run.comments)).toBe(false);
  });

  test('a word that begins a sentence takes a capital', () => {
    const source = template({ kind: 'figure', figure: 'a', part: 'word' }, text(' left. '), {
      kind: 'figure',
      figure: 'a',
      part: 'word',
    });
    expect(line(source, options('house', [figure('a', 2)]))).toBe('Two left. Two');
  });
});

describe('as printed', () => {
  const source = template(value('a'), text(' (18-25) ('), change('a'), text('), '), value('a'), text(' '), {
    kind: 'label',
    printed: 'Trafficking',
    corrected: 'Forced labour',
    reason: 'printed twice',
  });
  const places = [
    printed('a', 'value', '2374'),
    printed('a', 'change', '-1'),
    printed('a', 'value', '2,375'),
  ];

  test('repeats every place letter by letter', () => {
    expect(line(source, options('as-printed', [figure('a', 2375, -2)], places))).toBe(
      '2374 (18-25) (-1), 2,375 Trafficking',
    );
  });

  test('says where there is nothing to repeat', () => {
    expect(compose(source, options('as-printed', [figure('a', 1, 1)])).unprinted).toHaveLength(3);
  });
});

describe('corrections', () => {
  const correct = (now: Figure, words: string, part: PrintedValue['part'] = 'value') =>
    compose(
      template({ kind: 'figure', figure: 'a', part }),
      options('house', [now], [printed('a', part, words)]),
    ).corrections;

  test('are differences of value, not of typography', () => {
    expect(correct(figure('a', 1264), '1264')).toEqual([]);
    expect(correct(figure('a', 5, -2), '-2', 'change')).toEqual([]);
    expect(correct(figure('a', 5, 0), 'no changes', 'change')).toEqual([]);
    expect(correct(figure('a', 2), 'twice', 'word')).toEqual([]);
    expect(correct(figure('a', 4), '3')).toEqual([
      { figure: 'a', printed: '3', now: '4', reason: 'the accepted value is another one' },
    ]);
  });

  test('a dot that reads as a decimal mark is one', () => {
    expect(correct(figure('a', 2_374_000, 591_900), '+591.900', 'change')).toEqual([
      { figure: 'a', printed: '+591.900', now: '+591,900', reason: 'as printed it reads 591.9' },
    ]);
  });

  test('carry the reason of the decision, and labels their own', () => {
    const source = template(value('a'), {
      kind: 'label',
      printed: '2023',
      corrected: '2005-2023',
      reason: 'all years',
    });
    const given = {
      ...options('house', [figure('a', 4)], [printed('a', 'value', '3')]),
      reasons: new Map([['a', 'v2 adds one']]),
    };
    expect(compose(source, given).corrections).toEqual([
      { figure: 'a', printed: '3', now: '4', reason: 'v2 adds one' },
      { printed: '2023', now: '2005–2023', reason: 'all years' },
    ]);
  });
});
