import type { Cell, OutsideText, Sheet } from '../../../shared/domain/sheets/cell.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

export interface Return {
  title?: string;
  fileName?: string;
  outside?: OutsideText[];
  /** What cells have beside what is drawn, by address. */
  cells?: Record<string, Partial<Cell>>;
}

/** A return of the prosecutor for 2023, its table drawn in text from row 4 on. */
export function prosecution(
  drawing: string,
  { title = '2023-cü il üzrə məlumat', fileName = 'return.xlsx', outside, cells = {} }: Return = {},
): Interpretation {
  const drawn = sheetOf(`Azərbaycan Respublikasının Baş Prokurorluğu\n${title}\n\n${drawing.trim()}`);
  const sheet: Sheet = {
    ...drawn,
    cells: drawn.cells.map((cell) => ({ ...cell, ...cells[cell.ref] })),
    ...(outside === undefined ? {} : { outside }),
  };
  return interpretDocument(fileName, { format: 'xlsx', sheets: [sheet], warnings: [] });
}

/** Two rows under one heading: both are ordinary and taken. */
export const TWO_ROWS = (heading = '2023', value = '18'): string =>
  `Göstərici|${heading}\nBaşlanmış cinayət işləri|16\nTəqsirləndirilən şəxslər|${value}`;

/** `B5 2023 16` for what is taken. */
export const takenFrom = ({ observations }: Interpretation): string[] =>
  observations.map(({ cells, period, value }) => `${cells[0]!.ref} ${period} ${value}`);

/** Periods that each question offers, in their order. */
export const offeredBy = ({ questions }: Interpretation): (string | undefined)[][] =>
  questions.map(({ readings }) => readings.map(({ observations }) => observations[0]?.period));

export const ORDINARY = ['B5 2023 16', 'B6 2023 18'];
