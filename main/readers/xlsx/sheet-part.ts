import { parseRange } from '../../../shared/domain/sheets/cell-ref.ts';
import type { SheetBuilder } from '../../cells/sheet-builder.ts';
import { attribute, integerAttribute, isOn } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { readPlainCell, type PlainCell } from './plain-cell.ts';
import {
  addCell,
  addNumber,
  addSharedText,
  sharedFormulaAt,
  type CellSource,
  type SharedFormula,
} from './cell-value.ts';
import { PageMargins } from './page-margins.ts';
import { RichTextCollector } from './rich-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';

export interface SheetContext {
  strings: SharedStrings;
  styles: Styles;
  date1904: boolean;
}

/** Reads `xl/worksheets/sheet1.xml` into a sheet as it streams by. The stated dimension is not believed. */
export class SheetPart implements XmlHandler {
  readonly #sheet: SheetBuilder;
  readonly #context: SheetContext;
  readonly #hiddenColumns: { from: number; to: number }[] = [];
  readonly #shared = new Map<string, SharedFormula>();
  readonly #inline = new RichTextCollector();
  readonly #pages = new PageMargins();
  readonly #cell: CellSource = {
    row: 0,
    col: 0,
    type: '',
    style: 0,
    value: undefined,
    inline: undefined,
    formula: undefined,
    hidden: false,
    struck: false,
  };
  readonly #plain: PlainCell = { row: 0, col: 0, style: 0, number: 0, shared: false };
  #inData = false;
  #rowHidden = false;
  #inCell = false;
  #collects: 'v' | 'f' | 'is' | '' = '';
  #buffer = '';
  #formulaAttributes = '';
  #showsZeros = true;

  constructor(sheet: SheetBuilder, context: SheetContext) {
    this.#sheet = sheet;
    this.#context = context;
  }

  open(name: string, raw: string): void {
    if (this.#inCell) this.#openInCell(name, raw);
    else if (name === 'c') this.#openCell(raw);
    else if (name === 'row' && this.#inData) this.#openRow(raw);
    else this.#openAround(name, raw);
  }

  whole(text: string, lt: number): number {
    if (!this.#inData || this.#inCell) return -1;
    const plain = this.#plain;
    const end = readPlainCell(text, lt, plain);
    if (end < 0) return -1;
    const cell = this.#cell;
    this.#begin(cell);
    if (plain.col > 0) cell.col = plain.col;
    if (plain.row > 0) cell.row = plain.row;
    cell.style = plain.style;
    this.#place(cell);
    if (plain.shared) addSharedText(this.#sheet, cell, this.#context, plain.number);
    else addNumber(this.#sheet, cell, this.#context, plain.number, this.#showsZeros);
    return end;
  }

  /** Whatever the cell before was. */
  #begin(cell: CellSource): void {
    cell.type = '';
    cell.style = 0;
    cell.value = undefined;
    cell.formula = undefined;
    cell.inline = undefined;
    cell.col += 1;
  }

  #place(cell: CellSource): void {
    cell.struck = this.#context.styles.struck(cell.style);
    cell.hidden = this.#rowHidden || (this.#hiddenColumns.length > 0 && this.#columnHidden(cell.col));
  }

  #openInCell(name: string, raw: string): void {
    if (this.#collects === 'is') this.#inline.open(name, raw);
    else if (name === 'v' || name === 'f' || name === 'is') {
      this.#collects = name;
      this.#buffer = '';
      if (name === 'f') this.#formulaAttributes = raw;
    }
  }

  #openAround(name: string, raw: string): void {
    if (name === 'sheetData') this.#inData = true;
    else if (name === 'col') this.#column(raw);
    else if (name === 'sheetView') this.#showsZeros = isOn(attribute(raw, 'showZeros') ?? '1');
    else if (name === 'sheetProtection') this.#protection(raw);
    else if (name === 'mergeCell') this.#merge(attribute(raw, 'ref') ?? '');
    else this.#pages.open(name);
  }

  #column(raw: string): void {
    const width = attribute(raw, 'width');
    const narrow = width !== undefined && Number(width) === 0;
    if (!isOn(attribute(raw, 'hidden')) && !narrow) return;
    const from = integerAttribute(raw, 'min') ?? 0;
    this.#hiddenColumns.push({ from, to: integerAttribute(raw, 'max') ?? from });
  }

  #protection(raw: string): void {
    if (isOn(attribute(raw, 'sheet')))
      this.#sheet.warnings.add('ProtectedSheet', { sheet: this.#sheet.name });
  }

  #merge(ref: string): void {
    if (/^\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/.test(ref)) this.#sheet.merge(parseRange(ref));
  }

  #openRow(raw: string): void {
    const cell = this.#cell;
    const stated = raw === '' ? undefined : integerAttribute(raw, 'r');
    cell.row = stated ?? cell.row + 1;
    cell.col = 0;
    this.#rowHidden =
      (raw.includes('hidden') && isOn(attribute(raw, 'hidden'))) ||
      (raw.includes('ht="0"') && attribute(raw, 'ht') === '0');
  }

  #openCell(raw: string): void {
    const cell = this.#cell;
    this.#inCell = true;
    this.#collects = '';
    this.#begin(cell);
    readCellAttributes(raw, cell);
    this.#place(cell);
  }

  #columnHidden(col: number): boolean {
    return this.#hiddenColumns.some(({ from, to }) => col >= from && col <= to);
  }

  text(value: string): void {
    if (!this.#inCell) this.#pages.text(value);
    else if (this.#collects === 'is') this.#inline.text(value);
    else if (this.#collects !== '') this.#buffer = this.#buffer === '' ? value : this.#buffer + value;
  }

  close(name: string): void {
    if (!this.#inCell) {
      if (name === 'sheetData') this.#inData = false;
      else for (const text of this.#pages.close(name)) this.#sheet.outside(text);
    } else if (this.#collects !== '') this.#closeCollected(name);
    else if (name === 'c') {
      this.#inCell = false;
      addCell(this.#sheet, this.#cell, this.#context, this.#showsZeros);
    }
  }

  #closeCollected(name: string): void {
    if (name !== this.#collects) {
      this.#inline.close(name);
      return;
    }
    if (name === 'v') this.#cell.value = this.#buffer;
    else if (name === 'is') this.#cell.inline = this.#inline.take();
    else this.#cell.formula = this.#formula(this.#buffer);
    this.#collects = '';
  }

  /** The formula's text; a shared one is written out once and meant for many. */
  #formula(text: string): string | undefined {
    const raw = this.#formulaAttributes;
    if (raw === '' || attribute(raw, 't') !== 'shared') return text === '' ? undefined : text;
    const { row, col } = this.#cell;
    const index = attribute(raw, 'si') ?? '';
    if (text !== '') {
      this.#shared.set(index, { formula: text, row, col });
      return text;
    }
    const shared = this.#shared.get(index);
    return shared && sharedFormulaAt(shared, row, col);
  }
}

/** `r`, `s` and `t` of a cell: a million times, so without a general attribute reader. */
function readCellAttributes(raw: string, cell: CellSource): void {
  let at = 0;
  for (;;) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) return;
    let open = equals + 1;
    let quote = raw.charCodeAt(open);
    while (quote === 32 || quote === 10 || quote === 13 || quote === 9) quote = raw.charCodeAt(++open);
    const close = raw.indexOf(quote === 39 ? "'" : '"', open + 1);
    if (close < 0) return;
    let letterAt = equals - 1;
    while (raw.charCodeAt(letterAt) <= 32) letterAt--;
    const before = raw.charCodeAt(letterAt - 1);
    if (before <= 32) {
      const letter = raw.charCodeAt(letterAt);
      if (letter === 114) readReference(raw, open + 1, close, cell);
      else if (letter === 115) cell.style = Number(raw.slice(open + 1, close));
      else if (letter === 116) cell.type = raw.slice(open + 1, close);
    }
    at = close + 1;
  }
}

function readReference(raw: string, from: number, to: number, cell: CellSource): void {
  let col = 0;
  let row = 0;
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at);
    if (code >= 65 && code <= 90) col = col * 26 + code - 64;
    else if (code >= 97 && code <= 122) col = col * 26 + code - 96;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
  }
  if (col > 0) cell.col = col;
  if (row > 0) cell.row = row;
}
