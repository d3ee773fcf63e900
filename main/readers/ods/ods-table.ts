import type { SheetBuilder } from '../../cells/sheet-builder.ts';
import { GRID } from '../../cells/limits.ts';
import { attribute, integerAttribute } from '../xml/xml-attributes.ts';
import type { OdsCell } from './ods-cell.ts';
import type { OdsStyles } from './ods-styles.ts';

interface PlacedCell {
  col: number;
  columns: number;
  cell: OdsCell | undefined;
  comment: string;
}

/** Lays out one table: repeated rows and columns are unfolded only where they carry something. */
export class OdsTable {
  readonly #sheet: SheetBuilder;
  readonly #hiddenColumns: { from: number; to: number }[] = [];
  /** Columns whose cells are struck unless they or their row say otherwise. */
  readonly #struckColumns: { from: number; to: number }[] = [];
  readonly #styles: OdsStyles;
  #rowStyle: string | undefined;
  #columns = 0;
  #row = 0;
  #rowRepeat = 1;
  #rowHidden = false;
  #col = 0;
  #cells: PlacedCell[] = [];

  constructor(sheet: SheetBuilder, styles: OdsStyles) {
    this.#sheet = sheet;
    this.#styles = styles;
  }

  column(raw: string): void {
    const from = this.#columns + 1;
    this.#columns += repeated(raw, 'number-columns-repeated');
    if (isCollapsed(raw)) this.#hiddenColumns.push({ from, to: this.#columns });
    const style = attribute(raw, 'default-cell-style-name');
    if (this.#strikes(style)) this.#struckColumns.push({ from, to: this.#columns });
  }

  openRow(raw: string): void {
    this.#rowRepeat = repeated(raw, 'number-rows-repeated');
    this.#rowHidden = isCollapsed(raw);
    this.#rowStyle = attribute(raw, 'default-cell-style-name');
    this.#col = 0;
    this.#cells = [];
  }

  /** A cell with its raw tag, once its content is known. */
  cell(raw: string, cell: OdsCell | undefined, comment: string): void {
    const columns = repeated(raw, 'number-columns-repeated');
    const col = this.#col + 1;
    this.#col += columns;
    const down = integerAttribute(raw, 'number-rows-spanned') ?? 1;
    const right = integerAttribute(raw, 'number-columns-spanned') ?? 1;
    const top = this.#row + 1;
    if ((down > 1 || right > 1) && top <= GRID.rows && col <= GRID.columns) {
      const bottom = Math.min(top + Math.max(down, 1) - 1, GRID.rows);
      this.#sheet.merge({
        top,
        left: col,
        bottom,
        right: Math.min(col + Math.max(right, 1) - 1, GRID.columns),
      });
    }
    if (!cell && comment === '') return;
    if (top > GRID.rows || col > GRID.columns) return this.#sheet.beyondGrid(top, col);
    if (cell && this.#isStruck(attribute(raw, 'style-name'), col)) cell.extras.struck = true;
    this.#cells.push({ col, columns, cell, comment });
    if (this.#col > GRID.columns) this.#sheet.repeatCut(top, col, this.#col - GRID.columns);
  }

  #strikes(style: string | undefined): boolean {
    return style !== undefined && this.#styles.strikes('table-cell', style) === true;
  }

  /** A cell's own style counts, else its row's, else its column's (ODF 1.3 part 3, 19.624). */
  #isStruck(own: string | undefined, col: number): boolean {
    const style = own ?? this.#rowStyle;
    if (style !== undefined) return this.#strikes(style);
    return this.#struckColumns.some(({ from, to }) => col >= from && col <= to);
  }

  closeRow(): void {
    const from = this.#row + 1;
    this.#row += this.#rowRepeat;
    if (this.#cells.length === 0) return;
    const last = Math.min(this.#row, GRID.rows);
    if (last < this.#row)
      for (const { col } of this.#cells) this.#sheet.repeatCut(from, col, this.#row - last);
    for (let row = from; row <= last; row++) {
      for (const placed of this.#cells) this.#place(row, placed);
    }
  }

  #place(row: number, { col, columns, cell, comment }: PlacedCell): void {
    if (comment !== '') this.#sheet.comment(row, col, comment);
    if (!cell) return;
    const last = Math.min(col + columns - 1, GRID.columns);
    for (let at = col; at <= last; at++) {
      const isHidden = this.#rowHidden || this.#hiddenColumns.some(({ from, to }) => at >= from && at <= to);
      const extras = isHidden ? { ...cell.extras, hidden: true as const } : cell.extras;
      if (cell.uncomputed) this.#sheet.addUncomputed(row, at, cell.extras.formula ?? '', extras);
      else this.#sheet.add(row, at, cell.type, cell.value, cell.text, extras);
    }
  }
}

/** More than any sheet has: a number of any length is said to be cut, and never read as none. */
const MOST = 1_000_000_000;

function repeated(raw: string, name: string): number {
  const value = attribute(raw, name);
  if (value === undefined || !/^\s*\+?\d+\s*$/.test(value)) return 1;
  return Math.min(MOST, Math.max(1, Number(value)));
}

/** `collapse` was hidden by a person, `filter` by a filter. */
function isCollapsed(raw: string): boolean {
  const visibility = attribute(raw, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
