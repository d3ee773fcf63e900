import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import type { Quantity } from '../../../shared/domain/understanding/quantities/quantity.ts';

/** A cell that holds a text. */
export const typed = (text: string, more: Partial<Cell> = {}): Cell => ({
  ref: 'B5',
  type: 'text',
  value: text,
  text,
  ...more,
});

/** A quantity in a line: `about 90 nəfər`, `change 2`, `pair 91 | 94`, `mark unknown`; doubts behind `!`. */
export function said(quantity: Quantity): string {
  const doubts = 'doubts' in quantity && quantity.doubts.length > 0 ? ` !${quantity.doubts.join('+')}` : '';
  switch (quantity.kind) {
    case 'number': {
      const change =
        quantity.change === undefined ? '' : ` (${quantity.change >= 0 ? '+' : ''}${quantity.change})`;
      return `${quantity.qualifier === undefined ? '' : `${quantity.qualifier} `}${quantity.value}${quantity.percent ? '%' : ''}${quantity.unit === undefined ? '' : ` ${quantity.unit}`}${quantity.footnote === undefined ? '' : ` ^${quantity.footnote}`}${change}${doubts}`;
    }
    case 'change':
      return `change ${quantity.value}${quantity.percent ? '%' : ''}${quantity.unit === undefined ? '' : ` ${quantity.unit}`}${doubts}`;
    case 'mark':
      return `mark ${quantity.status}`;
    case 'ambiguous':
      return `either ${quantity.readings.map(({ value }) => value).join(' | ')}${quantity.unit === undefined ? '' : ` ${quantity.unit}`}${doubts}`;
    default:
      return quantity.kind;
  }
}
