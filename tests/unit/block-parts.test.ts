import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockParts, blockSource, partLines } from '../../shared/domain/reference/text/block-parts.ts';
import { tokensOf, writeTokens } from '../../shared/domain/reference/text/line-tokens.ts';
import { parseInlines } from '../../shared/domain/reference/text/parse-inlines.ts';
import { readText } from '../../shared/domain/reference/text/read-text.ts';

const blocksOf = (language: 'en' | 'az') =>
  readText(readFileSync(`resources/templates/reference-2023/reference.${language}.md`, 'utf8'), {
    template: 'reference-2023',
    year: 2023,
    language,
  }).blocks;

test.each(['en', 'az'] as const)(
  'the shipped text is the same again, block by block and line by line: %s',
  (language) => {
    const blocks = blocksOf(language);
    expect(blocks.length).toBeGreaterThan(100);
    for (const { source } of blocks) {
      const parts = blockParts(source);
      expect(blockSource(parts)).toBe(source);
      for (const line of partLines(parts)) expect(writeTokens(tokensOf(line))).toBe(line);
    }
  },
);

const read = (line: string) => parseInlines(line, { language: 'en', year: 2023, note: () => undefined });

test.each([
  String.raw`\*not bold\* and \_not italic\_`,
  'first_name and 2 ** 3 and _x_ **y** _z_',
  '**bold {victims.identified} within** and _{victims.identified|word}_',
  '**a <!-- p.3 --> b** c',
  '{a.b} ({a.b|change}){a.b} ({c.d|change}) ({a.b|change})',
  '**{a.b}** ({a.b|change})',
  '{?a.b: =0 -> none | else -> {a.b} victims | missing -> no data}, {!a.b rose: rose}',
  String.raw`ends with \ and \\* and ***three*** and __two__`,
  '<!-- p.4 -->x<!-- p.5 -->',
  '* a',
  '_',
  '**',
])('a line of signs says the same after it was written again: %s', (line) => {
  const again = writeTokens(tokensOf(line));
  expect(read(again)).toEqual(read(line));
  expect(writeTokens(tokensOf(again))).toBe(again);
});

test('letters that somebody typed stay letters, and half a word is not set bold', () => {
  const typed = writeTokens([{ kind: 'text', text: '*dear* _x_ **y**' }]);
  expect(tokensOf(typed)).toEqual([{ kind: 'text', text: '*dear* _x_ **y**' }]);
  const half = writeTokens([
    { kind: 'text', text: 'half', emphasis: 'strong' },
    { kind: 'text', text: 'word' },
  ]);
  expect(tokensOf(half)).toEqual([{ kind: 'text', text: 'halfword' }]);
  const spaced = writeTokens([
    { kind: 'text', text: ' a word ', emphasis: 'italic' },
    { kind: 'text', text: 'more' },
  ]);
  expect(spaced).toBe(' _a word_ more');
});

test('an open bracket is letters, for whoever reads the line to refuse', () => {
  expect(tokensOf('a {b c')).toEqual([{ kind: 'text', text: 'a {b c' }]);
  expect(writeTokens(tokensOf('a } b {x.y} c'))).toBe('a } b {x.y} c');
});
