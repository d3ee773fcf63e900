import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { cm, LANDSCAPE } from './page.ts';
import { STYLE } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const FIRST = 4.2;

/** What a chart draws, in figures: one row a series, rules above, below and under the head, numbers right. */
export function seriesTable(spec: ChartSpec): Table {
  const width = (LANDSCAPE.textWidth - FIRST) / Math.max(spec.categories.length, 1);
  const widths = [cm(FIRST), ...spec.categories.map(() => cm(width))];
  const row = (texts: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, widths[at] ?? cm(width), at === 0, head)),
    });
  return new Table({
    width: { size: cm(LANDSCAPE.textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40, top: 0, bottom: 0 },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      row(['', ...spec.categories], true),
      ...spec.series.map((series) => row([series.name, ...series.points.map((point) => point.text)], false)),
    ],
  });
}

function cell(text: string, width: number, first: boolean, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head && { borders: { bottom: RULE } }),
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: first ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text, bold: head })],
      }),
    ],
  });
}
