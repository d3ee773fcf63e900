import { toRef, columnName } from '../../../shared/domain/sheets/cell-ref.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import type { SheetBuilder } from '../../cells/sheet-builder.ts';
import { isoToSerial } from '../number-format/serial-date.ts';
import { shownText } from '../number-format/shown-text.ts';
import { textExtras, unescapeText, type RichText } from './rich-text.ts';
import type { SheetContext } from './sheet-part.ts';

/** A `<c>` as it stands in the part. */
export interface CellSource {
  row: number;
  col: number;
  /** `t`: '' (number), s, str, inlineStr, b, e, n, d. */
  type: string;
  style: number;
  /** Content of `<v>`; undefined where there is none. */
  value: string | undefined;
  inline: RichText | undefined;
  formula: string | undefined;
  /** By its row or column. */
  hidden: boolean;
  /** By its style. */
  struck: boolean;
}

export function addCell(
  sheet: SheetBuilder,
  cell: CellSource,
  context: SheetContext,
  showsZeros: boolean,
): void {
  const { type, value } = cell;
  if (type === 's') return addShared(sheet, cell, context);
  if (cell.inline && (value === undefined || type === 'inlineStr')) {
    return addText(sheet, cell, context, cell.inline.text, textExtras(cell.inline));
  }
  if (type === 'str' && value !== undefined) return addText(sheet, cell, context, unescapeText(value));
  const bare = value?.trim() ?? '';
  if (bare === '') {
    if (cell.formula !== undefined)
      sheet.addUncomputed(cell.row, cell.col, cell.formula, extrasOf(cell, cell.hidden));
    return;
  }
  if (type === 'b') return addBoolean(sheet, cell, bare);
  if (type === 'e') return sheet.add(cell.row, cell.col, 'error', bare, bare, extrasOf(cell, cell.hidden));
  const serial = type === 'd' ? isoToSerial(bare, context.date1904) : Number(bare);
  if (type === 'd' && serial !== undefined && context.styles.format(cell.style).kind === 'general') {
    const iso = bare.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    return sheet.add(cell.row, cell.col, 'date', iso, iso, extrasOf(cell, cell.hidden));
  }
  if (serial === undefined || !Number.isFinite(serial))
    return addText(sheet, cell, context, unescapeText(value!));
  addNumber(sheet, cell, context, serial, showsZeros);
}

export function addNumber(
  sheet: SheetBuilder,
  cell: CellSource,
  context: SheetContext,
  number: number,
  showsZeros: boolean,
): void {
  const { type, value, text } = context.styles.format(cell.style).cell(number);
  const shown = number === 0 && !showsZeros ? '' : text;
  sheet.add(cell.row, cell.col, type, value, shown, extrasOf(cell, cell.hidden || shown === ''));
}

function addShared(sheet: SheetBuilder, cell: CellSource, context: SheetContext): void {
  addSharedText(sheet, cell, context, Number(cell.value ?? Number.NaN));
}

export function addSharedText(
  sheet: SheetBuilder,
  cell: CellSource,
  context: SheetContext,
  index: number,
): void {
  const text = context.strings.text(index);
  if (text === undefined) {
    sheet.warnings.add('PartUnreadable', {
      sheet: sheet.name,
      ref: toRef(cell.row, cell.col),
      detail: `shared text ${cell.value ?? (Number.isNaN(index) ? '' : index)} is missing`,
    });
    return sheet.add(cell.row, cell.col, 'blank', null, '', extrasOf(cell, cell.hidden));
  }
  addText(sheet, cell, context, text, context.strings.looks.get(index));
}

function addText(
  sheet: SheetBuilder,
  cell: CellSource,
  context: SheetContext,
  text: string,
  look?: CellExtras,
): void {
  if (text === '' && cell.formula === undefined) return;
  const format = context.styles.format(cell.style).format;
  const shown = format === 'General' ? text : shownText(text, format);
  const extras = extrasOf(cell, cell.hidden || (shown === '' && text !== ''));
  sheet.add(cell.row, cell.col, 'text', text, shown, look ? { ...extras, ...look } : extras);
}

function addBoolean(sheet: SheetBuilder, cell: CellSource, bare: string): void {
  const value = bare === '1' || bare.toLowerCase() === 'true';
  sheet.add(cell.row, cell.col, 'boolean', value, value ? 'TRUE' : 'FALSE', extrasOf(cell, cell.hidden));
}

function extrasOf(cell: CellSource, hidden: boolean): CellExtras | undefined {
  if (cell.formula === undefined && !hidden && !cell.struck) return undefined;
  const extras: CellExtras = {};
  if (cell.formula !== undefined) extras.formula = cell.formula;
  if (hidden) extras.hidden = true;
  if (cell.struck) extras.struck = true;
  return extras;
}

export interface SharedFormula {
  formula: string;
  row: number;
  col: number;
}

// Quoted text and sheet names, function names and defined names stand as they are.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[\p{L}_.\\][\p{L}\p{N}_.\\]*\(|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(])|[\p{L}\p{N}_.\\]+|./gsu;

/** The formula as it reads in another cell of the shared range: relative references move along. */
export function sharedFormulaAt(shared: SharedFormula, row: number, col: number): string {
  const down = row - shared.row;
  const right = col - shared.col;
  if (down === 0 && right === 0) return shared.formula;
  return shared.formula.replace(
    PIECE,
    (piece, fixedCol, letters, fixedRow, digits, fixedFrom, from, fixedTo, to) => {
      if (letters !== undefined) {
        const newCol = fixedCol === '$' ? letters : moved(letters, right);
        return `${fixedCol}${newCol}${fixedRow}${fixedRow === '$' ? digits : Number(digits) + down}`;
      }
      if (from !== undefined) {
        return `${fixedFrom}${fixedFrom ? from : moved(from, right)}:${fixedTo}${fixedTo ? to : moved(to, right)}`;
      }
      return piece;
    },
  );
}

function moved(letters: string, by: number): string {
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return columnName(Math.max(1, col + by));
}
