import { joinRuns, type TextRun } from '../xlsx/rich-text.ts';
import { attribute, integerAttribute, isOn } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { FlowAround } from '../flow/flow-around.ts';
import { FlowTable } from '../flow/flow-table.ts';
import type { FlowText } from '../flow/flow-text.ts';

/** Moved away, fields' codes, reading aids, and the second copy of a drawing's text. */
const LEFT_OUT = new Set(['moveFrom', 'instrText', 'delInstrText', 'Fallback', 'rt']);
/** Properties as they were before a change that is tracked: `pPrChange`, `rPrChange`… */
const CHANGED = 'PrChange';
/** What holds paragraphs of its own within a paragraph. */
const BOXES = new Set(['txbxContent', 'txBody']);

interface Run {
  raised: boolean;
  struck: boolean;
  hidden: boolean;
  /** Taken out, and nobody has accepted that yet. */
  deleted: boolean;
}

/**
 * Reads `word/document.xml` as it streams by, in one walk: its paragraphs in reading order, and its tables; a table
 * inside a cell comes as a table of its own, after it. Hidden text and deletions are left out, insertions kept; what is
 * deleted in a cell and not accepted stands in it as struck out: which of two numbers holds a person says.
 */
export class DocxContent implements XmlHandler {
  /** Given where the paragraphs are wanted too. */
  readonly #document: FlowText | undefined;
  readonly tables: FlowTable[] = [];
  /** Tags of content controls; only `sdtPr` has such an element. */
  readonly tags = new Set<string>();
  readonly #openTables: FlowTable[] = [];
  readonly #cells: (TextRun & { deleted?: boolean })[][] = [];
  readonly #runs: Run[] = [];
  readonly #around = new FlowAround();
  #leftOut = 0;
  #deleted = 0;
  #boxes = 0;
  #inText = false;
  /** A paragraph's mark may be raised or hidden by itself, and its tab stops are no tabs. */
  #inProperties = 0;

  constructor(document?: FlowText) {
    this.#document = document;
  }

  open(name: string, raw: string): void {
    if (this.#leftOut > 0 || LEFT_OUT.has(name) || name.endsWith(CHANGED)) this.#leftOut++;
    else if (name === 'pPr') this.#inProperties++;
    else if (this.#inProperties > 0) this.#openProperty(name, raw);
    else if (!this.#openBlock(name, raw) && !this.#openInTable(name, raw)) this.#openInRun(name, raw);
  }

  #openProperty(name: string, raw: string): void {
    if (name === 'pStyle') this.#document?.style(attribute(raw, 'val') ?? '');
    else if (name === 'numPr') this.#document?.listItem();
  }

  #openBlock(name: string, raw: string): boolean {
    if (name === 'p') this.#openParagraph();
    else if (BOXES.has(name)) this.#boxes++;
    else if (name === 'sdt') this.#document?.openControl();
    else if (name === 'tag') {
      const tag = attribute(raw, 'val') ?? '';
      this.tags.add(tag);
      this.#document?.nameControl(tag);
    } else if (name === 'tbl') {
      const table = new FlowTable();
      this.#around.table(table);
      this.#openTables.push(table);
      this.tables.push(table);
    } else return false;
    return true;
  }

  #openParagraph(): void {
    const kind = this.#boxes > 0 ? 'text-box' : this.#cells.length > 0 ? 'table-cell' : 'paragraph';
    const table = this.#openTables.at(-1);
    this.#document?.begin(kind, table && { table: this.tables.indexOf(table), ...table.place });
    const cell = this.#cells.at(-1);
    if (!cell) this.#around.begin(this.#boxes > 0);
    else if (cell.length > 0) cell.push({ text: '\n', raised: false });
  }

