import type { ComposedBlock } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { frontBlocks, titleLines, type Heading } from './front.ts';
import { findPages } from './pages/find-pages.ts';
import { pageBlock, pageBlocks } from './pages/page-blocks.ts';

/** Where the headings of the text stand. */
export interface PagePlan {
  /** Headings that a page begins with. */
  starts: ReadonlySet<string>;
  /** By the ids of the headings: those that are sure. */
  pages: ReadonlyMap<string, number>;
  /** The last page of the text; null where it is not sure. */
  last: number | null;
}

interface Planned {
  /** All that stands before the annex. */
  before: readonly ComposedBlock[];
  /** What the contents name. */
  headings: readonly Heading[];
  colophon: string | null;
}

const points = (centimetres: number): number => (centimetres * 72) / 2.54;

/**
 * The first heading begins a page behind the contents. In a look of its own nobody knows how much a page holds: there
 * no page is sure.
 */
export function planPages({ before, headings, colophon }: Planned, frame: Frame): PagePlan {
  const at = before.findIndex((block) => block.kind === 'section' && block.printed);
  const split = at < 0 ? before.length : at;
  const starts = new Set(before[at] === undefined ? [] : [before[at].id]);
  if (frame.options.look) return { starts, pages: new Map(), last: null };
  const width = points(frame.page.textWidth);
  const unnamed = frontBlocks(titleLines(before, frame), headings, frame, width).map((block) => ({
    id: '',
    block,
  }));
  const end = pageBlock([{ text: colophon ?? '', face: 'regular' }], { size: 9, before: 12 }, width);
  const all = [
    ...pageBlocks(before.slice(0, split), width),
    ...unnamed,
    ...pageBlocks(before.slice(split), width),
    ...(colophon === null ? [] : [{ id: '', block: end }]),
  ];
  const found = findPages(
    all.map(({ id, block }) => (starts.has(id) && block.heading ? { ...block, startsPage: true } : block)),
    points(frame.page.textHeight),
  );
  return {
    starts: new Set([...starts, ...[...found.breaks].map((index) => all[index]!.id)]),
    pages: new Map([...found.pages].map(([index, page]) => [all[index]!.id, page])),
    last: found.last,
  };
}
