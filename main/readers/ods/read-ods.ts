import { SheetBuilder, type CellBudget } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { readEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged, refuse } from '../../cells/refusal.ts';
import type { StoredDocument, StoredSheet } from '../../cells/stored-document.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { decoderFor } from '../xml/xml-encoding.ts';
import { XmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { odsCell } from './ods-cell.ts';
import { OdsPages } from './ods-pages.ts';
import { OdsShapes } from './ods-shapes.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsTable } from './ods-table.ts';
import { OdsText } from './ods-text.ts';

/** Reads an OpenDocument spreadsheet. */
export async function readOds(zip: ZipArchive): Promise<StoredDocument> {
  await refuseEncrypted(zip);
  const warnings = new WarningList();
  if (
    [...zip.entries.keys()].some((name) => /^(?:basic\/.+\/(?!script-l[bc])|scripts\/).*[^/]$/.test(name))
  ) {
    warnings.add('MacrosIgnored');
  }
  const content = new OdsContent(warnings);
  await readXmlEntry(zip, 'styles.xml', content);
  if (!(await readXmlEntry(zip, 'content.xml', content))) damaged('content.xml is missing');
  return { format: 'ods', sheets: content.sheets, warnings: warnings.all() };
}

export async function refuseEncrypted(zip: ZipArchive): Promise<void> {
  const manifest = await readEntry(zip, 'META-INF/manifest.xml');
  // Each encrypted part is named there (ODF 1.3 part 2, 4.6).
  if (manifest && /<(?:[\w.-]+:)?encryption-data[\s/>]/.test(new TextDecoder().decode(manifest))) {
    refuse({ tag: 'PasswordProtected' });
  }
}

/** Reads an OpenDocument spreadsheet that is one XML file (`.fods`). */
export function readFlatOds(bytes: Uint8Array): StoredDocument {
  const warnings = new WarningList();
  const content = new OdsContent(warnings);
  const scanner = new XmlScanner('the document', content);
  scanner.write(decoderFor(bytes, 'the document').decode(bytes));
  scanner.end();
  if (content.sheets.length === 0)
    refuse({ tag: 'UnknownFormat', detail: 'an OpenDocument without a spreadsheet' });
  return { format: 'ods', sheets: content.sheets, warnings: warnings.all() };
}

/** Beside the sheets: change history, caches of other files, forms. */
const ASIDE = new Set(['tracked-changes', 'dde-links', 'forms', 'event-listeners']);

/** Reads `styles.xml`, then `content.xml`, or a flat document, into sheets as it streams by. */
class OdsContent implements XmlHandler {
  readonly sheets: StoredSheet[] = [];
  readonly #styles = new OdsStyles();
  readonly #warnings: WarningList;
  readonly #budget: CellBudget = { spent: 0 };
  readonly #text = new OdsText(this.#styles);
  readonly #note = new OdsText(this.#styles);
  readonly #shapes = new OdsShapes(this.#styles);
  readonly #pages = new OdsPages(this.#styles);
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
    else if (!this.#inSpreadsheet) this.#openBefore(name, raw);
    else if (this.#inNote === 0 && (this.#shapes.open || OdsShapes.begins(name)))
      this.#shapes.opens(name, raw);
    else if (this.#cellTag !== undefined) this.#openInCell(name, raw);
    else this.#openInTable(name, raw);
  }

  #openBefore(name: string, raw: string): void {
    if (name === 'spreadsheet') this.#inSpreadsheet = true;
    else {
      this.#styles.open(name, raw);
      this.#pages.open(name, raw);
    }
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
    for (const text of this.#pages.of(this.#styles.masterPage(attribute(raw, 'style-name'))))
      this.#sheet.outside(text);
    this.#table = new OdsTable(this.#sheet, this.#styles);
  }

  #openInCell(name: string, raw: string): void {
    if (name === 'annotation') this.#inNote++;
    else (this.#inNote > 0 ? this.#note : this.#text).open(name, raw);
  }

  text(value: string): void {
    if (this.#aside > 0) return;
    if (!this.#inSpreadsheet) this.#pages.text(value);
    else if (this.#shapes.open) this.#shapes.text(value);
    else if (this.#cellTag === undefined) return;
    else (this.#inNote > 0 ? this.#note : this.#text).text(value);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside--;
    else if (!this.#inSpreadsheet) {
      this.#styles.close(name);
      this.#pages.close(name);
    } else if (this.#shapes.open) this.#closeShape(name);
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

  #closeShape(name: string): void {
    const text = this.#shapes.closes(name);
    if (text !== '') this.#sheet?.outside({ kind: 'text box', text });
  }

  #closeTable(): void {
    if (--this.#tables > 0) return;
    if (this.#sheet) this.sheets.push(this.#sheet.finish());
    this.#sheet = undefined;
    this.#table = undefined;
  }
}
