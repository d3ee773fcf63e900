import { joinRuns, type RichText } from '../xlsx/rich-text.ts';

/** A page as far as a spreadsheet sees it: lines of text and tables, one after the other. */
export type HtmlBlock = { kind: 'line'; line: RichText } | { kind: 'gap'; rows: 'one' | 'rule' } | HtmlTable;

export interface HtmlTable {
  kind: 'table';
  rows: HtmlRow[];
  /** Columns (from 0) that the page hides. */
  hiddenColumns: Set<number>;
}

export interface HtmlRow {
  hidden: boolean;
  cells: HtmlCell[];
}

export interface HtmlCell {
  columns: number;
  /** 0: to the end of the table. */
  rows: number;
  hidden: boolean;
  blocks: HtmlBlock[];
}

/** The text of one line or cell, blanks collapsed as a browser shows them; no-break blanks stay. */
export class HtmlLine {
  #runs: { text: string; raised: boolean; struck: boolean }[] = [];
  #raised = 0;
  #struck = 0;

  text(raw: string): void {
    const last = this.#runs.at(-1);
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ');
    const joined =
      text.startsWith(' ') && (last === undefined || /[ \n]$/.test(last.text)) ? text.slice(1) : text;
    if (joined === '') return;
    const look = { raised: this.#raised > 0, struck: this.#struck > 0 };
    if (last?.raised === look.raised && last.struck === look.struck) last.text += joined;
    else this.#runs.push({ text: joined, ...look });
  }

  /** Something stands here, if only a no-break blank. */
  get holdsBlank(): boolean {
    return this.#runs.some((run) => run.text.includes('\u00a0'));
  }

  raise(by: 1 | -1): void {
    this.#raised = Math.max(0, this.#raised + by);
  }

  strike(by: 1 | -1): void {
    this.#struck = Math.max(0, this.#struck + by);
  }

  /** A line break inside the text, unless nothing stands before it. */
  softBreak(): void {
    const last = this.#runs.at(-1);
    if (!last || last.text.endsWith('\n')) return;
    last.text = `${last.text.replace(/ $/, '')}\n`;
  }

  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    const { text, ...look } = joinRuns(runs);
    const trimmed = text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
    return { text: trimmed, ...look };
  }
}
