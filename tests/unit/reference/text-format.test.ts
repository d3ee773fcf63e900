import { expect, test } from 'vitest';
import { align } from '../../../shared/domain/reference/read-back/align.ts';
import { templateParagraphs } from '../../../shared/domain/reference/read-back/template-paragraphs.ts';
import { settled } from '../../../shared/domain/reference/settle.ts';
import type { Inline, PlainInline } from '../../../shared/domain/reference/reference.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import type { InlineProblem } from '../../../shared/domain/reference/text/text-problem.ts';
import { writeText } from '../../../shared/domain/reference/text/write-text.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { figureRows, printed, template, templateText } from './printed-reference.ts';

const HEAD = { template: 't', year: 2024, language: 'en' } as const;

function parsed(
  line: string,
  language: 'en' | 'az' = 'en',
): { inlines: Inline[]; problems: InlineProblem[] } {
  const problems: InlineProblem[] = [];
  const inlines = parseInlines(line, { language, year: 2024, note: (problem) => problems.push(problem) });
  return { inlines, problems };
}

const problemsOf = (line: string, language: 'en' | 'az' = 'en') => parsed(line, language).problems;

test('with the printed texts in its holes the text is the printed document, to the letter', () => {
  const document = printed();
  const { values } = align(template(), document, wordingOf('en'));
  const texts = new Map(values.map((v) => [`${v.figure}|${v.part === 'change'}`, v.text]));
  const numbers = new Map(values.filter((v) => v.part !== 'change').map((v) => [v.figure, v.value]));
  const said = (inline: PlainInline): string => {
    if (inline.kind === 'text') return inline.text;
    if (inline.kind === 'label') return inline.printed;
    if (inline.kind === 'noun') return inline.forms[numbers.get(inline.figure) === 1 ? 0 : 1]!;
    if (inline.kind !== 'figure') throw new Error(`not in the text of 2023: ${inline.kind}`);
    return texts.get(`${inline.figure}|${inline.part === 'change'}`) ?? `{${inline.figure}}`;
  };
  const asked = (figure: string) => ({ value: numbers.get(figure) ?? null, change: null });
  const rendered = templateParagraphs(template()).map(({ inlines }) =>
    settled(inlines, asked).map(said).join(''),
  );
  expect(rendered).toEqual(document.paragraphs.map((paragraph) => paragraph.text));
});

