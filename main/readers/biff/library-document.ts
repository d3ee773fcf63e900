import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { ReadWarning, SheetState, SpreadsheetFormat } from '../../../shared/domain/sheets/cell.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import type { CellBudget } from '../../cells/sheet-builder.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { NumberFormat } from '../number-format/number-cell.ts';
import { shownText } from '../number-format/shown-text.ts';
import type { StoredDocument, StoredSheet } from '../../cells/stored-document.ts';
import type { BiffFacts } from './biff-facts.ts';

/** What the library does not tell of a file. */
export interface LibraryExtras {
  warnings: readonly ReadWarning[];
  facts?: BiffFacts;
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const STATES: readonly SheetState[] = ['visible', 'hidden', 'very-hidden'];

/** Options without which the library loses hidden flags and formats, or guesses at dates. */
export const LIBRARY_OPTIONS = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
} as const;

/** Turns a workbook that SheetJS parsed (xls, xlsb) into encoded sheets. */
export function libraryDocument(
  book: WorkBook,
  format: SpreadsheetFormat,
  extras: LibraryExtras,
): StoredDocument {
  const warnings = new WarningList();
  for (const { tag, ...at } of extras.warnings) warnings.add(tag, at);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const formats = new Map<string, NumberFormat>();
  const formatOf = (code: string): NumberFormat => {
    const known = formats.get(code) ?? new NumberFormat(code, date1904);
    formats.set(code, known);
    return known;
  };
  const budget: CellBudget = { spent: 0 };
  const sheets: StoredSheet[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    const kind: string | undefined = sheet?.['!type'];
    if (!sheet || kind === 'chart') warnings.add('ChartSheetSkipped', { sheet: name });
    else if (kind === 'macro') warnings.add('MacrosIgnored', { sheet: name });
    else {
      const state = STATES[book.Workbook?.Sheets?.[at]?.Hidden ?? 0] ?? 'visible';
      const builder = new SheetBuilder(name, state, warnings, budget);
      const { facts } = extras;
      if (sheet['!protect'] || facts?.locked.has(at)) warnings.add('ProtectedSheet', { sheet: name });
      fill(builder, sheet, formatOf, {
        look: (row, col) => facts?.look(at, row, col),
        zero: facts?.hidesZeros.has(at) ? '' : undefined,
      });
      for (const text of facts?.outside(at) ?? []) builder.outside(text);
      sheets.push(builder.finish());
    }
  }
  return { format, sheets, warnings: warnings.all() };
}

interface SheetExtras {
  look: (row: number, col: number) => CellExtras | undefined;
  /** What a zero shows, where the sheet says so. */
  zero: string | undefined;
}

function fill(
  builder: SheetBuilder,
  sheet: WorkSheet,
  formatOf: (code: string) => NumberFormat,
  facts: SheetExtras,
): void {
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  }
  const rows = sheet['!rows'] ?? [];
  const columns = sheet['!cols'] ?? [];
  const data = (sheet['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  data.forEach((cells, row) => {
    const rowHidden = rows[row]?.hidden === true || rows[row]?.hpt === 0;
    cells?.forEach((cell, col) => {
      if (!cell) return;
      const comment = commentOf(cell);
      if (comment !== '') builder.comment(row + 1, col + 1, comment);
      const extras: CellExtras = {};
      if (rowHidden || columns[col]?.hidden === true) extras.hidden = true;
      if (cell.f !== undefined) extras.formula = cell.f;
      Object.assign(extras, facts.look(row, col));
      addCell(builder, row + 1, col + 1, cell, extras, formatOf(formatCode(cell)), facts.zero);
    });
  });
}

/** The library names the system's short date with two digits of the year; Excel shows four. */
function formatCode(cell: CellObject): string {
  const code = typeof cell.z === 'string' ? cell.z : 'General';
  return code === 'm/d/yy' ? 'm/d/yyyy' : code === 'm/d/yy h:mm' ? 'm/d/yyyy h:mm' : code;
}

function commentOf(cell: CellObject): string {
  const notes = (cell.c ?? []).map((note) =>
    (note.t ?? '')
      .replace(/\0[^]*$/, '')
      .replace(/\r\n?/g, '\n')
      .trim(),
  );
  return notes.filter((note) => note !== '').join('\n');
}

function addCell(
  builder: SheetBuilder,
  row: number,
  col: number,
  cell: CellObject,
  extras: CellExtras,
  format: NumberFormat,
  zero: string | undefined,
): void {
  const { v } = cell;
  if (cell.t === 'n' && typeof v === 'number') {
    const { type, value, text: formatted } = format.cell(v);
    const text = v === 0 && zero !== undefined ? zero : formatted;
    builder.add(row, col, type, value, text, text === '' ? { ...extras, hidden: true } : extras);
  } else if (cell.t === 's' && typeof v === 'string') {
    if (v === '' && extras.formula === undefined) return;
    const value = v.replace(/\r\n?/g, '\n');
    const text = shownText(value, format.format);
    builder.add(
      row,
      col,
      'text',
      value,
      text,
      text === '' && value !== '' ? { ...extras, hidden: true } : extras,
    );
  } else if (cell.t === 'b')
    builder.add(row, col, 'boolean', v === true, v === true ? 'TRUE' : 'FALSE', extras);
  else if (cell.t === 'e') {
    const error = (typeof v === 'number' ? ERRORS.get(v) : undefined) ?? cell.w ?? '#ERROR!';
    builder.add(row, col, 'error', error, error, extras);
  } else if (extras.formula !== undefined) builder.addUncomputed(row, col, extras.formula, extras);
}
