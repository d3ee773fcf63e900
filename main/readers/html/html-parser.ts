import { refuse } from '../../cells/refusal.ts';
import { htmlText, htmlAttribute, htmlTokens } from './html-tokens.ts';
import { HtmlLine, type HtmlBlock, type HtmlCell, type HtmlRow, type HtmlTable } from './html-page.ts';

/** Ends a paragraph, with an empty row where LibreOffice leaves one. */
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'address',
]);
const DEEPEST = 64;

interface OpenTable {
  table: HtmlTable;
  row: HtmlRow | undefined;
  cell: HtmlCell | undefined;
  /** The open cell's own style strikes its text. */
  struck: boolean;
  columns: number;
}

/** Builds the blocks of a page. Unclosed rows and cells end where the next begins, as in a browser. */
export function parseHtml(html: string): HtmlBlock[] {
  const parser = new Parser();
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') parser.line.text(htmlText(token.text));
    else if (token.kind === 'open') parser.open(token.name, token.attributes);
    else parser.close(token.name);
  }
  while (parser.tables.length > 0) parser.close('table');
  parser.endLine();
  return parser.page;
}

class Parser {
  readonly page: HtmlBlock[] = [];
  readonly tables: OpenTable[] = [];
  readonly line = new HtmlLine();
  readonly #strikes: { name: string; strikes: boolean }[] = [];

  open(name: string, raw: string): void {
    const table = this.tables.at(-1);
    if (name === 'table') this.#openTable();
    else if (name === 'br') this.#break();
    else if (name === 'sup') this.line.raise(1);
    else if (this.#opensStrike(name, raw)) return;
    else if (name === 'hr') this.#gap('rule');
    else if (name === 'div') this.line.softBreak();
    else if (PARAGRAPHS.has(name)) this.#gap('one');
    else if (!table) return;
    else if (name === 'tr') this.#openRow(table, raw);
    else if (name === 'td' || name === 'th') this.#openCell(table, raw);
    else if (name === 'col') this.#column(table, raw);
  }

  close(name: string): void {
    const table = this.tables.at(-1);
    if (name === 'sup') this.line.raise(-1);
    else if (this.#closesStrike(name)) return;
    else if (name === 'div') this.line.softBreak();
    else if (PARAGRAPHS.has(name)) this.#gap('one');
    else if (!table) return;
    else if (name === 'td' || name === 'th') this.#closeCell(table);
    else if (name === 'tr') this.#closeRow(table);
    else if (name === 'caption') this.#caption();
    else if (name === 'table') {
      this.#closeRow(table);
      this.tables.pop();
    }
  }

  /** `s`, `strike` and `del` always strike; `span` and `font` where their style says so. */
  #opensStrike(name: string, raw: string): boolean {
    if (!STRIKES.has(name)) return false;
    const strikes = (name !== 'span' && name !== 'font') || isStruck(raw);
    this.#strikes.push({ name, strikes });
    if (strikes) this.line.strike(1);
    return true;
  }

  #closesStrike(name: string): boolean {
    if (!STRIKES.has(name)) return false;
    const at = this.#strikes.findLastIndex((one) => one.name === name);
    if (at >= 0 && this.#strikes.splice(at, 1)[0]!.strikes) this.line.strike(-1);
    return true;
  }

  get #blocks(): HtmlBlock[] {
    for (const open of this.tables.toReversed()) if (open.cell) return open.cell.blocks;
    return this.page;
  }

  endLine(): void {
    const isBlank = this.line.holdsBlank && !this.tables.at(-1)?.cell;
    const line = this.line.take();
    // A paragraph of a no-break blank is an empty row that somebody wanted.
    if (line.text !== '' || isBlank) this.#blocks.push({ kind: 'line', line });
  }

  /** Stands above its table, inside whose tags it is written. */
  #caption(): void {
    const line = this.line.take();
    if (line.text !== '' && !this.tables.at(-1)?.cell) this.#blocks.splice(-1, 0, { kind: 'line', line });
  }

  /** In a cell a break is part of its text; on the page it begins a row. */
  #break(): void {
    if (this.tables.at(-1)?.cell) this.line.softBreak();
    else this.endLine();
  }

  #gap(rows: 'one' | 'rule'): void {
    if (this.tables.at(-1)?.cell) {
      this.line.softBreak();
      return;
    }
    this.endLine();
    this.#blocks.push({ kind: 'gap', rows });
  }

  #openTable(): void {
    this.endLine();
    if (this.tables.length >= DEEPEST)
      refuse({ tag: 'HostileContent', detail: `tables nested deeper than ${DEEPEST}` });
    const table: HtmlTable = { kind: 'table', rows: [], hiddenColumns: new Set() };
    this.#blocks.push(table);
    this.tables.push({ table, row: undefined, cell: undefined, struck: false, columns: 0 });
  }

  #openRow(open: OpenTable, raw: string): void {
    this.#closeRow(open);
    open.row = { hidden: isHidden(raw), cells: [] };
    open.table.rows.push(open.row);
  }

  #openCell(open: OpenTable, raw: string): void {
    this.#closeCell(open);
    if (!open.row) this.#openRow(open, '');
    this.endLine();
    open.struck = isStruck(raw);
    if (open.struck) this.line.strike(1);
    open.cell = {
      columns: span(htmlAttribute(raw, 'colspan'), 1, 1000),
      rows: span(htmlAttribute(raw, 'rowspan'), 0, 65_534),
      hidden: isHidden(raw),
      blocks: [],
    };
    open.row!.cells.push(open.cell);
  }

  #closeCell(open: OpenTable): void {
    this.endLine();
    if (open.struck) this.line.strike(-1);
    open.struck = false;
    open.cell = undefined;
  }

  #closeRow(open: OpenTable): void {
    this.#closeCell(open);
    open.row = undefined;
  }

  #column(open: OpenTable, raw: string): void {
    const columns = span(htmlAttribute(raw, 'span'), 1, 1000);
    if (isHidden(raw)) for (let at = 0; at < columns; at++) open.table.hiddenColumns.add(open.columns + at);
    open.columns += columns;
  }
}

function span(value: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, least), most);
}

const STRIKES = new Set(['s', 'strike', 'del', 'span', 'font']);

const isStruck = (raw: string): boolean =>
  raw.includes('line-through') && /text-decoration[^;]*line-through/i.test(htmlAttribute(raw, 'style') ?? '');

const isHidden = (raw: string): boolean =>
  raw !== '' &&
  (/display\s*:\s*none/i.test(htmlAttribute(raw, 'style') ?? '') ||
    htmlAttribute(raw, 'hidden') !== undefined);
