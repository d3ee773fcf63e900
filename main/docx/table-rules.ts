import { AlignmentType, BorderStyle, Paragraph, TableCell, WidthType, type ParagraphChild } from 'docx';
import { STYLE } from './styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Above, below and under the head. */
const TABLE_RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

export const TABLE_BORDERS = {
  top: TABLE_RULE,
  bottom: TABLE_RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A cell of one paragraph, under the rule of the head where it is one. `width` in twentieths of a point. */
export const tableCell = (
  children: ParagraphChild[],
  { width, head, right }: { width: number; head: boolean; right: boolean },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head && { borders: { bottom: TABLE_RULE } }),
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children,
      }),
    ],
  });