test('every figure of the document has its place, and no number is typed', () => {
  const named = new Set([...templateText().matchAll(/\{[=~]?([a-z0-9_.]+)/g)].map((found) => found[1]));
  expect(figureRows().filter(({ id }) => !named.has(id))).toEqual([]);
  let left = templateText().replace(/<!--.*?-->/g, '');
  while (/\{[^{}]*\}/.test(left)) left = left.replace(/\{[^{}]*\}/g, '');
  const typed = left.match(/\d+/g);
  expect(typed).toEqual(['21']); // The 21st Century Women
  for (const { id, kind } of figureRows()) {
    expect(templateText().includes(`{${id}`), id).toBe(kind !== 'date_or_reference');
  }
});

test('pages are kept where they begin, also within a paragraph', () => {
  const employed = templateParagraphs(template()).find(({ inlines }) =>
    inlines.some((inline) => inline.kind === 'figure' && inline.figure === 'employment.placed'),
  );
  expect(employed?.page).toBe(12);
  expect(employed?.inlines.filter((inline) => inline.kind === 'text' && inline.page === 13)).toHaveLength(1);
});

test('placeholders', () => {
  expect(parsed('{a.b|both}, {a.b|word.times}').inlines).toEqual([
    { kind: 'figure', figure: 'a.b', part: 'value' },
    { kind: 'text', text: ' (' },
    { kind: 'figure', figure: 'a.b', part: 'change' },
    { kind: 'text', text: ')' },
    { kind: 'text', text: ', ' },
    { kind: 'figure', figure: 'a.b', part: 'word', form: 'times' },
  ]);
  expect(parsed('in {~ref.x.y:2023 -> 2005-$year | because}').inlines).toEqual([
    { kind: 'text', text: 'in ' },
    { kind: 'label', printed: '2023', corrected: '2005-2024', figure: 'ref.x.y', reason: 'because' },
  ]);
  expect(parsed('{=ref.x:$year-1}, {year+1}').inlines).toEqual([
    { kind: 'text', text: '2023', ref: 'ref.x' },
    { kind: 'text', text: ', ' },
    { kind: 'year', year: 2025 },
  ]);
  expect(parsed('{=ref.x:2005-$ordinal}', 'az').inlines).toEqual([
    { kind: 'text', text: '2005-2024-cü', ref: 'ref.x' },
  ]);
  expect(parsed('{year|ordinal+dat} {a|word+abl}', 'az').inlines).toEqual([
    { kind: 'year', year: 2024, ordinal: true, case: 'dat' },
    { kind: 'text', text: ' ' },
    { kind: 'figure', figure: 'a', part: 'word', case: 'abl' },
  ]);
  for (const derived of [
    { by: 'share', of: 'b.c' },
    { by: 'per', of: 'b.c', times: 10_000 },
    { by: 'since', from: 2005 },
    { by: 'rounded', to: 0.1 },
    { by: 'range', of: 'b.c' },
  ]) {
    const written = `{a|${Object.values(derived).join(':')}}`;
    expect(parsed(written).inlines, written).toEqual([
      { kind: 'figure', figure: 'a', part: 'derived', derived },
    ]);
  }
});

test.each([
  ['{a.b|changes}', 'placeholder'],
  ['{A}', 'placeholder'],
  ['{a|rounded:0}', 'placeholder'],
  ['{a|per:b}', 'placeholder'],
  ['{year|word}', 'placeholder'],
  ['{a', 'bracket'],
  ['a}', 'bracket'],
  ['{a|value+abl}', 'form'],
  ['{a|noun:person}', 'noun'],
  ['{?a: =0 -> none}', 'branches'],
  ['{?a: =0 -> none | <1 -> few | else -> many}', 'branches'],
  ['{?a: =0 -> none | =1 -> one | >1 -> many}', 'branches'],
  ['{?a: else -> x | missing -> y | missing -> z}', 'branches'],
  ['{?a: =0 -> none | change>0 -> x | else -> y}', 'clause'],
  ['{?a: else -> {?b: else -> x}}', 'clause'],
  ['{?a none}', 'clause'],
  ['{!a grew: grew}', 'claim'],
  ['{!a over: more}', 'claim'],
  ['{!a largest 5: most}', 'claim'],
  ['{!a rose:}', 'claim'],
])('%s is refused: %s', (line, tag) => {
  expect(problemsOf(line).map((problem) => problem.tag)).toEqual([tag]);
});

test('every problem of a text is named with its line and block', () => {
  const file = [
    '## [Victims]',
    '',
    'There were {none.such} and {a|b}. {#victims.7}',
    '',
    '### [Slide: x] {#Big}',
    '',
    '* {!a rose up}',
    '',
    'Twice. {#victims.7}',
  ].join('\n');
  const { problems } = readText(file, HEAD, { blocks: [], everGiven: [], isFigure: () => false });
  expect(problems.map(({ line, block, tag, name }) => [line, block, tag, name])).toEqual([
    [3, 'victims.7', 'placeholder', '{a|b}'],
    [3, 'victims.7', 'figure-unknown', 'none.such'],
    [5, 'victims', 'id', 'Big'],
    [7, 'Big', 'claim', '{!a rose up}'],
    [9, 'victims.7', 'id-twice', 'victims.7'],
  ]);
});

test('a block without an id is numbered within its section, and what it was written as is written again', () => {
  const file = [
    '<!-- p.1 -->',
    '{=meta.document_date:1.1.2024}',
    '## Victims',
    'One.',
    '- two',
    'Kept. {#victims.x}',
    'Three.',
    '| a | b |',
    '| {c} | {d} |',
    '> a note',
    '<!-- page break -->',
    '### [Slide: x]',
    '* **t**',
    '* _m_',
    '## [Contact]',
    '* one',
    '* two',
  ].join('\n');
  const read = readText(file, HEAD);
  expect(read.problems).toEqual([]);
  expect(read.blocks.map(({ id }) => id)).toEqual([
    'p.1', 'front.1', 'victims', 'victims.1', 'victims.2', 'victims.x', 'victims.3', 'victims.4', 'victims.5',
    'victims.6', 'victims.7', 'contact', 'contact.1',
  ]); // prettier-ignore
  expect(read.text.blocks.map(({ kind }) => kind)).toEqual([
    'printed-page', 'date', 'section', 'paragraph', 'list-item', 'paragraph', 'paragraph', 'table', 'note',
    'page-break', 'slide', 'section', 'contact',
  ]); // prettier-ignore
  const again = readText(writeText(read.blocks), HEAD);
  expect(again.blocks).toEqual(read.blocks);
  expect(again.text).toEqual(read.text);
});

test('what a file brings without an id keeps that of the same words, and never takes one that was given', () => {
  const known = {
    blocks: [
      { id: 'a', section: 'a', source: '## A' },
      { id: 'a.1', section: 'a', source: 'One.' },
      { id: 'a.2', section: 'a', source: 'Two.' },
    ],
    everGiven: ['a', 'a.1', 'a.2', 'a.3'],
    isFigure: () => true,
  };
  const { blocks } = readText('## A\nTwo.\nNew.\nOne.\n', HEAD, known);
  expect(blocks.map(({ id }) => id)).toEqual(['a', 'a.2', 'a.4', 'a.1']);
});

test('what is written of the shipped text is read as the same text', () => {
  const read = readText(templateText(), { template: 'reference-2023', year: 2023, language: 'en' });
  const written = writeText(read.blocks);
  const again = readText(written, { template: 'reference-2023', year: 2023, language: 'en' });
  expect(again.blocks).toEqual(read.blocks);
  expect(again.text.blocks).toEqual(template().blocks);
  expect(writeText(again.blocks)).toBe(written);
});

test('bold and italic are marks around words, also around placeholders; other stars and lines are letters', () => {
  const set = (line: string): string[] =>
    parsed(line).inlines.map((one) => {
      const look = 'emphasis' in one ? one.emphasis : undefined;
      const text = one.kind === 'text' ? one.text : one.kind;
      return look === undefined ? text : `${look === 'strong' ? 'B' : 'I'}(${text})`;
    });
  expect(set('There were **91 victims** and _no others_.')).toEqual(['There were ', 'B(91 victims)', ' and ', 'I(no others)', '.']); // prettier-ignore
  expect(set('**{victims.identified} {victims.identified|noun:victim:victims} in {year}**, said _Əli_')).toEqual(['B(figure)', 'B( )', 'B(noun)', 'B( in )', 'B(year)', ', said ', 'I(Əli)']); // prettier-ignore
  for (const line of [
    '2 ** 3 ** 4',
    'first_name_last',
    'a **b',
    '_ x _',
    '5 * 6 * 7',
    '**',
    '__',
    'C:\\x_y_',
  ])
    expect(set(line), line).toEqual([line]);
  expect(set(String.raw`\*\*so\*\* and \_so\_`)).toEqual(['**so** and _so_']);
  expect(parsed('{?victims.identified: >0 -> **some** | else -> none}').inlines).toMatchObject([
    { branches: [{ inlines: [{ text: 'some', emphasis: 'strong' }] }, { inlines: [{ text: 'none' }] }] },
  ]);
});

test('bold and italic survive being written and read again', () => {
  const file = '# T {#t}\n\n## S {#s}\n\nA **bold {victims.identified}** and _soft_ \\*\\*word. {#s.1}\n';
  const once = readText(file, HEAD, { blocks: [], everGiven: [], isFigure: () => true });
  expect(once.problems).toEqual([]);
  expect(writeText(once.blocks)).toBe(file);
});

test('a footnote has its mark in the line and no letters of its own', () => {
  expect(parsed('There were 5{^Source: UNODC, $year-1}.').inlines).toEqual([
    { kind: 'text', text: 'There were 5' },
    { kind: 'text', text: '', note: 'Source: UNODC, 2023' },
    { kind: 'text', text: '.' },
  ]);
  expect(problemsOf('a {^ } b')).toMatchObject([{ tag: 'placeholder' }]);
});
