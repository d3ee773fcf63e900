import {
  BorderStyle,
  ImportedXmlComponent,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
  type ITableOptions,
  type ParagraphChild,
} from 'docx';
import { TABLE_STYLE_ID } from './named-styles.ts';
import { STYLE } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Of a table that only sets things side by side. */
export const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Its text, and whether it stands right. */
interface Cell {
  children: ParagraphChild[];
  right: boolean;
}

interface RuledTable {
  /** The first row is the head, and repeated on every page. */
  rows: readonly (readonly Cell[])[];
  /** Of the columns, in twentieths of a point. */
  widths: readonly number[];
  fixed?: boolean;
  /** What it is called and what it shows, for those who do not see it. */
  caption: string;
  description: string;
}

/** The Word library knows neither of the two; they are the last of a table's properties. */
class DescribedTable extends Table {
  constructor({
    caption,
    description,
    ...options
  }: ITableOptions & Pick<RuledTable, 'caption' | 'description'>) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error('a table without properties');
    properties.addChildElement(new ImportedXmlComponent('w:tblCaption', { 'w:val': caption }));
    properties.addChildElement(new ImportedXmlComponent('w:tblDescription', { 'w:val': description }));
  }
}

/** A table of the reference, as the table style has it: rules above, below and under the head. */
export const ruledTable = ({ rows, widths, fixed, caption, description }: RuledTable): Table =>
  new DescribedTable({
    caption,
    description,
    style: TABLE_STYLE_ID,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    ...(fixed === true && { layout: TableLayoutType.FIXED }),
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: widths.map((width, column) => tableCell(cells[column], width, at === 0)),
        }),
    ),
  });

const tableCell = (cell: Cell | undefined, width: number, head: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: styleOf(cell, head), children: cell?.children ?? [] })],
  });

function styleOf(cell: Cell | undefined, head: boolean): string {
  if (head) return cell?.right === true ? STYLE.tableNumberHead : STYLE.tableHead;
  return cell?.right === true ? STYLE.tableNumber : STYLE.tableText;
}
