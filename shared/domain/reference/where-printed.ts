import type { Annex } from './annex.ts';
import { figuresOf, linesOf, type Block, type ReferenceText } from './reference.ts';

/** A place of the document that prints a figure; paragraphs count within their page. */
export interface PrintedPlace {
  kind: 'text' | 'slide';
  /** Id of the section; of a slide, its page as text. */
  section: string;
  /** English title of the section or slide. */
  title: string;
  page: number;
  paragraph?: number;
}

/** By figure id, in the order of the document: sentences first, then slides with their charts. */
export function wherePrinted(text: ReferenceText, annex: Annex): Map<string, PrintedPlace[]> {
  const places = new Map<string, PrintedPlace[]>();
  const note = (figure: string, place: PrintedPlace): void => {
    const known = places.get(figure) ?? [];
    const same = known.some(
      (one) => one.kind === place.kind && one.page === place.page && one.paragraph === place.paragraph,
    );
    if (!same) places.set(figure, [...known, place]);
  };
  let section = { id: '', title: '' };
  const paragraphs = new Map<number, number>();
  for (const block of text.blocks) {
    if (block.kind === 'section') section = { id: block.id, title: block.title };
    else if (block.kind === 'slide') {
      const place = slidePlace(block);
      for (const figure of linesOf(block).flatMap(figuresOf)) note(figure, place);
    } else if (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'table') {
      const paragraph = (paragraphs.get(block.page) ?? 0) + 1;
      paragraphs.set(block.page, paragraph);
      const place: PrintedPlace = {
        kind: 'text',
        section: section.id,
        title: section.title,
        page: block.page,
        paragraph,
      };
      for (const figure of linesOf(block).flatMap(figuresOf)) note(figure, place);
    }
  }
  const slides = new Map(
    text.blocks.flatMap((b) => (b.kind === 'slide' ? [[b.page, slidePlace(b)] as const] : [])),
  );
  for (const { page, charts } of annex.slides) {
    const place = slides.get(page);
    if (place) for (const key of charts.flatMap(keysOf)) note(key, place);
  }
  return places;
}

const slidePlace = (block: Extract<Block, { kind: 'slide' }>): PrintedPlace => ({
  kind: 'slide',
  section: String(block.page),
  title: block.title.replace(/^Slide:\s*/, ''),
  page: block.page,
});

/** Keys that a chart draws for the reporting year. */
const keysOf = (chart: Annex['slides'][number]['charts'][number]): string[] => [
  ...(chart.years?.series.flatMap((series) => series.keys) ?? []),
  ...(chart.list?.items.filter((item) => item.period === undefined).flatMap((item) => item.keys) ?? []),
];
