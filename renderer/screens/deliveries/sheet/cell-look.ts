import type { CellView } from '../../../../shared/contract/delivery-views.ts';

const MEANING = { observation: 'ob', header: 'he', question: 'qu', ignored: 'ig', none: '' } as const;

/** Classes of a cell: how the agency sees it, and what was made of it. */
export function cellClass(cell: CellView, wraps: boolean): string {
  const number = cell.type === 'number' || cell.type === 'date' || cell.type === 'duration';
  const yields = cell.meaning === 'observation' || cell.meaning === 'question';
  return [
    'c',
    cell.label === true ? 'la' : MEANING[cell.meaning],
    // What nothing was taken from is not to look as if it were blank.
    cell.meaning === 'none' && cell.text !== '' ? 'ig' : '',
    // A number that was typed as text stands where its column has it.
    number ||
    (yields && /\d/.test(cell.text) && cell.text.length < 16) ||
    (yields && cell.text.trim().length < 3)
      ? 'n'
      : '',
    cell.type === 'boolean' || cell.type === 'error' ? 'mid' : '',
    cell.type === 'error' ? 'er' : '',
    cell.hidden === true ? 'hi' : '',
    cell.comment === undefined ? '' : 'note',
    cell.was === undefined ? '' : 'diff',
    wraps ? '' : 'one',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