  #openInTable(name: string, raw: string): boolean {
    const table = this.#openTables.at(-1);
    if (!table) return false;
    if (name === 'tr') table.openRow();
    else if (name === 'gridBefore') table.skip(integerAttribute(raw, 'val') ?? 0);
    else if (name === 'hidden') table.hideRow();
    else if (name === 'tc') {
      table.openCell();
      this.#cells.push([]);
    } else if (name === 'gridSpan') table.span(integerAttribute(raw, 'val') ?? 1);
    else if (name === 'vMerge') table.mergeDown(attribute(raw, 'val') === 'restart' ? 'restart' : 'continue');
    else return false;
    return true;
  }

  #openInRun(name: string, raw: string): void {
    const run = this.#runs.at(-1);
    if (name === 'r') {
      const deleted = this.#deleted > 0;
      this.#runs.push({ raised: false, struck: deleted, hidden: false, deleted });
    } else if (name === 'del') this.#deleted++;
    else if (name === 'vertAlign' && run) run.raised = attribute(raw, 'val') === 'superscript';
    else if ((name === 'strike' || name === 'dstrike') && run)
      run.struck ||= isOn(attribute(raw, 'val') ?? '1');
    else if (name === 'vanish' && run) run.hidden = isOn(attribute(raw, 'val') ?? '1');
    else if (name === 't' || name === 'delText') this.#inText = true;
    else if (name === 'tab') this.#add('\t');
    else if (name === 'noBreakHyphen') this.#add('\u2011', '-');
    else if (name === 'br' || name === 'cr') this.#break(attribute(raw, 'type') ?? 'textWrapping');
    else if (name === 'footnoteReference') this.#note(`f${attribute(raw, 'id') ?? ''}`);
    else if (name === 'endnoteReference') this.#note(`e${attribute(raw, 'id') ?? ''}`);
    else if (name === 'lastRenderedPageBreak') this.#document?.newPage(false);
  }

  #break(type: string): void {
    if (type === 'page') {
      this.#document?.newPage(true);
      this.#add('', '\n');
    } else this.#add(type === 'textWrapping' ? '\n' : ' ', '\n');
  }

  text(value: string): void {
    if (this.#inText && this.#leftOut === 0) this.#add(value);
  }

  /** `inCell`: what a cell of a spreadsheet would have in its place. */
  #add(text: string, inCell = text): void {
    const run = this.#runs.at(-1);
    if (run?.hidden) return;
    if (text !== '' && !isAside(run, text)) this.#document?.add(text);
    const cell = this.#cells.at(-1);
    if (cell)
      cell.push({
        text: inCell,
        raised: run?.raised ?? false,
        struck: run?.struck ?? false,
        deleted: run?.deleted ?? false,
      });
    else if (!run?.deleted) this.#around.add(text);
  }

  close(name: string): void {
    if (this.#leftOut > 0) this.#leftOut--;
    else if (name === 'pPr') this.#inProperties--;
    else if (this.#inProperties > 0) return;
    else if (name === 't' || name === 'delText') this.#inText = false;
    else if (name === 'del') this.#deleted--;
    else if (name === 'r') this.#runs.pop();
    else if (name === 'p') this.#endParagraph();
    else if (BOXES.has(name)) this.#boxes--;
    else if (name === 'sdt') this.#document?.closeControl();
    else if (name === 'tc') this.#closeCell();
    else if (name === 'tbl') this.#openTables.pop();
  }

  #endParagraph(): void {
    this.#document?.end();
    if (this.#cells.length === 0) this.#around.end();
  }

  #note(id: string): void {
    const table = this.#openTables.at(-1);
    if (table) table.notes.push(id);
    else this.#around.note(id);
  }

  /** Those outside tables, in reading order. */
  get paragraphs(): readonly string[] {
    return this.#around.paragraphs;
  }

  /** Gives the last table what follows it. */
  finish(): void {
    this.#around.finish(this.tables.at(-1));
  }

  #closeCell(): void {
    const runs = this.#cells.pop();
    if (!runs) return;
    // Words that were put otherwise are read as they stand; of two numbers neither is sure.
    const isNumber = runs.some(({ deleted, text }) => deleted && /\d/.test(text));
    const { text, ...look } = joinRuns(isNumber ? runs : runs.filter(({ deleted }) => !deleted));
    this.#openTables.at(-1)?.closeCell({ text: trimmed(text), ...look });
  }
}

/** What is struck out is not said, and a raised figure or star is the mark of a note. */
const isAside = (run: Run | undefined, text: string): boolean =>
  run !== undefined && (run.struck || (run.raised && /^[\d*†‡§,;\s]+$/.test(text)));

/** Without blanks, tabs and breaks at its ends; a pattern for the end would begin anew at each blank. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANK.has(text[from]!)) from++;
  while (to > from && BLANK.has(text[to - 1]!)) to--;
  return text.slice(from, to);
}

const BLANK = new Set([' ', '\t', '\n']);
