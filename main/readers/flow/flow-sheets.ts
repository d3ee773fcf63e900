import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import type { StoredSheet } from '../../cells/stored-document.ts';
import type { WarningList } from '../../cells/warning-list.ts';
import { textExtras } from '../xlsx/rich-text.ts';
import type { FlowTable } from './flow-table.ts';

/** A text document: tables among paragraphs. */
interface FlowDocument {
  tables: readonly FlowTable[];
  /** Those outside tables, in reading order. */
  paragraphs: readonly string[];
  /** Of all pages. */
  margins?: readonly OutsideText[];
  /** Text of a footnote or endnote by the id that tables name it by. */
  notes?: ReadonlyMap<string, string>;
}

/**
 * The tables, each as a sheet (`Table 1`, `Table 2`…), all cells text as written. Where the paragraphs have numbers, or
 * there is no table, they are a sheet of their own behind them: a row each.
 */
export function flowSheets(
  { tables, paragraphs, margins = [], notes = new Map() }: FlowDocument,
  warnings: WarningList,
): StoredSheet[] {
  const budget = { spent: 0 };
  const sheets = tables.map((table, at) => {
    const sheet = new SheetBuilder(`Table ${at + 1}`, 'visible', warnings, budget);
    for (const range of table.merges) sheet.merge(range);
    for (const { row, col, text, hidden } of table.cells) {
      sheet.add(row, col, 'text', text.text, text.text, {
        ...textExtras(text),
        ...(hidden ? { hidden: true as const } : {}),
      });
    }
    for (const ref of rangesOf(table.doubtful)) warnings.add('GridGuessed', { sheet: sheet.name, ref });
    for (const one of [...table.around, ...margins]) sheet.outside(one);
    for (const id of table.notes) sheet.outside({ kind: 'note', text: notes.get(id) ?? '' });
    return sheet.finish();
  });
  if (paragraphs.length === 0 || (tables.length > 0 && !paragraphs.some((one) => /\d/.test(one))))
    return sheets;
  const sheet = new SheetBuilder(TEXT_SHEET, 'visible', warnings, budget);
  paragraphs.forEach((paragraph, at) => {
    fieldsOf(paragraph).forEach((text, col) => {
      if (text !== '') sheet.add(at + 1, col + 1, 'text', text, text);
    });
  });
  if (tables.length === 0) for (const one of margins) sheet.outside(one);
  return [...sheets, sheet.finish()];
}

const TEXT_SHEET = 'Text';

/** Rows as ranges that each name one or more; where they are scattered, one around all. */
function rangesOf(rows: ReadonlySet<number>): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.to + 1 === row) run.to = row;
    else runs.push({ from: row, to: row });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  const shown = first && last && runs.length > MOST_RANGES ? [{ from: first.from, to: last.to }] : runs;
  return shown.map(({ from, to }) => `A${from}:A${to}`);
}

/** Fewer than the warnings that are kept of one kind. */
const MOST_RANGES = 100;

/** A number set apart by tabs stands in a column of its own; other tabs are blanks. */
function fieldsOf(paragraph: string): string[] {
  const fields = paragraph.trim().split(/[ \u00a0]*\t[\t \u00a0]*/);
  return fields.slice(1).some((field) => NUMBER.test(field)) ? fields : [fields.join(' ')];
}

const NUMBER = /^[-–(]?\d[\d\s.,]*[%)]?$/;
