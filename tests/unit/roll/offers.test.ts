import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf } from '../../../shared/domain/reference/reference.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import { offersFor } from '../../../shared/domain/roll/offers.ts';
import type { Reason } from '../../../shared/domain/roll/reasons.ts';
import { splitSentences } from '../../../shared/domain/roll/sentences.ts';
import { splitSource } from '../../../shared/domain/roll/split-source.ts';

test.each(['en', 'az'] as const)(
  'a block is cut in its source where it is cut in its meaning: %s',
  (language) => {
    const file = new URL(
      `../../../resources/templates/reference-2023/reference.${language}.md`,
      import.meta.url,
    );
    const head = { template: 't', year: 2023, language };
    const { blocks } = readText(readFileSync(file, 'utf8'), head);
    const { text } = parseText(blocks, head);
    let cut = 0;
    for (const [at, block] of text.blocks.entries()) {
      if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
      const sentences = linesOf(block).flatMap(splitSentences).length;
      const { source } = blocks[at]!;
      expect([block.id, splitSource(source).length]).toEqual([block.id, sentences]);
      expect(splitSource(source).join('')).toBe(source);
      cut += sentences;
    }
    expect(cut).toBeGreaterThan(90);
  },
);

const reason = (more: Partial<Reason>): Reason => ({ why: 'number', words: [], figures: [], ...more });
const sources = (source: string, at: number, of: number, ...reasons: Reason[]): [string, string][] =>
  offersFor(source, at, of, reasons, 2023).map((offer) => [offer.kind, offer.source]);

test('zero leaves the sentence out, and the others stay as they are', () => {
  const said = 'It went on. As many as {a.b} {a.b|noun:judge:judges} came. Nobody left.';
  expect(sources(said, 1, 3, reason({ words: ['As many as'], figures: ['a.b'], values: [0] }))).toEqual([
    [
      'zero',
      'It went on. {?a.b: =0 -> | else -> As many as {a.b} {a.b|noun:judge:judges} came.} Nobody left.',
    ],
  ]);
});

test('the word beside a number turns with it', () => {
  const one = reason({ words: ['men'], figures: ['a.men'], values: [1] });
  expect(sources('The {a.men} men came.', 0, 1, one)).toContainEqual([
    'follows',
    'The {a.men} {a.men|noun:man:men} came.',
  ]);
  const verb = reason({ words: ['was'], figures: ['a.b'], values: [2] });
  expect(sources('{a.b} of them was here.', 0, 1, verb)).toContainEqual([
    'follows',
    '{a.b} of them {a.b|noun:was:were} here.',
  ]);
});

test('the year turns, in Azerbaijani with its ending', () => {
  const fact = reason({ why: 'fact', words: ['2023'] });
  expect(sources('It was so in {=ref.x:2023}, in 2023.', 0, 1, fact)[0]).toEqual([
    'year',
    'It was so in {=ref.x:$year}, in {year}.',
  ]);
  expect(sources('2023-cü ildə belə idi.', 0, 1, fact)[0]).toEqual(['year', '{year|ordinal} ildə belə idi.']);
});

test('a paragraph of one sentence can become a note; a date and a slide cannot', () => {
  const fact = reason({ why: 'fact', words: ['2020'] });
  expect(sources('- It was signed in 2020.', 0, 1, fact)).toEqual([['note', '> It was signed in 2020.']]);
  expect(sources('{=meta.document_date:21.05.2024}', 0, 1, fact)).toEqual([]);
  expect(sources('One. It was signed in 2020.', 1, 2, fact)).toEqual([]);
});

test.each([
  ['It was signed on 16 May 2023.'],
  ['It was signed on {=ref.x:16 May 2023}.'],
  ['It was signed on 16 May {=ref.x:2023}.'],
  ['{=meta.document_date:21.05.2023}'],
  ['{=ref.x:16 may 2023}-cü il tarixli Qərar təsdiq edilmişdir.'],
  ['2023-cü ilin yanvar ayında açıqlanmışdır.'],
])('a date is never offered in the next year: %s', (source) => {
  const fact = reason({ why: 'fact', words: ['2023'] });
  expect(sources(source, 0, 1, fact).filter(([kind]) => kind === 'year')).toEqual([]);
});

test('beside a date the year alone turns', () => {
  const fact = reason({ why: 'fact', words: ['16 May 2023', '2023'] });
  expect(sources('In 2023 it was signed, on 16 May 2023.', 0, 1, fact)[0]).toEqual([
    'year',
    'In {year} it was signed, on 16 May 2023.',
  ]);
});
