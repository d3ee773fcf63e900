import { Table, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { cm, LANDSCAPE } from './page.ts';
import { TABLE_BORDERS, tableCell } from './table-rules.ts';

const FIRST = 4.2;

/** What a chart draws, in figures: one row a series, rules above, below and under the head, numbers right. */
export function seriesTable(spec: ChartSpec): Table {
  const width = (LANDSCAPE.textWidth - FIRST) / Math.max(spec.categories.length, 1);
  const widths = [cm(FIRST), ...spec.categories.map(() => cm(width))];
  const row = (texts: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, at) =>
        tableCell([new TextRun({ text, bold: head })], {
          width: widths[at] ?? cm(width),
          head,
          right: at > 0,
        }),
      ),
    });
  return new Table({
    width: { size: cm(LANDSCAPE.textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40, top: 0, bottom: 0 },
    borders: TABLE_BORDERS,
    rows: [
      row(['', ...spec.categories], true),
      ...spec.series.map((series) => row([series.name, ...series.points.map((point) => point.text)], false)),
    ],
  });
}

/** Centimetres: a letter of the table's size, a line, what stands round the text of a cell, rules and the gap above. */
const LETTER = 0.2;
const TEXT_LINE = 0.5;
const ROUND = 0.15;
const RULES = 0.3;

/** How high the table of a chart stands, centimetres: long heads and names take several lines. */
export function seriesTableHeight({ categories, series }: ChartSpec): number {
  const width = (LANDSCAPE.textWidth - FIRST) / Math.max(categories.length, 1);
  const head = Math.max(1, ...categories.map((text) => linesIn(text, width)));
  const rows = series.map(({ name }) => linesIn(name, FIRST));
  return rows.reduce((sum, lines) => sum + lines, head) * TEXT_LINE + RULES;
}

/** Lines that a text takes: words move on whole. */
function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - ROUND) / LETTER));
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
