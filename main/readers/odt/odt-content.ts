import type { TablePlace } from '../../../shared/domain/reference/read-back/document-text.ts';
import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import type { FlowText } from '../flow/flow-text.ts';
import { FlowAround } from '../flow/flow-around.ts';
import { FlowTable } from '../flow/flow-table.ts';
import { OdsPages } from '../ods/ods-pages.ts';
import { OdsStyles } from '../ods/ods-styles.ts';
import { OdsText } from '../ods/ods-text.ts';
import { attribute, integerAttribute } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';

/** No text that is read: what was deleted, remarks, indexes, descriptions, documents within frames. */
const ASIDE = new Set([
  'tracked-changes',
  'annotation',
  'forms',
  'sequence-decls',
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
  'bibliography',
  'note-citation',
  'title',
  'desc',
  'object',
  'object-ole',
  'binary-data',
]);

/** Copies of a row or cell: no text document repeats more. */
const MOST_REPEATED = 1000;

interface Place {
  table: FlowTable;
  row: number;
  col: number;
}

interface Open {
  kind: 'cell' | 'box' | 'note' | 'paragraph';
  text: OdsText;
  id: string;
  /** Of a cell. */
  columns: number;
  rows: number;
  /** Cells beside one another that are the same. */
  copies: number;
}

/** Reads `styles.xml`, then `content.xml` of an OpenDocument text, or a flat one, as it streams by. */
export class OdtContent implements XmlHandler {
  readonly tables: FlowTable[] = [];
  readonly notes = new Map<string, string>();
  /** Tags of content controls. */
  readonly tags = new Set<string>();
  /** Given where the paragraphs are wanted too. */
  readonly #document: FlowText | undefined;
  readonly #around = new FlowAround();
  readonly #styles = new OdsStyles();
  readonly #pages = new OdsPages(this.#styles);
  readonly #places: Place[] = [];
  readonly #open: Open[] = [];
  #inText = false;
  /** What is open of the elements that are left out. */
  #aside = 0;

  constructor(document?: FlowText) {
    this.#document = document;
  }

  get paragraphs(): readonly string[] {
    return this.#around.paragraphs;
  }

  get margins(): readonly OutsideText[] {
    return this.#pages.all();
  }

  open(name: string, raw: string): void {
    if (this.#aside > 0 || (this.#inText && (ASIDE.has(name) || this.#isHidden(name, raw)))) this.#aside++;
    else if (!this.#inText) this.#openBefore(name, raw);
    else if (!this.#openBlock(name, raw)) this.#open.at(-1)?.text.open(name, raw);
  }

  #isHidden(name: string, raw: string): boolean {
    return name === 'section' && attribute(raw, 'display') === 'none';
  }

  #openBefore(name: string, raw: string): void {
    if (name === 'text') this.#inText = true;
    else {
      this.#styles.open(name, raw);
      this.#pages.open(name, raw);
    }
  }

  #openBlock(name: string, raw: string): boolean {
    const place = this.#places.at(-1);
    if (name === 'table') {
      const table = new FlowTable();
      this.#around.table(table);
      this.tables.push(table);
      this.#places.push({ table, row: 0, col: 0 });
    } else if (name === 'table-row' && place) {
      place.row++;
      place.col = 0;
    } else if (name === 'covered-table-cell' && place) {
      place.col += repeated(raw);
      this.#begin('cell');
    } else if (name === 'table-cell' && place) {
      place.col++;
      const open = this.#begin('cell');
      open.columns = Math.max(1, integerAttribute(raw, 'number-columns-spanned') ?? 1);
      open.copies = repeated(raw);
      open.rows = Math.max(1, integerAttribute(raw, 'number-rows-spanned') ?? 1);
    } else if (name === 'text-box') this.#begin('box');
    else if (name === 'note') this.#begin('note').id = `n${this.notes.size + 1}`;
    else if ((name === 'p' || name === 'h') && this.#open.length === 0) {
      this.#begin('paragraph').text.open(name, raw);
    } else if (name === 'content-control') this.tags.add(attribute(raw, 'tag') ?? '');
    else return false;
    return true;
  }

  #begin(kind: Open['kind']): Open {
    const open: Open = { kind, text: new OdsText(this.#styles), id: '', columns: 1, rows: 1, copies: 1 };
    this.#open.push(open);
    return open;
  }

  text(value: string): void {
    if (this.#aside > 0) return;
    if (this.#inText) this.#open.at(-1)?.text.text(value);
    else this.#pages.text(value);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside--;
    else if (!this.#inText) {
      this.#styles.close(name);
      this.#pages.close(name);
    } else this.#closeBlock(name);
  }

  #closeBlock(name: string): void {
    const open = this.#open.at(-1);
    if (name === 'table') this.#places.pop();
    else if ((name === 'table-cell' || name === 'covered-table-cell') && open?.kind === 'cell')
      this.#closeCell(open);
    else if (name === 'text-box' && open?.kind === 'box') this.#closeBeside(open, true);
    else if (name === 'note' && open?.kind === 'note') this.#closeNote(open);
    else if (open === undefined) this.#inText &&= name !== 'text';
    else {
      open.text.close(name);
      if (open.kind === 'paragraph' && open.text.isClosed) this.#closeBeside(open, false);
    }
  }

  #closeCell({ text, columns, rows, copies }: Open): void {
    this.#open.pop();
    const place = this.#places.at(-1);
    if (!place) return;
    const { table, row, col } = place;
    const { text: said, ...look } = text.take();
    const shown = said.trim();
    place.col += copies - 1;
    const index = this.tables.indexOf(table);
    for (let at = col; at <= place.col; at++)
      this.#paragraphs('table-cell', said, { table: index, row, column: at });
    if (columns > 1 || rows > 1)
      table.merges.push({ top: row, left: col, bottom: row + rows - 1, right: col + columns - 1 });
    if (shown === '') return;
    for (let at = col; at <= place.col; at++)
      table.cells.push({ row, col: at, text: { ...look, text: shown }, hidden: false });
  }

  #closeBeside({ text }: Open, inBox: boolean): void {
    this.#open.pop();
    const said = text.take().text;
    this.#around.begin(inBox);
    this.#around.add(said);
    this.#around.end();
    this.#paragraphs(inBox ? 'text-box' : 'paragraph', said);
  }

  #paragraphs(kind: 'paragraph' | 'table-cell' | 'text-box', said: string, cell?: TablePlace): void {
    if (this.#document === undefined) return;
    for (const line of kind === 'paragraph' ? [said] : said.split('\n')) {
      this.#document.begin(kind, cell);
      this.#document.add(line);
      this.#document.end();
    }
  }

  #closeNote({ text, id }: Open): void {
    this.#open.pop();
    this.notes.set(id, text.take().text.trim());
    const table = this.#places.at(-1)?.table;
    if (table) table.notes.push(id);
    else this.#around.note(id);
  }

  /** Gives the last table what follows it. */
  finish(): void {
    this.#around.finish(this.tables.at(-1));
  }
}

const repeated = (raw: string): number =>
  Math.min(MOST_REPEATED, Math.max(1, integerAttribute(raw, 'number-columns-repeated') ?? 1));
