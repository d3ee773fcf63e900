import { beforeAll, expect, test } from 'vitest';
import { buildLetterPdf } from '../../main/pdf/letter.ts';
import { drawnPages, missingIn, tight, type DrawnPage } from '../../main/pdf/read-back.ts';
import { buildReferencePdf } from '../../main/pdf/reference.ts';
import { readPdf } from '../../main/readers/pdf/read-pdf.ts';
import { createApp } from '../../main/resources/app.ts';
import { chartSpec } from '../../shared/charts/spec.ts';
import { compose, runsOf } from '../../shared/domain/reference/compose.ts';
import type { ComposedBlock, ComposedDocument } from '../../shared/domain/reference/composed.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import * as sample from './document-sample.ts';

const OPEN = 'wanted.international';
const { resources } = createApp();
const NOW = new Date('2024-03-12T09:00:00Z');

function composed(mode: 'as-printed' | 'house'): ComposedDocument {
  const figures = sample.figures();
  figures.set(OPEN, { ...figures.get(OPEN)!, state: 'open' });
  const rival = { file: '03_Генпрокуратура.xls', sheet: 'HESABAT 2023', ref: 'E44', agency: 'Prosecutor' };
  return compose(sample.template(), {
    mode,
    wording: wordingOf('en'),
    figures,
    printed: sample.printedValues(),
    rivals: new Map([
      [
        OPEN,
        [
          { ...rival, value: 12 },
          { ...rival, value: 11 },
        ],
      ],
    ]),
  });
}

const build = (document: ComposedDocument): Promise<Uint8Array> =>
  buildReferencePdf(
    document,
    sample.annex(),
    {
      now: NOW,
      period: '2023',
      lookup: sample.seriesLookup(sample.figures()),
      labels: sample.labels(),
      draft: { number: 3, date: '12.03.2024' },
      findings: { blockers: 2, queries: 1, notes: 4, rules: 9 },
      title: 'Reference 2023',
      people: { exportedBy: 'Leyla', decidedBy: ['Rauf'] },
    },
    resources,
  );

const MARGIN = 52;
const pagesOf = (bytes: Uint8Array): Promise<DrawnPage[]> => drawnPages(bytes, MARGIN);

const said = (block: ComposedBlock): string =>
  tight(
    runsOf(block)
      .map((run) => run.text)
      .join(''),
  );

let [house, printed]: Uint8Array[] = [];
beforeAll(async () => {
  house = await build(composed('house'));
  printed = await build(composed('as-printed'));
});

test('every paragraph, list item and line of a slide is on the pages, in its order and once', async () => {
  for (const [bytes, mode] of [
    [house, 'house'],
    [printed, 'as-printed'],
  ] as const) {
    const text = (await pagesOf(bytes!)).map((page) => page.text).join('').replaceAll(/\[\d+\]/g, ''); // prettier-ignore
    let from = 0;
    const blocks = composed(mode).blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    for (const block of blocks) {
      const at = text.indexOf(said(block), from);
      expect(at, said(block)).toBeGreaterThanOrEqual(0);
      from = at + said(block).length;
    }
    for (const slide of composed(mode).blocks.filter((block) => block.kind === 'slide'))
      for (const { runs } of slide.items) expect(text).toContain(tight(runs.map((run) => run.text).join('')));
  }
});

test('read back, nothing is missing; a word, a number and a value of a chart that were lost are found', async () => {
  const document = composed('house');
  const lookup = sample.seriesLookup(sample.figures());
  const context = { year: 2023, language: 'en', lookup } as const;
  const pages = await drawnPages(house!, MARGIN);
  const missing = (at: number, change: (text: string) => string): string[] =>
    missingIn(pages.map((page, n) => (n === at ? { ...page, text: change(page.text) } : page)), document, sample.annex(), context); // prettier-ignore
  expect(missing(0, (text) => text)).toEqual([]);
  expect(missing(3, (text) => text.replace(/\d/, '')).length).toBeGreaterThan(0);
  const slide = pages.findIndex(({ width, height }) => width > height);
  const drawn = chartSpec(sample.annex().slides[0]!.charts[0]!, context).series[0]!.points.at(-1)!.text;
  expect(missing(slide, (text) => text.replaceAll(drawn, ''))).toEqual(['Slide: crimes’ dynamics']); // prettier-ignore
});

test('slides lie on pages of their own, and each has its charts', async () => {
  const pages = await pagesOf(house!);
  const lying = pages.filter((page) => page.width > page.height);
  expect(lying).toHaveLength(composed('house').blocks.filter(({ kind }) => kind === 'slide').length);
  // Values of a chart that the slide's own lines do not print.
  expect(lying[4]!.text).toContain('2005200620072008');
});

test('the head of a page counts it and says what waits; as printed it says nothing but the number', async () => {
  const [first, second] = await pagesOf(house!);
  expect(first!.margin).toBe(tight('Draft 3 · 12.03.2024 1 2 blockers, 1 query, 1 open figure'));
  expect(second!.margin).toContain('2');
  expect((await pagesOf(printed!))[2]!.margin).toBe('3');
});

test('what Word says in a comment stands at the end under the sign at its number', async () => {
  const pages = await pagesOf(house!);
  expect(pages.at(0)!.text + pages.map((page) => page.text).join('')).toMatch(/12\[1\]|12\(\+\d+\)\[1\]/);
  const last = pages.at(-1)!.text;
  expect(last).toContain(tight('[1] 12 or 11?'));
  expect(last).toContain(tight('Prosecutor, 03_Генпрокуратура.xls, HESABAT 2023 E44'));
  expect(pages.map((page) => page.text).join('')).toContain(tight('Exported by Leyla.'));
  expect((await pagesOf(printed!)).map((page) => page.text).join('')).not.toContain('[1]');
});

test('the same state gives the same bytes, and a PDF that came back is known as ours', async () => {
  expect(Buffer.compare(await build(composed('house')), house!)).toBe(0);
  expect((await readPdf(house!.slice())).marks?.property).toBe(true);
});

test('what a text says is never taken for anything else', async () => {
  const hostile = ['<b>&amp;</b>', '{text: 1}', '=cmd|x', '${1}', '\\n %s', '](javascript:1)', 'ƏəĞğİıŞşÇç №5 − – … ₼ Жж', 'a\u0301', '"quoted"']; // prettier-ignore
  const document = composed('house');
  const blocks = hostile.map((text, at): ComposedBlock => ({
    id: `h.${at}`,
    kind: 'paragraph',
    page: 1,
    runs: [{ kind: 'text', text }],
  }));
  const pages = await pagesOf(await build({ ...document, blocks }));
  const text = pages.map((page) => page.text).join('');
  for (const one of hostile) expect(text).toContain(tight(one));
});

test('a letter is set as it was edited, every line of it', async () => {
  const text = 'Ədliyyə Nazirliyinə\n\nHörmətli həmkarlar,\n\n1. Birinci sual: 2 374 min manat?\n2. İkinci sual\n\nHörmətlə'; // prettier-ignore
  const bytes = await buildLetterPdf({ text, title: 'Məktub', language: 'az', now: NOW }, resources);
  const [page, ...more] = await pagesOf(bytes);
  expect(more).toEqual([]);
  expect((page!.margin + page!.text).replaceAll('\u00a0', '')).toBe(tight(text));
});
