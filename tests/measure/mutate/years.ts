import type { Cell, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import type { KeyRow } from '../shared-data.ts';
import type { Mutation } from './lines.ts';

const later = (text: string): string =>
  text.replaceAll(/(?<!\d)(?<!\d[,])(?:19|20)\d\d(?!\d|[.,]\d{3}|%)/g, (year) => String(Number(year) + 1));

/** Years in the figure itself (`2016-2022`) would name another figure. */
const namesYear = (figure: string): boolean =>
  /(?:19|20)\d\d/.test(figure + JSON.stringify(catalogue.figuresById.get(figure)?.categories ?? {}));

/** The same return of the year after: every year is one more, every count the same. */
export const nextYear: Mutation = (one) => {
  const keyed = new Set(one.rows.map((row) => `${row.sheet}!${row.cell}`));
  const sheets = one.document.sheets.map((sheet) => ({
    ...sheet,
    name: later(sheet.name),
    cells: sheet.cells.map((cell) => ofNextYear(cell, sheet, keyed)),
  }));
  const rows = one.rows
    .filter(({ figure }) => !namesYear(figure))
    .map((row): KeyRow => ({ ...row, sheet: later(row.sheet), period: later(row.period) }));
  return {
    ...one,
    name: later(one.name),
    document: { ...one.document, sheets },
    rows,
    period: later(one.period),
  };
};

function ofNextYear(cell: Cell, sheet: Sheet, keyed: ReadonlySet<string>): Cell {
  const { formula, ...rest } = cell;
  // A formula that names another sheet would miss it under its new name.
  const kept = formula === undefined || formula.includes('!') ? rest : cell;
  if (keyed.has(`${sheet.name}!${cell.ref}`)) return kept;
  if (cell.type === 'text') return { ...kept, text: later(cell.text), value: later(String(cell.value)) };
  const isYear =
    cell.type === 'number' &&
    /^(?:19|20)\d\d$/.test(cell.text) &&
    Number(cell.value) >= 1990 &&
    Number(cell.value) <= 2030;
  if (isYear) return { ...kept, text: later(cell.text), value: Number(cell.value) + 1 };
  if (cell.type === 'date') return { ...kept, text: later(cell.text), value: later(String(cell.value)) };
  return kept;
}
