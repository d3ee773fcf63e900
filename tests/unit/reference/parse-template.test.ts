import { expect, test } from 'vitest';
import { align } from '../../../shared/domain/reference/read-back/align.ts';
import { parseInlines } from '../../../shared/domain/reference/parse-inlines.ts';
import {
  paragraphText,
  templateParagraphs,
} from '../../../shared/domain/reference/read-back/template-paragraphs.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { figureRows, printed, template, templateText } from './printed-reference.ts';

test('with the printed texts in its holes the template is the printed document, to the letter', () => {
  const document = printed();
  const texts = new Map(
    align(template(), document, wordingOf('en')).values.map((v) => [
      `${v.figure}|${v.part === 'change'}`,
      v.text,
    ]),
  );
  const rendered = templateParagraphs(template()).map(({ inlines }) =>
    paragraphText(
      inlines,
      ({ figure, part }) => texts.get(`${figure}|${part === 'change'}`) ?? `{${figure}}`,
    ),
  );
  expect(rendered).toEqual(document.paragraphs.map((paragraph) => paragraph.text));
});

test('every figure of the document has its place, and no number is typed', () => {
  const named = new Set([...templateText().matchAll(/\{[=~]?([a-z0-9_.]+)/g)].map((found) => found[1]));
  expect(figureRows().filter(({ id }) => !named.has(id))).toEqual([]);
  const typed = templateText()
    .replace(/\{[^}]*\}|<!--.*?-->/g, '')
    .match(/\d+/g);
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
  expect(parseInlines('{a.b} ({a.b|change}), {a.b|word.times}')).toEqual([
    { kind: 'figure', figure: 'a.b', part: 'value' },
    { kind: 'text', text: ' (' },
    { kind: 'figure', figure: 'a.b', part: 'change' },
    { kind: 'text', text: '), ' },
    { kind: 'figure', figure: 'a.b', part: 'word', form: 'times' },
  ]);
  expect(parseInlines('in {~ref.x.y:2023 -> 2005-2023 | because}')).toEqual([
    { kind: 'text', text: 'in ' },
    { kind: 'label', printed: '2023', corrected: '2005-2023', figure: 'ref.x.y', reason: 'because' },
  ]);
  expect(() => parseInlines('{a.b|changes}')).toThrow('no placeholder');
});
