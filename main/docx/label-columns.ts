import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { cm, LANDSCAPE } from './page.ts';
import { STYLE } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const COLUMNS = 3;

/** Columns of equal width without lines. */
export function columnsTable(columns: readonly (readonly Paragraph[])[]): Table {
  const width = Math.floor(cm(LANDSCAPE.textWidth) / columns.length);
  const cells = columns.map(
    (children) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: children.length > 0 ? children : [new Paragraph({ style: STYLE.annexLabel })],
      }),
  );
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [new TableRow({ children: cells })],
  });
}

/** A slide's own labels in up to three columns, read down the columns; one paragraph each. */
export function labelColumns(labels: readonly ParagraphChild[][]): FileChild[] {
  const lines = labels.map((children) => new Paragraph({ style: STYLE.annexLabel, children }));
  if (lines.length <= COLUMNS) return lines;
  const each = Math.ceil(lines.length / COLUMNS);
  return [columnsTable(Array.from({ length: COLUMNS }, (_, at) => lines.slice(at * each, (at + 1) * each)))];
}
