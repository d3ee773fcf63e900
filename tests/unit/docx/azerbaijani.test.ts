import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildReference } from '../../../main/docx/build.ts';
import { seriesTableHeight } from '../../../main/docx/tables.ts';
import { NOTHING } from '../../../shared/charts/series.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ComposedDocument, ComposedRun } from '../../../shared/domain/reference/composed.ts';

const text = (said: string): ComposedRun => ({ kind: 'text', text: said });
const figure = (said: string): ComposedRun => ({
  kind: 'figure',
  figure: 'victims.identified',
  part: 'value',
  text: said,
  state: 'agreed',
  open: false,
});

async function partsOf(language: 'en' | 'az', runs: ComposedRun[]): Promise<(name: string) => string> {
  const block = { id: 'preamble.1', kind: 'paragraph' as const, runs, page: 1 };
  const composed: ComposedDocument = {
    template: 'reference-2023',
    year: 2023,
    mode: 'house',
    language,
    blocks: [block],
    corrections: [],
    unprinted: [],
    figures: { total: 1, open: 0, blocked: 0 },
    comments: [],
    blockComments: {},
  };
  const bytes = await buildReference(
    composed,
    { slides: [] },
    {
      now: new Date('2024-03-12T09:00:00Z'),
      period: '2023',
      lookup: () => NOTHING,
      labels: new Map(),
      draft: { date: '12.03.2024' },
      title: 'T',
    },
  );
  const parts = unzipSync(bytes);
  return (name) => strFromU8(parts[name]!);
}

/** The texts of the document; a hyphen that keeps a line together as `=`. */
const said = (xml: string): string =>
  Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g),
    ([, words]) => words ?? '=',
  ).join('');

test('a suffix stays on the line of its number or abbreviation; other hyphens may break', async () => {
  const part = await partsOf('az', [
    text('2023-cü ildə 42%-i, 45 QHT-ni, Mil-Muğan, 144-1-ci, 2016-2022, '),
    figure('3-ü'),
    text(' və '),
    figure('2023'),
    text('-cü il'),
  ]);
  expect(said(part('word/document.xml'))).toBe(
    '2023=cü ildə 42%=i, 45 QHT=ni, Mil-Muğan, 144-1=ci, 2016-2022, 3=ü və 2023=cü il',
  );
});

test('the text is tagged with its language', async () => {
  const lang = async (language: 'en' | 'az'): Promise<string | undefined> =>
    /<w:lang w:val="([^"]+)"/.exec((await partsOf(language, [text('a')]))('word/styles.xml'))?.[1];
  expect([await lang('en'), await lang('az')]).toEqual(['en-GB', 'az-Latn-AZ']);
});

test('the table of a chart is as high as the lines of its heads and names', () => {
  const table = (categories: string[], name = 'Şəxslər'): number =>
    seriesTableHeight({ categories, series: [{ name }] } as ChartSpec);
  const years = Array.from({ length: 19 }, (_, at) => String(2005 + at));
  const sentences = [
    '5 ilədək azadlıqdan məhrum etmə',
    '12 ildən çox azadlıqdan məhrum etmə',
    'Şərti',
    'a',
    'b',
    'c',
  ];
  expect(table(years)).toBeCloseTo(1.3);
  expect(table(sentences)).toBeCloseTo(2.3);
  expect(table(years, 'Məhkəməyə verilmiş şəxslər')).toBeCloseTo(1.8);
});
