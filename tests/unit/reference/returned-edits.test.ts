import { describe, expect, test } from 'vitest';
import { compareParts } from '../../../shared/domain/reference/returned/compare-parts.ts';
import type { ChartText, DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { DocumentParagraph } from '../../../shared/domain/reference/read-back/document-text.ts';
import { ownLines } from '../../../main/docx/words.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

/** `[12|figure.id]` is a number in the control of a figure. */
function paragraph(marked: string, kind: DocumentParagraph['kind'] = 'paragraph'): DocumentParagraph {
  const tags: { tag: string; start: number; end: number }[] = [];
  let text = '';
  for (const [, before = '', number, tag] of marked.matchAll(/([^[]*)(?:\[([^|]*)\|([^\]]*)\])?/g)) {
    text += before;
    if (number === undefined) continue;
    tags.push({ tag: tag!, start: text.length, end: text.length + number.length });
    text += number;
  }
  return { text, kind, section: '', tags, ...(kind === 'table-cell' && { inTable: true }) };
}

const CHART: ChartText = {
  texts: ['Persons returned', 'Year'],
  series: [
    {
      name: 'Persons',
      categories: new Map([[0, '2022'], [1, '2023']]), // prettier-ignore
      values: new Map([[0, 31], [1, 28]]), // prettier-ignore
    },
  ],
  cells: new Map([['Sheet1!B3', '28']]),
};

const SAID = ['Persons returned: 28 in 2023'];

const WRITTEN = [
  'In 2023 [28|returned] persons (−[3|returned@delta]) were returned, of whom [17|returned.women] women and [11|returned.men] men.',
  'The hotline took [1,204|hotline.calls] calls; [three|hotline.urgent] of them were urgent.',
  'Courts tried [9|courts.tried] persons under article 144-1 in 2019–2023.',
  'No trial was held abroad.',
];
const CELLS = ['2022', '31', '2023', '31', '2024', '28'];

const parts = (over: Partial<DocumentParts> & { text?: string[]; cells?: string[] } = {}): DocumentParts => ({
  document: {
    format: 'docx',
    pages: [],
    headings: [],
    paragraphs: [
      ...(over.text ?? WRITTEN).map((text) => paragraph(text)),
      ...(over.cells ?? CELLS).map((text) => paragraph(text, 'table-cell')),
    ],
  },
  headers: ['Draft · 12.03.2024\t1\t2 blockers'],
  footers: [],
  notes: [],
  drawings: { alternatives: SAID, charts: [CHART] },
  ...over,
});

const OWNERS = new Set(WRITTEN.flatMap((text) => [...text.matchAll(/\|([^\]]+)\]/g)].map(([, tag]) => tag!)));

const editsOf = (returned: DocumentParts) =>
  compareParts(parts(), returned, {
    wordValue: wordingOf('en').wordValue,
    owners: OWNERS,
    ownLines: ownLines('en'),
  }).edits.map(({ kind, tag, printed, expected }) =>
    [kind, tag, printed, expected].filter((one) => one !== undefined).join(' | '),
  );

/** The text with one passage written otherwise. */
const written = (from: string, to: string): DocumentParts => {
  const text = WRITTEN.map((one) => one.replace(from, to));
  if (text.every((one, at) => one === WRITTEN[at])) throw new Error(`${from} stands nowhere`);
  return parts({ text });
};

describe('what changes nothing is not named', () => {
  test.each([
    ['nothing', parts()],
    ['a plain minus', written('−[3|returned@delta]', '-[3|returned@delta]')],
    ['a control that is lost', written('[28|returned]', '28')],
    ['another sign between thousands', written('[1,204|hotline.calls]', '[1 204|hotline.calls]')],
    ['digits for a word', written('[three|hotline.urgent]', '[3|hotline.urgent]')],
    [
      'a number of draft and day',
      parts({ headers: ['Draft 7 · 01.05.2024\t3\tNo blockers, queries or open figures'] }),
    ],
    ['a paragraph in two', parts({ text: [...WRITTEN.slice(0, 1), 'The hotline took [1,204|hotline.calls] calls;', '[three|hotline.urgent] of them were urgent.', ...WRITTEN.slice(2)] })], // prettier-ignore
    ['two paragraphs in one', parts({ text: [WRITTEN[0]!, `${WRITTEN[1]!} ${WRITTEN[2]!}`, WRITTEN[3]!] })],
  ])('%s', (_what, returned) => {
    expect(editsOf(returned)).toEqual([]);
  });
});

