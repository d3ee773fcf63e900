import { assertNever } from '../../../result.ts';
import type { Cell } from '../../sheets/cell.ts';
import type { Quantity, QuantityDoubt } from './quantity.ts';
import { readText } from './read-text.ts';
import { shownNumber } from './shown-number.ts';
import { dateTyped } from './date-typed.ts';

/** Where the cell stands, as far as its number depends on it. */
export interface Place {
  /** The cell is merged over rows or columns: its value may be meant for all of them. */
  merged?: 'rows' | 'columns' | null;
}

/** What a cell says as a quantity, from what is stored and what is shown. */
export function readQuantity(cell: Cell, at: Place = {}): Quantity {
  const read = byType(cell);
  if (!('doubts' in read)) return read;
  const doubts = new Set<QuantityDoubt>(read.doubts);
  if (read.kind === 'number' && read.value < 0) doubts.add('negative');
  if ('value' in read && !Number.isInteger(read.value)) doubts.add('fraction');
  if (cell.struck) doubts.add('struck');
  if (at.merged) doubts.add('merged-over');
  return { ...read, doubts: [...doubts] };
}

function byType(cell: Cell): Quantity {
  switch (cell.type) {
    case 'number':
      return typeof cell.value === 'number' ? shownNumber(cell.value, cell.text) : readText(cell.text);
    case 'text':
      return withoutRaised(cell);
    case 'date':
    case 'duration':
      return dateTyped(cell);
    case 'error':
      return { kind: 'error', code: String(cell.value ?? cell.text) };
    case 'blank':
      // A formula whose value was never stored: a number was here.
      return cell.formula === undefined ? { kind: 'text' } : { kind: 'error', code: '' };
    case 'boolean':
      return { kind: 'text' };
    default:
      return assertNever(cell.type);
  }
}

/** Raised characters at the end are a footnote mark, not digits: `171` with a raised 1 is 17. */
function withoutRaised(cell: Cell): Quantity {
  const { text, superscript } = cell;
  const bare = text.trimEnd();
  if (superscript === undefined || superscript.trim() === '' || !bare.endsWith(superscript.trim()))
    return readText(text);
  const body = bare.slice(0, bare.length - superscript.trim().length);
  if (body.trim() === '') return readText(text);
  const read = readText(body);
  return read.kind === 'number' ? { ...read, footnote: superscript.trim() } : read;
}
