import { compareNames } from '../../../shared/domain/text/name-order.ts';
import type { TableSort } from '../../kit/table/layout.ts';
import type { LineColumn, LineGroup } from './line-column.ts';

/**
 * The groups with their lines in the order that the person chose; lines never leave their heading. Numbers by their
 * value and before words, blanks last either way; of equal ones the first stays first.
 */
export function sortedLines<R>(
  groups: readonly LineGroup<R>[],
  columns: readonly LineColumn<R>[],
  sort: TableSort | undefined,
): readonly LineGroup<R>[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return groups;
  const turn = sort.down ? -1 : 1;
  const of = (row: R): number | string => column.number?.(row) ?? valueOf(column.text(row));
  return groups.map((group) => ({
    ...group,
    rows: group.rows.toSorted((a, b) => {
      const [x, y] = [of(a), of(b)];
      if (x === '' || y === '') return Number(x === '') - Number(y === '');
      if (typeof x === 'number' && typeof y === 'number') return turn * (x - y);
      if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1;
      return turn * compareNames(String(x), String(y));
    }),
  }));
}

/** `+1 204`, `−2,5`: a text that is nothing but a number, as the window shows it, is one. */
function valueOf(text: string): number | string {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

/** What a press on a header leads to: upwards, downwards, as the lines come. */
export const nextSort = (now: TableSort | undefined, column: string): TableSort | undefined =>
  now?.column !== column ? { column, down: false } : now.down ? undefined : { column, down: true };