describe('a changed number is one row, with its figure', () => {
  test.each<[string, DocumentParts, string[]]>([
    ['typed over', written('[28|returned]', '[29|returned]'), ['changed | returned | 29 | 28']],
    ['typed over without its control', written('[28|returned]', '29'), ['changed | returned | 29 | 28']],
    [
      'with a tag that is no figure',
      written('[28|returned]', '[29|retuned]'),
      ['changed | returned | 29 | 28'],
    ],
    [
      'a sign that is gone',
      written('−[3|returned@delta]', '[3|returned@delta]'),
      ['changed | returned@delta | 3 | −3'],
    ],
    [
      'another sign',
      written('−[3|returned@delta]', '+[3|returned@delta]'),
      ['changed | returned@delta | +3 | −3'],
    ],
    [
      'in words',
      written('[three|hotline.urgent]', '[four|hotline.urgent]'),
      ['changed | hotline.urgent | four | three'],
    ],
    ['gone', written('[17|returned.women] women', 'women'), ['missing | returned.women |  | 17']],
    ['an article', written('144-1', '144-2'), ['changed | 2 | 1']],
    ['a year', written('2019–2023', '2018–2023'), ['changed | 2018 | 2019']],
    [
      'its neighbour’s value',
      parts({ cells: ['2022', '31', '2023', '28', '2024', '28'] }),
      ['changed | 28 | 31'],
    ],
    [
      'thousand',
      written('[9|courts.tried]', '[9|courts.tried] thousand'),
      ['changed | courts.tried | 9 thousand | 9'],
    ],
    ['per cent', written('[9|courts.tried]', '[9|courts.tried]%'), ['changed | courts.tried | 9% | 9']],
    ['about', written('tried [9', 'tried about [9'), ['changed | courts.tried | about 9 | 9']],
    ['not', written('tried [9', 'tried not [9'), ['changed | courts.tried | not 9 | 9']],
  ])('%s', (_what, returned, expected) => {
    expect(editsOf(returned)).toEqual(expected);
  });

  test('two that changed places name both', () => {
    const text = WRITTEN[0]!
      .replace('[17|returned.women]', '#')
      .replace('[11|returned.men]', '[17|returned.women]')
      .replace('#', '[11|returned.men]');
    expect(editsOf(parts({ text: [text, ...WRITTEN.slice(1)] }))).toEqual([
      'exchanged | returned.women | 11 | 17',
      'exchanged | returned.men | 17 | 11',
    ]);
  });

  test('a control with the name of another figure around the right number is a contradiction', () => {
    expect(editsOf(written('[17|returned.women]', '[17|returned.men]'))).toEqual([
      'exchanged | returned.women | 17 | 17',
    ]);
  });
});

describe('a changed word is a row of its sentence', () => {
  test.each<[string, DocumentParts, string[]]>([
    ['a comma', written('calls; ', 'calls, '), ['text | hotline.urgent']],
    ['a capital', written('article', 'Article'), ['text | undefined']],
    ['a word', written('abroad', 'elsewhere'), ['text | undefined']],
  ])('%s', (_what, returned, expected) => {
    const rows = editsOf(returned).map((row) => row.split(' | '));
    expect(rows.map(([kind, tag]) => `${kind} | ${tag?.includes('.') && !tag.includes(' ') ? tag : undefined}`)).toEqual(expected); // prettier-ignore
  });

  test('numbers that stand in another order are no other numbers', () => {
    const returned = written('[17|returned.women] women and [11|returned.men] men', '11 men and 17 women');
    expect(editsOf(returned).map((row) => row.slice(0, 4))).toEqual(['text']);
  });
});

describe('passages', () => {
  const [first, second, third, fourth] = WRITTEN as [string, string, string, string];
  const plain = (text: string): string => paragraph(text).text;

  test.each<[string, string[], string[]]>([
    ['twice', [first, second, second, third, fourth], [`duplicated | ${plain(second)} | `]],
    ['moved', [second, third, fourth, first], [`moved | ${plain(first)} | `]],
    [
      'gone, each of its figures',
      [first, third, fourth],
      ['missing | hotline.calls |  | 1,204', 'missing | hotline.urgent |  | three'],
    ],
    ['gone, without a figure', [first, second, third], [`missing |  | ${fourth}`]],
    [
      'added',
      [first, 'A further 37 were questioned at the border.', second, third, fourth],
      ['added | A further 37 were questioned at the border. | '],
    ],
    [
      'a sentence more',
      [first, `${second} A further 37 were questioned.`, third, fourth],
      ['unlinked | 37 | '],
    ],
    [
      'other words',
      [first.replace(' women', ' girls'), second, third, fourth],
      [`text | returned.women | ${plain(first).replace('women', 'girls')} | ${plain(first)}`],
    ],
  ])('%s', (_what, text, expected) => {
    expect(editsOf(parts({ text }))).toEqual(expected);
  });
});

describe('beside the text', () => {
  const chart = (over: Partial<ChartText>): DocumentParts =>
    parts({ drawings: { alternatives: SAID, charts: [{ ...CHART, ...over }] } });
  const [series] = CHART.series as [ChartText['series'][number]];

  test.each<[string, DocumentParts, string[]]>([
    ['a value drawn', chart({ series: [{ ...series, values: new Map([[0, 31], [1, 58]]) }] }), ['chart | 58 | 28']], // prettier-ignore
    ['the year under a column', chart({ series: [{ ...series, categories: new Map([[0, '2022'], [1, '2024']]) }] }), ['chart | 2024 | 2023']], // prettier-ignore
    [
      'a title',
      chart({ texts: ['Persons returned in 2021', 'Year'] }),
      ['chart | Persons returned in 2021 | Persons returned'],
    ],
    ['the workbook inside', chart({ cells: new Map([['Sheet1!B3', '82']]) }), ['chart | 82 | 28']],
    [
      'a chart that is gone',
      parts({ drawings: { alternatives: SAID, charts: [] } }),
      ['chart |  | Persons returned'],
    ],
    [
      'what is said of a chart',
      parts({ drawings: { alternatives: ['Persons returned: 82 in 2023'], charts: [CHART] } }),
      ['changed | 82 | 28'],
    ],
    ['a footnote', parts({ notes: ['In fact 30 were returned.'] }), ['added | In fact 30 were returned. | ']],
    [
      'the head of the page',
      parts({ headers: ['Draft · 12.03.2024\t1\t2 blockers', '137 returned'] }),
      ['added | 137 returned | '],
    ],
    [
      'behind a line of ours',
      parts({ headers: ['Draft · 12.03.2024\t1\t2 blockers 137 returned'] }),
      ['added | 2 blockers 137 returned | '],
    ],
  ])('%s', (_what, returned, expected) => {
    expect(editsOf(returned)).toEqual(expected);
  });

  test('values that a program does not keep beside its drawing are not missed', () => {
    expect(editsOf(chart({ series: [{ ...series, values: new Map() }], cells: new Map() }))).toEqual([]);
  });
});
