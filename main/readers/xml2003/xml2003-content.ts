import { columnName } from '../../../shared/domain/sheets/cell-ref.ts';
import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import type { CellBudget } from '../../cells/sheet-builder.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import type { WarningList } from '../../cells/warning-list.ts';
import { GRID } from '../../cells/limits.ts';
import { isoToSerial } from '../number-format/serial-date.ts';
import { shownText } from '../number-format/shown-text.ts';
import type { StoredSheet } from '../../cells/stored-document.ts';
import { pageText } from '../xlsx/page-margins.ts';
import type { RichText, TextRun } from '../xlsx/rich-text.ts';
import { joinRuns, textExtras } from '../xlsx/rich-text.ts';
import { attribute, integerAttribute } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { Xml2003Styles } from './xml2003-styles.ts';

interface OpenCell {
  raw: string;
  dataType: string | undefined;
  data: RichText;
  comment: string;
}

/** Reads SpreadsheetML 2003 (`<Workbook>` with everything in one file) into sheets. */
export class Xml2003Content implements XmlHandler {
  readonly sheets: StoredSheet[] = [];
  hasMacros = false;
  readonly #warnings: WarningList;
  readonly #styles = new Xml2003Styles();
  readonly #budget: CellBudget = { spent: 0 };
  #date1904 = false;
  #sheet: SheetBuilder | undefined;
  #row = 0;
  #col = 0;
  #columns = 0;
  #rowHidden = false;
  readonly #hiddenColumns: { from: number; to: number }[] = [];
  #cell: OpenCell | undefined;
  #runs: TextRun[] = [];
  #raised = 0;
  #struck = 0;
  readonly #margins = new Map<string, OutsideText['kind']>([
    ['Header', 'header'],
    ['Footer', 'footer'],
  ]);
  #collects: 'data' | 'comment' | 'visible' | 'date1904' | 'protected' | '' = '';
  #buffer = '';

  constructor(warnings: WarningList) {
    this.#warnings = warnings;
  }

  open(name: string, raw: string): void {
    if (this.#collects === 'data' || this.#collects === 'comment') {
      if (name === 'Sup') this.#raised++;
      else if (name === 'S') this.#struck++;
    } else if (name === 'Style' || name === 'NumberFormat' || name === 'Font') this.#styles.open(name, raw);
    else if (name === 'Worksheet') this.#openSheet(raw);
    else if (!this.#sheet) this.#openBook(name);
    else this.#openInSheet(name, raw);
  }

  #openBook(name: string): void {
    if (name === 'Date1904') this.#date1904 = true;
    else if (name === 'Script' || name === 'Macro') this.hasMacros = true;
  }

  #openSheet(raw: string): void {
    this.#sheet = new SheetBuilder(
      attribute(raw, 'Name') ?? `Sheet${this.sheets.length + 1}`,
      'visible',
      this.#warnings,
      this.#budget,
    );
    if (attribute(raw, 'Protected') === '1')
      this.#warnings.add('ProtectedSheet', { sheet: this.#sheet.name });
    this.#row = 0;
    this.#columns = 0;
    this.#hiddenColumns.length = 0;
  }

  #openInSheet(name: string, raw: string): void {
    if (name === 'Column') this.#column(raw);
    else if (name === 'Row') {
      this.#row = integerAttribute(raw, 'Index') ?? this.#row + 1;
      this.#rowHidden = attribute(raw, 'Hidden') === '1' || Number(attribute(raw, 'Height') ?? 1) === 0;
      this.#col = 0;
    } else if (name === 'Cell') {
      this.#col = integerAttribute(raw, 'Index') ?? this.#col + 1;
      this.#cell = { raw, dataType: undefined, data: { text: '' }, comment: '' };
    } else if (name === 'Data') this.#collect(this.#cell?.comment === ' ' ? 'comment' : 'data', raw);
    else if (name === 'Comment' && this.#cell) this.#cell.comment = ' ';
    else if (name === 'Visible') this.#collect('visible', raw);
    else if (this.#margins.has(name))
      for (const text of pageText(attribute(raw, 'Data') ?? ''))
        this.#sheet?.outside({ kind: this.#margins.get(name)!, text });
  }

  #column(raw: string): void {
    const from = integerAttribute(raw, 'Index') ?? this.#columns + 1;
    this.#columns = from + (integerAttribute(raw, 'Span') ?? 0);
    const isHidden = attribute(raw, 'Hidden') === '1' || Number(attribute(raw, 'Width') ?? 1) === 0;
    if (isHidden) this.#hiddenColumns.push({ from, to: this.#columns });
  }

  #collect(what: 'data' | 'comment' | 'visible', raw: string): void {
    this.#collects = what;
    this.#buffer = '';
    this.#runs = [];
    this.#raised = 0;
    this.#struck = 0;
    if (what === 'data' && this.#cell) this.#cell.dataType = attribute(raw, 'Type') ?? 'String';
  }

  text(value: string): void {
    if (this.#collects === '') return;
    this.#buffer += value;
    this.#runs.push({ text: value, raised: this.#raised > 0, struck: this.#struck > 0 });
  }

  close(name: string): void {
    if (this.#collects !== '' && name === 'Sup') this.#raised--;
    else if (this.#collects !== '' && name === 'S') this.#struck--;
    else if (name === 'Data' && this.#cell) {
      if (this.#collects === 'comment') this.#cell.comment = this.#buffer.trim();
      else this.#cell.data = joinRuns(this.#runs);
      this.#collects = '';
    } else if (name === 'Visible') this.#visibility();
    else if (name === 'Style') this.#styles.close(name);
    else if (name === 'Cell') this.#closeCell();
    else if (name === 'Row') this.#cell = undefined;
    else if (name === 'Worksheet' && this.#sheet) {
      this.sheets.push(this.#sheet.finish());
      this.#sheet = undefined;
    }
  }

  #visibility(): void {
    if (this.#sheet && this.#buffer === 'SheetHidden') this.#sheet.state = 'hidden';
    else if (this.#sheet && this.#buffer === 'SheetVeryHidden') this.#sheet.state = 'very-hidden';
    this.#collects = '';
  }

  #closeCell(): void {
    const cell = this.#cell;
    const sheet = this.#sheet;
    this.#cell = undefined;
    if (!cell || !sheet || this.#row > GRID.rows || this.#col > GRID.columns) return;
    const right = integerAttribute(cell.raw, 'MergeAcross') ?? 0;
    const down = integerAttribute(cell.raw, 'MergeDown') ?? 0;
    const [row, col] = [this.#row, this.#col];
    if (right > 0 || down > 0) {
      sheet.merge({
        top: row,
        left: col,
        bottom: Math.min(row + down, GRID.rows),
        right: Math.min(col + right, GRID.columns),
      });
    }
    if (cell.comment.trim() !== '') sheet.comment(row, col, cell.comment);
    const extras: CellExtras = {};
    if (this.#rowHidden || this.#hiddenColumns.some(({ from, to }) => col >= from && col <= to))
      extras.hidden = true;
    const formula = attribute(cell.raw, 'Formula');
    if (formula !== undefined) extras.formula = a1Formula(formula.replace(/^=/, ''), row, col);
    this.#put(sheet, row, col, cell, extras);
    this.#col = col + right;
  }

  #put(sheet: SheetBuilder, row: number, col: number, cell: OpenCell, extras: CellExtras): void {
    const { text } = cell.data;
    Object.assign(extras, textExtras(cell.data));
    if (this.#styles.strikes(attribute(cell.raw, 'StyleID'))) extras.struck = true;
    const format = this.#styles.format(attribute(cell.raw, 'StyleID'), this.#date1904);
    const bare = text.trim();
    if (cell.dataType === undefined || (bare === '' && cell.dataType !== 'String')) {
      if (extras.formula !== undefined) sheet.addUncomputed(row, col, extras.formula, extras);
      return;
    }
    if (cell.dataType === 'Error') return sheet.add(row, col, 'error', bare, bare, extras);
    if (cell.dataType === 'Boolean')
      return sheet.add(row, col, 'boolean', bare === '1', bare === '1' ? 'TRUE' : 'FALSE', extras);
    const isDate = cell.dataType === 'DateTime';
    const number = isDate
      ? isoToSerial(bare, this.#date1904)
      : cell.dataType === 'Number'
        ? Number(bare)
        : undefined;
    if (number !== undefined && Number.isFinite(number)) {
      const made = format.cell(number);
      if (isDate && made.type === 'number') {
        const iso = bare.replace(/T00:00:00(?:\.0+)?$/, '');
        return sheet.add(row, col, 'date', iso, iso, extras);
      }
      return sheet.add(
        row,
        col,
        made.type,
        made.value,
        made.text,
        made.text === '' ? { ...extras, hidden: true } : extras,
      );
    }
    if (text === '' && extras.formula === undefined) return;
    const shown = shownText(text, format.format);
    if (shown === '' && text !== '') extras.hidden = true;
    sheet.add(row, col, 'text', text, shown, extras);
  }
}

/** The file writes addresses as R1C1, relative ones in brackets: `RC[-1]`. */
function a1Formula(formula: string, row: number, col: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bR(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/g,
    (whole, r: string | undefined, c: string | undefined) => {
      if (!whole.startsWith('R')) return whole;
      const at = (part: string | undefined, own: number): { at: number; fixed: string } =>
        part === undefined
          ? { at: own, fixed: '' }
          : part.startsWith('[')
            ? { at: own + Number(part.slice(1, -1)), fixed: '' }
            : { at: Number(part), fixed: '$' };
      const [down, right] = [at(r, row), at(c, col)];
      return `${right.fixed}${columnName(Math.max(1, right.at))}${down.fixed}${down.at}`;
    },
  );
}
