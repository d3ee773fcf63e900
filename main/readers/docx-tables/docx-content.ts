import { joinRuns } from '../xlsx/rich-text.ts';
import { attribute, integerAttribute, isOn } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { DocxTable } from './docx-table.ts';

/** Struck out or moved away, fields' codes, and the second copy of a drawing's text. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rt']);

interface OpenCellText {
  runs: { text: string; raised: boolean }[];
}

/** Collects the tables of `word/document.xml`; a table inside a cell comes as a table of its own, after it. */
export class DocxContent implements XmlHandler {
  readonly tables: DocxTable[] = [];
  /** Tags of content controls; only `sdtPr` has such an element. */
  readonly tags = new Set<string>();
  readonly #open: DocxTable[] = [];
  readonly #texts: OpenCellText[] = [];
  #leftOut = 0;
  #inText = false;
  #raised = false;
  #hiddenRun = false;

  open(name: string, raw: string): void {
    if (this.#leftOut > 0 || LEFT_OUT.has(name)) {
      this.#leftOut++;
      return;
    }
    if (name === 'tbl') this.#openTable();
    else if (name === 'tag') this.tags.add(attribute(raw, 'val') ?? '');
    const table = this.#open.at(-1);
    if (!table) return;
    if (this.#openInTable(table, name, raw)) return;
    this.#openInCell(name, raw);
  }

  #openTable(): void {
    const table = new DocxTable();
    this.#open.push(table);
    this.tables.push(table);
  }

  #openInTable(table: DocxTable, name: string, raw: string): boolean {
    if (name === 'tr') table.openRow();
    else if (name === 'gridBefore') table.skip(integerAttribute(raw, 'val') ?? 0);
    else if (name === 'hidden') table.hideRow();
    else if (name === 'tc') {
      table.openCell();
      this.#texts.push({ runs: [] });
    } else if (name === 'gridSpan') table.span(integerAttribute(raw, 'val') ?? 1);
    else if (name === 'vMerge') table.mergeDown(attribute(raw, 'val') === 'restart' ? 'restart' : 'continue');
    else return false;
    return true;
  }

  #openInCell(name: string, raw: string): void {
    if (name === 'r') {
      this.#raised = false;
      this.#hiddenRun = false;
    } else if (name === 'vertAlign') this.#raised = attribute(raw, 'val') === 'superscript';
    else if (name === 'vanish') this.#hiddenRun = isOn(attribute(raw, 'val') ?? '1');
    else if (name === 't') this.#inText = true;
    else if (name === 'tab') this.#add('\t');
    else if (name === 'br' || name === 'cr') this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('-');
    else if (name === 'p') this.#paragraph();
  }

  #paragraph(): void {
    const runs = this.#texts.at(-1)?.runs;
    if (runs && runs.length > 0) runs.push({ text: '\n', raised: false });
  }

  text(value: string): void {
    if (this.#inText && this.#leftOut === 0) this.#add(value);
  }

  #add(text: string): void {
    if (!this.#hiddenRun) this.#texts.at(-1)?.runs.push({ text, raised: this.#raised });
  }

  close(name: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return;
    }
    if (name === 't') this.#inText = false;
    else if (name === 'tc') {
      const { text, superscript } = joinRuns(this.#texts.pop()?.runs ?? []);
      const shown = text.replace(/[ \t\n]+$/, '').replace(/^[ \t\n]+/, '');
      this.#open
        .at(-1)
        ?.closeCell(superscript === undefined ? { text: shown } : { text: shown, superscript });
    } else if (name === 'tbl') this.#open.pop();
  }
}
