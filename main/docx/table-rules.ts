import { BorderStyle } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Above, below and under the head. */
export const TABLE_RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

export const TABLE_BORDERS = {
  top: TABLE_RULE,
  bottom: TABLE_RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
