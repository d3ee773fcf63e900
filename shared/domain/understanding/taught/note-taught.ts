import { tableKey, type TaughtTable } from '../../catalogue/taught-table.ts';
import type { Layout } from '../../catalogue/layout.ts';
import type { Interpretation, LayoutChange } from '../interpretation.ts';
import type { ReadSheet } from '../read-tables.ts';
import type { Period } from '../../periods/period.ts';
import type { TaughtOf } from './apply-taught.ts';
import type { TableChange } from './changes.ts';
import { matchTable } from './match-table.ts';
import type { TableForm } from './table-form.ts';
import { comparable, everyYear, inYearOf } from './years.ts';

const path = (texts: readonly string[]): string => texts.join(' › ');

/** Which taught tables the tables of a sheet are, and their alarms: each names what is no longer as it was taught. */
export function noteTaught({ grid, tables }: ReadSheet, out: Interpretation): void {
  for (const { taught } of tables)
    if (taught !== null)
      (out.uses ??= []).push({
        layout: taught.layout,
        table: tableKey(taught.match.taught),
        cells: taught.cells,
      });
  for (const { taught } of tables)
    for (const change of taught?.changes ?? [])
      out.notes.push({
        tag: 'LayoutChanged',
        layout: taught!.layout,
        sheet: grid.sheet.name,
        ...inYear(said(change), out.period),
      });
}

/** What was taught, in the words of this year. */
const inYear = ({ expected, ...more }: ReturnType<typeof said>, base: Period): ReturnType<typeof said> => ({
  ...more,
  expected: inYearOf(expected, base),
});

function said(change: TableChange): Pick<LayoutChange, 'change' | 'expected' | 'found'> {
  const { what } = change;
  switch (change.what) {
    case 'caption':
      return { change: 'caption', expected: change.was, found: change.now };
    case 'title':
    case 'note':
      return { change: change.what, expected: '', found: change.now };
    case 'row-renamed':
    case 'column-renamed':
      return { change: change.what, expected: path(change.was), found: path(change.now) };
    case 'row-new':
    case 'column-new':
      return { change: change.what, expected: '', found: path(change.now) };
    case 'row-gone':
    case 'column-gone':
      return { change: change.what, expected: path(change.was) };
    case 'columns-moved':
      return { change: 'columns-moved', expected: '' };
    default:
      return { change: what, expected: '' };
  }
}

/** The edges that a person drew, which no longer fit the sheet. */
export function noteEdges(
  { name }: { name: string },
  taught: readonly TaughtOf[],
  base: Period,
  out: Interpretation,
): void {
  const drawn = taught.filter(({ table }) => table.edges !== undefined);
  const own = drawn.filter(({ table }) => inYearOf(table.sheet ?? '', base) === name);
  for (const { layout, table } of own.length > 0 ? own.slice(0, 1) : drawn.slice(0, 1))
    out.notes.push({
      tag: 'LayoutChanged',
      layout,
      sheet: name,
      change: 'edges',
      expected: inYearOf(table.captions[0] ?? table.sheet ?? '', base),
    });
}

/** A return of a body of which tables were taught, and has none of them. */
function noteOtherForm(sheets: readonly ReadSheet[], layouts: readonly Layout[], out: Interpretation): void {
  // One that tells its files by their sheets or titles has its say about no other.
  const own = layouts.filter(
    ({ id, agency, tables, recognise: { sheets: names, titles } }) =>
      agency === out.agency && tables.length > 0 && (id === out.layout || names.length + titles.length === 0),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const isRead = tables.some(({ readings }) => readings.length > 0);
  if (own.length === 0 || !isRead || tables.some(({ taught }) => taught !== null)) return;
  out.notes.push({ tag: 'LayoutChanged', layout: own[0]!.id, change: 'form-new', expected: '' });
}

/** As much of its lines as a form has that another body fills in. */
const SURELY = 0.75;
/** So many rows of one form are no chance. */
const LEAST_ROWS = 3;

/** A return of which most tables are those of another body: that is called otherwise now, or somebody else sent it. */
function noteOtherBody(sheets: readonly ReadSheet[], layouts: readonly Layout[], out: Interpretation): void {
  const tables = sheets.flatMap((sheet) => sheet.tables).filter(({ readings }) => readings.length > 0);
  if (tables.length === 0 || tables.some(({ taught }) => taught !== null)) return;
  for (const { id, agency, tables: known } of layouts) {
    if (agency === null || agency === out.agency || known.length === 0) continue;
    const own = tables.filter(({ form }) => {
      const near = known.filter((one) => sharesRows(form, one, out.period));
      const match = near.length === 0 ? null : matchTable(form, near, out.period);
      return match !== null && !match.isRowsOnly && match.likeness >= SURELY && match.rows.size >= LEAST_ROWS;
    });
    if (own.length * 2 > tables.length) {
      out.notes.push({ tag: 'LayoutChanged', layout: id, change: 'body', expected: '' });
      return;
    }
  }
}

const labels = new WeakMap<TaughtTable, ReadonlySet<string>>();

/** Much less work than to lay one beside the other: hardly any two have rows in common. */
function sharesRows(form: TableForm, table: TaughtTable, base: Period): boolean {
  const known = labels.get(table) ?? new Set(table.rows.map(({ label }) => comparable(label.at(-1) ?? '')));
  labels.set(table, known);
  const shared = form.rows.filter((label) => known.has(comparable(everyYear(label.at(-1) ?? '', base))));
  return shared.length >= LEAST_ROWS;
}

/** Tables that were taught together with one of the file, and that it no longer has. */
export function noteGone(
  sheets: readonly ReadSheet[],
  layouts: readonly Layout[],
  out: Interpretation,
): void {
  const found = sheets.flatMap(({ tables }) => tables.flatMap(({ taught }) => taught ?? []));
  const seen = new Set(found.map(({ match }) => match.taught));
  noteOtherForm(sheets, layouts, out);
  noteOtherBody(sheets, layouts, out);
  const together = new Set(found.map(({ layout, match }) => `${layout} ${match.taught.at}`));
  for (const { id, tables } of layouts)
    for (const table of tables)
      if (!seen.has(table) && together.has(`${id} ${table.at}`))
        out.notes.push({
          tag: 'LayoutChanged',
          layout: id,
          sheet: inYearOf(table.sheet ?? '', out.period),
          change: 'table-gone',
          // One that nothing stands over is known by its sheet, or by its first row.
          expected: inYearOf(
            table.captions[0] ?? table.sheet ?? table.rows[0]?.label.at(-1) ?? '',
            out.period,
          ),
        });
}
