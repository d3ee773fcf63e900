import type { TaughtCell, TaughtTable } from '../../catalogue/taught-table.ts';
import { changesOf } from './changes.ts';
import { isSameTable } from './learn.ts';
import { LEAST_ALIKE, pairTable, type TableMatch } from './match-table.ts';
import type { TableForm } from './table-form.ts';
import { comparable } from './years.ts';

/** What one form of a table has and another has not; texts with their years as they come every year. */
export type FormDifference =
  | { what: 'caption' | 'sheet'; was: string; now: string }
  /** A title or a note around it. */
  | { what: 'text-new'; now: string }
  | { what: 'text-gone'; was: string }
  | { what: 'row-new' | 'column-new'; now: string }
  | { what: 'row-gone' | 'column-gone'; was: string }
  | { what: 'row-renamed' | 'column-renamed'; was: string; now: string }
  | { what: 'rows-moved' | 'columns-moved' }
  /** Where a person said that it begins and ends; empty: as tables are found. */
  | { what: 'edges'; was: string; now: string }
  /** The cell of the same row and column is taken for something else; null: nobody said what it is. */
  | { what: 'meaning'; row: string; column: string; was: TaughtCell | null; now: TaughtCell | null };

/** Any: both have their years as `{year}`. */
const BASE = '2000';

const pathText = (path: readonly string[]): string => path.join(' › ');

/** How a later form of a table differs from an earlier one; null where they are two tables: less than half of their lines are the same. */
export function compareTaught(earlier: TaughtTable, later: TaughtTable): FormDifference[] | null {
  const form = formOfTaught(later);
  const match = pairTable(form, earlier, BASE);
  if (match.likeness < LEAST_ALIKE && !isSameTable(earlier, later)) return null;
  const found: FormDifference[] = [];
  const say = (was: string, now: string, what: 'caption' | 'sheet'): void => {
    if (comparable(was) !== comparable(now)) found.push({ what, was, now });
  };
  say(earlier.sheet ?? '', later.sheet ?? '', 'sheet');
  say(earlier.captions.join(' · '), later.captions.join(' · '), 'caption');
  found.push(...textsApart(earlier.beside, later.beside));
  for (const change of changesOf(form, match, BASE)) {
    switch (change.what) {
      case 'row-new':
      case 'column-new':
        found.push({ what: change.what, now: pathText(change.now) });
        break;
      case 'row-gone':
      case 'column-gone':
        found.push({ what: change.what, was: pathText(change.was) });
        break;
      case 'row-renamed':
      case 'column-renamed':
        found.push({ what: change.what, was: pathText(change.was), now: pathText(change.now) });
        break;
      case 'columns-moved':
        found.push({ what: 'columns-moved' });
        break;
      // Captions and texts beside are compared whole above: what is gone counts there, too.
      default:
    }
  }
  const order = [...match.rows].toSorted(([a], [b]) => a - b).map(([, at]) => at);
  if (order.some((at, place) => place > 0 && at < order[place - 1]!)) found.push({ what: 'rows-moved' });
  const [was, now] = [edgesText(earlier), edgesText(later)];
  if (comparable(was) !== comparable(now)) found.push({ what: 'edges', was, now });
  return [...found, ...meaningsApart(earlier, later, match)];
}

/** What stands in the first and in the last line of a box that a person drew. */
function edgesText({ edges }: TaughtTable): string {
  if (edges === undefined) return '';
  const line = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
  return `${line(edges.first)} … ${line(edges.last)}${edges.turn > 1 ? ` (${edges.turn})` : ''}`;
}

/** A taught table as the form of one that is read: to be matched with another. */
function formOfTaught({ sheet, captions, columns, rows, beside }: TaughtTable): TableForm {
  return {
    sheet: sheet ?? '',
    captions,
    columns,
    rows: rows.map(({ label }) => label),
    titles: beside,
    notes: [],
    cells: [],
  };
}

function textsApart(earlier: readonly string[], later: readonly string[]): FormDifference[] {
  const lacking = (mine: readonly string[], theirs: readonly string[]): string[] => {
    const known = new Set(theirs.map(comparable));
    return mine.filter((text) => !known.has(comparable(text)));
  };
  return [
    ...lacking(later, earlier).map((now): FormDifference => ({ what: 'text-new', now })),
    ...lacking(earlier, later).map((was): FormDifference => ({ what: 'text-gone', was })),
  ];
}

function meaningsApart(earlier: TaughtTable, later: TaughtTable, match: TableMatch): FormDifference[] {
  const cellIn = ({ rows }: TaughtTable, row: number, column: number): TaughtCell | null =>
    rows[row]!.cells.find((cell) => cell.column === column) ?? null;
  const said = (cell: TaughtCell | null): string => {
    if (cell === null) return '';
    const { column: _, categories = {}, ...rest } = cell;
    return JSON.stringify([
      Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      Object.entries(categories).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  };
  return [...match.rows].flatMap(([row, wasRow]) =>
    [...match.columns].flatMap(([column, wasColumn]): FormDifference[] => {
      const [was, now] = [cellIn(earlier, wasRow, wasColumn), cellIn(later, row, column)];
      if (said(was) === said(now)) return [];
      return [
        {
          what: 'meaning',
          row: pathText(later.rows[row]!.label),
          column: pathText(later.columns[column]!.path),
          was,
          now,
        },
      ];
    }),
  );
}
