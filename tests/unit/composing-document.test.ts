import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docOf, sourceOf } from '../../renderer/screens/reference/composing/document.ts';
import { parseInlines } from '../../shared/domain/reference/text/parse-inlines.ts';
import { readText } from '../../shared/domain/reference/text/read-text.ts';

const shown = (language: 'en' | 'az') => ({
  language,
  prints: {},
  label: (figure: string) => figure,
  when: () => [],
});
const sources = (language: 'en' | 'az', blocks: readonly { id: string; source: string }[]) => {
  const doc = docOf(blocks, shown(language));
  return Array.from({ length: doc.childCount }, (_, at) => ({
    id: doc.child(at).attrs['id'] as string,
    source: sourceOf(doc.child(at)),
  }));
};

test.each(['en', 'az'] as const)(
  'an untouched document is the text as it was, to the letter: %s',
  (language) => {
    const file = readFileSync(`resources/templates/reference-2023/reference.${language}.md`, 'utf8');
    const head = { template: 'reference-2023', year: 2023, language };
    const blocks = readText(file, head).blocks.map(({ id, source }) => ({ id, source }));
    expect(sources(language, blocks)).toEqual(blocks);
  },
);

test('blocks of every kind come through as they mean, with ids', () => {
  const blocks = [
    '# [A title]',
    '## A section of *signs* and _signs_',
    String.raw`\*not bold\* **bold {a.b} ({a.b|change})** and _it_, {a.b|noun:one:many}, {=x.y:7.5}{^Source: $year}`,
    '{?a.b: =0 -> none | else -> {a.b} of {c.d}}{!a.b rose: rose}',
    '- an item <!-- p.3 --> with a page',
    '| head | {a.b} |\n| **x** | y |',
    '> a note of *signs*',
    '<!-- page break -->',
    '<!-- p.12 -->',
    '### [Slide: x]\n* **Title**\n* _ministry_\n* label {a.b}',
    '* contact one\n* contact two',
  ].map((source, at) => ({ id: `x.${at}`, source }));
  const again = sources('en', blocks);
  const read = (source: string) =>
    parseInlines(source, { language: 'en', year: 2023, note: () => undefined });
  for (const [at, { id, source }] of blocks.entries()) {
    expect(again[at]!.id).toBe(id);
    expect(read(again[at]!.source)).toEqual(read(source));
  }
});
