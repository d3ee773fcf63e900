import type { ChartSpec } from '../../shared/charts/spec.ts';
import type { ComposedSlide } from '../../shared/domain/reference/composed.ts';
import type { SlideParts } from '../../shared/charts/slide-parts.ts';
import { LANDSCAPE } from './page.ts';

export type SlideItem = ComposedSlide['items'][number];

/** Characters that fit on a line: 18 pt bold, 14 pt bold on half a page, 11 pt. */
const TITLE_CHARS = 78;
const PAIR_CHARS = 48;
const NOTE_CHARS = 145;
const MOST = 13.2;
const SLACK = 0.9;

/** What the page leaves for the charts, centimetres. */
export function chartHeight(
  page: SlideParts<SlideItem> & { tables: readonly ChartSpec[]; notes: readonly string[] },
): number {
  const long = (item: SlideItem): number => item.runs.reduce((sum, run) => sum + run.text.length, 0);
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  const heads = page.head.map((item) =>
    item.role === 'title' ? Math.ceil(long(item) / TITLE_CHARS) * 0.85 : 0.65,
  );
  const pair = Math.max(0, ...page.pair.map((item) => Math.ceil(long(item) / PAIR_CHARS) * 0.6 + 0.2));
  const labels = (page.labels.length > 3 ? Math.ceil(page.labels.length / 3) : page.labels.length) * 0.5;
  const tables = page.tables.map((spec) => (spec.series.length + 1) * 0.5 + 0.3);
  const notes = page.notes.map((note) => Math.ceil(note.length / NOTE_CHARS) * 0.46);
  return Math.min(MOST, LANDSCAPE.textHeight - sum(heads) - pair - labels - sum(tables) - sum(notes) - SLACK);
}
