import { expect, test } from 'vitest';
import type { ComposedBlock, ComposedRun, ComposedSlide } from '../../../shared/domain/reference/composed.ts';
import { houseBlocks } from '../../../shared/domain/reference/house-blocks.ts';

const text = (words: string): ComposedRun => ({ kind: 'text', text: words });
const figure = (said: string, state: 'agreed' | 'missing' = 'agreed'): ComposedRun => ({
  kind: 'figure',
  figure: 'f',
  part: 'value',
  text: said,
  state,
  open: state === 'missing',
});
const section = (id: string): ComposedBlock => ({ id, kind: 'section', title: id, printed: false });
const prose = (id: string): ComposedBlock => ({ id, kind: 'paragraph', runs: [text(id)], page: 1 });
const slide = (page: number, ...items: ComposedSlide['items']): ComposedSlide => ({
  id: `slide-${page}`,
  kind: 'slide',
  page,
  title: 'Slide: istismar ölkələri',
  items,
});
const item = (
  role: 'title' | 'ministry' | 'label',
  ...runs: ComposedRun[]
): ComposedSlide['items'][number] => ({ role, runs });

const house = (
  blocks: ComposedBlock[],
  blank: number[] = [],
  language: 'en' | 'az' = 'en',
): ComposedBlock[] => houseBlocks(blocks, { language, charted: new Set([1, 2, 3]), blank: new Set(blank) });

const saidOn = (block: ComposedBlock | undefined): string[] =>
  block?.kind === 'slide' ? block.items.map(({ runs }) => runs.map((run) => run.text).join('')) : [];

test('headings with text under them are printed, the address stands under the text, what was not reported comes last', () => {
  const blocks = house(
    [
      section('Victims'),
      prose('p'),
      section('Annex'),
      slide(1, item('title', text('One')), item('label', text('x '), figure('…', 'missing'))),
      slide(2, item('title', text('Two'))),
      section('Contact'),
      { id: 'contact', kind: 'contact', lines: ['Bakı'] },
    ],
    [1],
  );
  expect(blocks.map(({ id }) => id)).toEqual([
    'Victims',
    'p',
    'contact',
    'Annex',
    'slide-2',
    'slide-1',
    'Contact',
  ]);
  const printed = blocks.flatMap((block) => (block.kind === 'section' && block.printed ? [block.id] : []));
  expect(printed).toEqual(['Victims', 'Annex']);
  expect(blocks.flatMap((block) => (block.kind === 'slide' && block.empty ? [block.id] : []))).toEqual([
    'slide-1',
  ]);
});

test('a slide of which one label says a number is not empty, whatever its charts lack', () => {
  const [only] = house([slide(1, item('title', text('One')), item('label', text('x '), figure('3')))], [1]);
  expect(only).not.toHaveProperty('empty');
});

test('every slide has title, ministry line, the titles of its two charts, then the labels that say a figure', () => {
  const pair = slide(
    1,
    item('label', text('Azərbaycan')),
    item('ministry', text('Nazirlik')),
    item('title', text('Sol')),
    item('title', text('Sağ')),
    item('label', text('Kişi -'), figure('3')),
    item('label', text('Türkiyə '), figure('28')),
    item('label', text('Qadın – '), figure('4'), text(' ('), figure('57'), text('%)')),
    item('label', text('Qeyd')),
  );
  expect(saidOn(house([pair], [], 'az')[0])).toEqual([
    'İstismar ölkələri', 'Nazirlik', 'Sol', 'Sağ', 'Kişi – 3', 'Türkiyə – 28', 'Qadın – 4 (57%)',
  ]); // prettier-ignore
  const turned = slide(2, item('ministry', text('Ministry')), item('title', text('Sentences')));
  expect(saidOn(house([turned])[0])).toEqual(['Sentences', 'Ministry']);
  // Without charts its words are all that it says.
  const words = slide(
    9,
    item('title', text('Plan')),
    item('label', text('First')),
    item('label', text('Second')),
  );
  expect(saidOn(house([words])[0])).toEqual(['Plan', 'First', 'Second']);
});
