import type { ObservationStatus } from '../../observations/observation.ts';
import type { Period } from '../../periods/period.ts';
import { holds, rangesOf } from '../../sheets/ranges.ts';
import { parseRef } from '../../sheets/cell-ref.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { figureOf } from './figure-of.ts';
import { settleBy } from './settle-by.ts';

/** What a person says of cells of one delivery while teaching; each part alone, the last word on a cell counts. */
export interface Lesson {
  sheet: string;
  /** A1 ranges with commas. */
  ref: string;
  /** Id, or `indicator{dimension=category,…}`. */
  figure?: string;
  /** Beyond the figure's own; absent: as the words around the cell narrow it. */
  categories?: Record<string, string>;
  period?: Period;
  unit?: string;
  factor?: number;
  agency?: string;
  /** In place of what is written; null: a mark that stands for `status`. */
  value?: number | null;
  status?: ObservationStatus;
  /** Not for the reference. */
  ignore?: true;
}

/** Where the tables of a sheet begin and end, as a person draws it: all of them, a number outside is in none. */
export interface SheetBoxes {
  sheet: string;
  /** A1 ranges. */
  boxes: string[];
}

/** Gives the cells what a person said of them. */
export function applyLessons(
  readings: readonly CellReading[],
  lessons: readonly Lesson[],
  sheet: string,
  meanings: Meanings,
): void {
  for (const [turn, lesson] of lessons.entries()) {
    if (lesson.sheet !== sheet) continue;
    const ranges = rangesOf(lesson.ref);
    for (const reading of readings) {
      const { row, col } = parseRef(reading.placed.cell.ref);
      if (ranges.some((range) => holds(range, row, col))) {
        applyLesson(reading, lesson, meanings);
        reading.lesson = turn;
      }
    }
  }
}

function applyLesson(reading: CellReading, lesson: Lesson, meanings: Meanings): void {
  const { figure, categories, value, status, ignore } = lesson;
  if (ignore === true) {
    reading.aside = 'not-for-reference';
    return;
  }
  // A change is told by the figure of its row, not by one of its own.
  const isChange = reading.column.kind === 'change' || reading.row.kind === 'change';
  const key = figure === undefined || isChange ? null : figureOf(reading, figure, categories, meanings);
  delete reading.aside;
  if (key !== null) reading.left = key.left;
  const told = settleBy(reading, {
    ...(key === null ? {} : { figure: key.figure, categories: key.categories }),
    ...(lesson.period === undefined ? {} : { period: lesson.period }),
    ...(lesson.unit === undefined ? {} : { unit: lesson.unit, factor: lesson.factor ?? 1 }),
    ...(lesson.agency === undefined ? {} : { agency: lesson.agency }),
  });
  if (figure !== undefined) told.add('note');
  if (categories !== undefined) told.add('header');
  if (value !== undefined && value !== null) {
    reading.quantity = { ...asNumber(reading), value };
    told.add('number');
  } else if (status !== undefined) {
    reading.quantity = { kind: 'mark', mark: reading.placed.text.trim(), status };
    told.add('number');
  }
}

/** The number that stands there keeps its change and its remarks. */
const asNumber = ({ quantity }: CellReading): Extract<CellReading['quantity'], { kind: 'number' }> =>
  quantity.kind === 'number' ? { ...quantity, doubts: [] } : { kind: 'number', value: 0, doubts: [] };
