import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AZERBAIJANI } from '../../../shared/domain/reference/grammar/grammar-az.ts';
import { lowerCase } from '../../../shared/domain/text/letter-case.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../../resources/templates/reference-2023/${name}`, import.meta.url), 'utf8');

const linesOf = (name: string): string[] => file(name).split('\n');
const [EN, AZ] = [linesOf('reference.en.md'), linesOf('reference.az.md')];
const TITLES = JSON.parse(file('titles.az.json')) as Record<string, string>;

const sorted = (all: Iterable<string>): string[] => [...new Set(all)].toSorted();

/** What a line is: a heading of some rank, an item, a mark of a page, prose. */
const kind = (line: string): string => /^(?:#+|[-*]|<!--.*-->|(?=.)|$)/.exec(line)![0];
const pages = (line: string): string[] => line.match(/<!-- p\.\d+ -->/g) ?? [];
/** Every figure with the part of it that prints; in which case it stands is each language's own. */
const figures = (line: string): string[] =>
  sorted(
    Array.from(
      line.matchAll(/\{([a-z][a-z0-9_.]*)(?:\|([a-z.]+))?(?:\+[a-z]+)?\}/g),
      ([, id, part = 'value']) => `${id} ${part}`,
    ),
  );
/** Texts that print as they are and are read back, labels among them. */
const fixed = (line: string): string[] =>
  sorted(Array.from(line.matchAll(/\{[=~]((?:[a-z0-9_]+\.)+[a-z0-9_]+):/g), ([, id]) => id!));

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

describe('the reference in Azerbaijani', () => {
  test('stands line for line beside the English one: blocks, pages, figures, texts that are read back', () => {
    expect(AZ).toHaveLength(EN.length);
    EN.forEach((line, at) => {
      const look = (one: string): unknown => [kind(one), pages(one), figures(one), fixed(one)];
      expect(look(AZ[at]!), `line ${at + 1}: ${line.slice(0, 80)}`).toEqual(look(line));
    });
  });

  test('every section carries the id that its English title makes, and every heading the title that screens show', () => {
    const wrong = EN.flatMap((line, at) => {
      const [, marks, title] = /^(##+) \[(?:Slide: )?(.*)\]$/.exec(line) ?? [];
      if (title === undefined) return [];
      const said = TITLES[title] ?? '';
      const [, heading = '', id] = /^#+ \[(.*)\](?: \{#([a-z-]+)\})?$/.exec(AZ[at]!) ?? [];
      const same = lowerCase(heading, 'az') === lowerCase(said, 'az');
      return same && id === (marks === '##' ? slug(title) : undefined) ? [] : [`${title}: ${AZ[at]}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every number is a figure or a text that is read back; no word counts by itself', () => {
    const written = AZ.flatMap((line) =>
      kind(line) === '<' || line.startsWith('#')
        ? []
        : line
            .replaceAll(/<!--.*?-->/g, '')
            .replaceAll(/\{[^{}?]*\}/g, '')
            .replaceAll(/\{\?[a-z0-9_.]+:|(?<=[:|] )=\d+ ->/g, '')
            .split(/[^\p{L}\p{N}]+/u),
    );
    expect(written.length).toBeGreaterThan(2000);
    expect(written.filter((word) => /\p{N}/u.test(word) || AZERBAIJANI.wordValue(word) !== null)).toEqual([]);
  });

  test('is written in Azerbaijani letters, with closed quotes and brackets', () => {
    const text = AZ.join('\n').replaceAll(
      /\{[^{}?]*\}|\{\?[a-z0-9_.]+|<!--.*?-->|www\.[a-z.]+|“Walk Free”|“WhatsApp”/g,
      '',
    );
    expect(
      text.match(
        /[^\sABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZabcçdeəfgğhxıijkqlmnoöprsştuüvyz0-9.,;:–“”()[\]{}#*_|=%?>+-]/gu,
      ),
    ).toBeNull();
    for (const [at, line] of AZ.entries())
      for (const [open, close] of ['“”', '()', '{}', '[]'] as const)
        expect(line.split(open!).length, `${open} in line ${at + 1}`).toBe(line.split(close!).length);
  });
});
