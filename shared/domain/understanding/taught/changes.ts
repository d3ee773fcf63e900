import type { TaughtCell } from '../../catalogue/taught-table.ts';
import { lastingRows, type TableMatch } from './match-table.ts';
import type { Period } from '../../periods/period.ts';
import { readSpan } from '../spans/read-span.ts';
import type { TableForm } from './table-form.ts';
import { comparable, everyYear } from './years.ts';

/** How a table differs from what was taught. Rows and columns are places in the form, `was` texts of before. */
export type TableChange =
  | { what: 'caption'; was: string; now: string }
  /** A title of the sheet that did not stand there: a body under another name, say. */
  | { what: 'title' | 'note'; now: string }
  | { what: 'row-new'; row: number; now: string[] }
  | { what: 'row-gone'; was: string[] }
  /** In the place of a row that is gone; several: it was split. */
  | { what: 'row-renamed'; row: number; now: string[]; was: string[]; cells: readonly TaughtCell[] }
  | { what: 'column-new'; column: number; now: string[] }
  /** The same time in other words. */
  | { what: 'column-renamed'; now: string[]; was: string[] }
  | { what: 'column-gone'; was: string[] }
  /** The same headers in another order. */
  | { what: 'columns-moved' };

/** What is no longer as it was taught, in the order of the table. */
export function changesOf(
  form: TableForm,
  { taught, rows, columns, renamed, sameHead }: TableMatch,
  base: Period,
): TableChange[] {
  const found: TableChange[] = [];
  const beside = new Set(taught.beside.map(comparable));
  const isNew = (text: string): boolean => !beside.has(comparable(everyYear(text, base)));
  for (const now of form.titles.filter(isNew)) found.push({ what: 'title', now });
  for (const now of form.notes.filter(isNew)) found.push({ what: 'note', now });
  if (!sameHead) found.push({ what: 'caption', was: taught.captions[0] ?? '', now: form.captions[0] ?? '' });
  const keptColumns = new Set(columns.values());
  for (const [at, { path }] of form.columns.entries()) {
    const known = columns.get(at);
    if (known === undefined) found.push({ what: 'column-new', column: at, now: path });
    else if (renamed.has(at))
      found.push({ what: 'column-renamed', now: path, was: taught.columns[known]!.path });
  }
  for (const [at, { path }] of taught.columns.entries())
    if (!keptColumns.has(at)) found.push({ what: 'column-gone', was: path });
  const order = [...columns].toSorted(([a], [b]) => a - b).map(([, at]) => at);
  if (order.some((at, place) => place > 0 && at < order[place - 1]!)) found.push({ what: 'columns-moved' });
  found.push(...rowChanges(form, taught, rows, base));
  return found;
}

const labelOf = (path: readonly string[], base?: Period): string => {
  const own = path.at(-1) ?? '';
  return comparable(base === undefined ? own : everyYear(own, base));
};

function saysOnlyTime(path: readonly string[], base: Period): boolean {
  const { periods, rest } = readSpan(path.at(-1) ?? '', base);
  return periods.length > 0 && rest === '';
}

function rowChanges(
  form: TableForm,
  taught: TableMatch['taught'],
  rows: TableMatch['rows'],
  base: Period,
): TableChange[] {
  const found: TableChange[] = [];
  const kept = new Set(rows.values());
  const gone = lastingRows(taught, rows).filter((at) => !kept.has(at));
  const replaced = new Set<number>();
  // A row that kept its own label under another heading is that row, whatever else stands in its place.
  const own = new Map(gone.map((at) => [labelOf(taught.rows[at]!.label), at]));
  const moved = new Set(
    [...form.rows.entries()].flatMap(([at, path]) =>
      rows.has(at) ? [] : (own.get(labelOf(path, base)) ?? []),
    ),
  );
  let before = -1;
  for (const [at, path] of form.rows.entries()) {
    const known = rows.get(at);
    if (known !== undefined) {
      before = known;
      continue;
    }
    // The row that stood next in this place. A time is its own name.
    const was = saysOnlyTime(path, base)
      ? undefined
      : gone.find(
          (one) =>
            one === before + 1 &&
            (!moved.has(one) || labelOf(path, base) === labelOf(taught.rows[one]!.label)),
        );
    if (was === undefined) found.push({ what: 'row-new', row: at, now: path });
    else {
      replaced.add(was);
      const { label, cells } = taught.rows[was]!;
      found.push({ what: 'row-renamed', row: at, now: path, was: label, cells });
    }
  }
  for (const at of gone) if (!replaced.has(at)) found.push({ what: 'row-gone', was: taught.rows[at]!.label });
  return found;
}
