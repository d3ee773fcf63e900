import { lower } from '../text/fold.ts';
import type { SheetState } from './sheet-state.ts';
import { figureWith } from '../keys/figure-with.ts';

const SLIDE = /(?:^|[^\p{L}])(?:slayd|slide|слайд|diaqram|диаграмм|slayt)/u;

/** Whether the table holds the data of a slide: its numbers are printed a second time in the annex. */
const isSlide = (state: SheetState): boolean =>
  [...state.titles, ...state.sheetTitles, state.grid.sheet.name].some((text) => SLIDE.test(lower(text)));

/** The slide figures that repeat a text figure, where the table is a slide's. */
export const repeatedOnSlide = (state: SheetState, figure: string): string[] =>
  isSlide(state) ? (state.index.repeatedBy.get(figure) ?? []) : [];

/** The slide's share of what a text figure counts: `77%` beside the facts of trafficking. */
export function shareOnSlide(state: SheetState, figure: string): string | null {
  const counted = state.index.byId.get(figure);
  if (counted === undefined || !isSlide(state)) return null;
  return state.index.shares.get(figureWith(`${counted.indicator}.share`, counted.categories)) ?? null;
}
