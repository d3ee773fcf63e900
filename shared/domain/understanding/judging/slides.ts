import { lower } from '../../text/fold.ts';
import { figureWith } from '../../keys/figure-with.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { keyed, meantBy, type CellReading } from '../reading/cell-reading.ts';

const SLIDE = /(?:^|[^\p{L}])(?:slayd|slide|слайд|diaqram|диаграмм|slayt)/u;

/** Whether the table holds the data of a slide: its numbers are printed a second time in the annex. */
export const isSlide = (texts: readonly string[]): boolean => texts.some((text) => SLIDE.test(lower(text)));

/** The slide figures that repeat what a cell counts, and the slide's share beside it. */
export function applySlide(readings: readonly CellReading[], { catalogue }: Meanings): void {
  const repeats = Map.groupBy(
    catalogue.figures.filter((figure) => figure.repeats !== undefined),
    (figure) => figure.repeats!,
  );
  const shares = new Map(
    catalogue.figures
      .filter(({ indicator }) => indicator.endsWith('.share'))
      .map((figure) => [figureWith(figure.indicator, figure.categories), figure.id]),
  );
  for (const reading of readings) {
    if (reading.settled?.by === 'layout') continue;
    const meant = meantBy(reading);
    const counted = meant === null ? undefined : catalogue.figuresById.get(meant.figure);
    if (counted === undefined) continue;
    if (reading.aside === 'share') {
      const share = shares.get(figureWith(`${counted.indicator}.share`, counted.categories));
      if (share === undefined || reading.quantity.kind !== 'number') continue;
      delete reading.aside;
      reading.settled = { figure: share, categories: counted.categories, scope: {}, by: 'slide' };
    } else if (keyed(reading) !== null) reading.also = (repeats.get(counted.id) ?? []).map(({ id }) => id);
  }
}
