import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Figure } from '../figures/figure.ts';
import type { Vintages } from '../figures/vintage.ts';
import { indicatorOf, keyText, type FigureKey } from '../keys/figure-key.ts';
import { previousPeriod } from '../periods/period.ts';
import type { Cell } from './reader-system.ts';

/** A value of a year as charts and answers print it. */
export interface SeriesCell extends FigureKey {
  value: number;
  /** Others have published it. */
  out: boolean;
}

export interface FigureNumbers {
  period: string;
  figures: readonly Figure[];
  series: readonly SeriesCell[];
  vintages: Vintages;
}

/** Units of people and of what was done to them. */
export type IsDelicate = (unit: string) => boolean;

/** Nobody is not a small group; hiding it says more than it keeps. */
const ZERO_COST = 1_000_000;
const COUNT_COST = 10;
/** A change is worth less than a count, a share less than either. */
export const CHANGE_COST = 2;
const SHARE_COST = 1;

export const changeId = (key: FigureKey): string => `${keyText(key)}#change`;

/** All values that a reader of this year's or an earlier document may have, each once. */
export function figureCells(numbers: FigureNumbers, catalogue: Catalogue, isDelicate: IsDelicate): Cell[] {
  const cells = new Map<string, Cell>();
  const put = (key: FigureKey, value: number | null, how: Pick<Cell, 'printed' | 'held' | 'out'>): void => {
    const id = keyText(key);
    const before = cells.get(id);
    const cell = before ?? cellOf(key, value, catalogue, isDelicate);
    cells.set(id, {
      ...cell,
      printed: how.printed || before?.printed === true,
      ...((how.held ?? before?.held) && { held: true as const }),
      ...((how.out ?? before?.out) && { out: true as const }),
    });
  };
  for (const { id, period, value } of numbers.figures) {
    // What the world's organisations publish everybody has.
    const isOut = catalogue.figuresById.get(id)?.kind === 'context_global';
    put({ figure: id, period }, value, { printed: true, ...(isOut && { out: true as const }) });
  }
  const isOlder = (period: string): boolean => lastYear(period) < lastYear(numbers.period);
  for (const { figure, period, value, out } of numbers.series)
    put(
      { figure, period },
      value,
      { printed: true, ...(isOlder(period) && { held: true as const }), ...(out && { out: true as const }) }, // prettier-ignore
    );
  for (const { figure, period, said, printed } of numbers.vintages.all)
    if (printed !== null && said < numbers.period)
      put({ figure, period }, printed, { printed: false, held: true });
  for (const { id, period, previous } of numbers.figures) {
    const before = previousPeriod(period);
    if (before !== null && previous !== null)
      put({ figure: id, period: before }, previous, { printed: false, held: true });
  }
  return [...cells.values()];
}

/** `2005-2023` and `2023-H1` end in 2023. */
const lastYear = (period: string): number => Number(/(\d{4})(?:-[HQ]?\d{1,2})?$/.exec(period)?.[1] ?? 0);

function cellOf(key: FigureKey, value: number | null, catalogue: Catalogue, isDelicate: IsDelicate): Cell {
  const { figuresById, indicatorsById } = catalogue;
  // A value that is kept beside another is named by its figure and the body that says it.
  const name = indicatorOf(key.figure);
  const indicator = (figuresById.get(key.figure) ?? figuresById.get(name))?.indicator ?? name;
  const unit = indicatorsById.get(indicator)?.unit;
  const isShare = unit === 'percent';
  const cost = isShare ? SHARE_COST : value === 0 ? ZERO_COST : COUNT_COST + Math.abs(value ?? 0);
  return {
    id: keyText(key),
    value,
    isDelicate: unit !== undefined && isDelicate(unit),
    isWhole: catalogue.unitsById.get(unit ?? '')?.fractions !== true,
    printed: false,
    cost,
    ...(isShare && { most: 100 }),
  };
}
