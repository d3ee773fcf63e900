import type { CellBudget } from '../cells/sheet-builder.ts';
import { SheetBuilder } from '../cells/sheet-builder.ts';
import type { WarningList } from '../cells/warning-list.ts';
import type { StoredSheet } from '../stored-document.ts';
import { attribute } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { odsCell } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsTable } from './ods-table.ts';
import { OdsText } from './ods-text.ts';

/** Beside the sheets: change history, caches of other files, drawings with text of their own. */
const ASIDE = new Set([
  'tracked-changes',
  'dde-links',
  'shapes',
  'forms',
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'g',
  'line',
  'connector',
  'caption',
  'polygon',
  'event-listeners',
]);

/** Reads `content.xml`, or a flat document, into sheets as it streams by. */
export class OdsContent implements XmlHandler {
  readonly sheets: StoredSheet[] = [];
  readonly #styles = new OdsStyles();
  readonly #warnings: WarningList;
  readonly #budget: CellBudget = { spent: 0 };
  readonly #text = new OdsText(this.#styles);
  readonly #note = new OdsText(this.#styles);
  #sheet: SheetBuilder | undefined;
  #table: OdsTable | undefined;
  #inSpreadsheet = false;
  #aside = 0;
  #tables = 0;
  #cellTag: string | undefined;
  #inNote = 0;
  #comment = '';

  constructor(warnings: WarningList) {
    this.#warnings = warnings;
  }

  open(name: string, raw: string): void {
    if (this.#aside > 0 || (this.#inSpreadsheet && ASIDE.has(name))) this.#aside++;
    else if (!this.#inSpreadsheet) {
      if (name === 'spreadsheet') this.#inSpreadsheet = true;
      else this.#styles.open(name, raw);
    } else if (this.#cellTag !== undefined) this.#openInCell(name, raw);
    else this.#openInTable(name, raw);
  }

  #openInTable(name: string, raw: string): void {
    if (name === 'table') this.#openTable(raw);
    else if (name === 'table-column') this.#table?.column(raw);
    else if (name === 'table-row') this.#table?.openRow(raw);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cellTag = raw;
      this.#comment = '';
    }
  }

  #openTable(raw: string): void {
    const name = attribute(raw, 'name') ?? `Sheet${this.#tables + 1}`;
    if (++this.#tables > 1) return;
    if (/^'?(?:file|https?|smb):.*#/i.test(name)) {
      this.#warnings.add('ExternalLinksIgnored', { detail: name.slice(0, 200) });
      return;
    }
    const state = this.#styles.hidesTable(attribute(raw, 'style-name')) ? 'hidden' : 'visible';
    this.#sheet = new SheetBuilder(name, state, this.#warnings, this.#budget);
    if (attribute(raw, 'protected') === 'true') this.#warnings.add('ProtectedSheet', { sheet: name });
    this.#table = new OdsTable(this.#sheet);
  }

  #openInCell(name: string, raw: string): void {
    if (name === 'annotation') this.#inNote++;
    else (this.#inNote > 0 ? this.#note : this.#text).open(name, raw);
  }

  text(value: string): void {
    if (this.#aside > 0 || this.#cellTag === undefined) return;
    (this.#inNote > 0 ? this.#note : this.#text).text(value);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside--;
    else if (!this.#inSpreadsheet) this.#styles.close(name);
    else if (this.#cellTag !== undefined) this.#closeInCell(name);
    else if (name === 'table-row') this.#table?.closeRow();
    else if (name === 'table') this.#closeTable();
    else if (name === 'spreadsheet') this.#inSpreadsheet = false;
  }

  #closeInCell(name: string): void {
    if (name === 'annotation') {
      this.#inNote--;
      this.#comment = this.#note.take().text.trim();
    } else if (this.#inNote > 0) this.#note.close(name);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const { paragraphs } = this.#text;
      this.#table?.cell(
        this.#cellTag!,
        odsCell(this.#cellTag!, this.#text.take(), paragraphs),
        this.#comment,
      );
      this.#cellTag = undefined;
    } else this.#text.close(name);
  }

  #closeTable(): void {
    if (--this.#tables > 0) return;
    if (this.#sheet) this.sheets.push(this.#sheet.finish());
    this.#sheet = undefined;
    this.#table = undefined;
  }
}
