import type { FormChange, LayoutComparison, LayoutRests, TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts'; // prettier-ignore
import { assertNever } from '../../../shared/result.ts';
import type { ListedLayout } from '../../work/layouts/layout-files.ts';
import type { Output } from './output.ts';

export function printLayouts(layouts: readonly ListedLayout[], out: Output): void {
  out.table(layouts, [
    { head: 'layout', cell: ({ id }) => id },
    { head: 'agency', cell: ({ agency }) => agency ?? 'any' },
    {
      head: 'rules',
      cell: ({ rules, withdrawn }) => (withdrawn ? 'withdrawn' : String(rules)),
      align: 'right',
    },
    { head: 'tables', cell: ({ tables }) => String(tables), align: 'right' },
    { head: 'confirmed', cell: ({ confirmed }) => String(confirmed), align: 'right' },
    { head: 'read', cell: ({ deliveries }) => deliveries.map(({ file }) => file).join(', '), most: 60 },
  ]);
  const taught = layouts.flatMap((layout) => layout.taught);
  if (taught.length === 0) return;
  out.line('');
  out.table(taught, [
    { head: 'table', cell: ({ layout, key }) => `${layout}/${key}` },
    { head: 'title', cell: ({ title }) => title, most: 40 },
    { head: 'taught', cell: ({ by, at }) => `${by}, ${at.slice(0, 10)}` },
    { head: 'state', cell: stateOf },
    { head: 'read', cell: readBy, most: 60 },
  ]);
}

function stateOf({ withdrawn, replaced, confirmedBy }: TaughtRow): string {
  if (withdrawn !== undefined) return `withdrawn by ${withdrawn.by}: ${withdrawn.reason}`;
  if (replaced === true) return 'replaced by a newer form';
  return confirmedBy === undefined ? 'waits for a second person' : `confirmed by ${confirmedBy}`;
}

const readBy = ({ readings }: TaughtRow): string =>
  readings.map(({ file, period, cells }) => `${file} (${period}, ${cells} cells)`).join(', ');

/** What rests on a layout, and stays. */
export function printLayoutRests(
  { tables, rules, readings, open, proposed }: LayoutRests,
  out: Output,
): void {
  for (const { title, by } of tables) out.line(`Taught by ${by}: ${title}`);
  if (rules) out.line('Its rules go with it.');
  for (const { no, file, period, cells } of readings)
    out.line(`${no} ${file}, ${period}: ${cells} cells were read with it and stay as they were read.`);
  if (readings.length === 0) out.line('Nothing was read with it.');
  if (open + proposed > 0)
    out.line(`Questions that offer what it says stay: ${open} open, ${proposed} answered and not confirmed.`);
}

/** How two layouts differ, table by table: + is new, − is gone, → is otherwise. */
export function printComparison({ tables, rules }: LayoutComparison, out: Output): void {
  for (const { was, now, changes } of tables) {
    if (was === null) out.line(`+ table: ${now?.title ?? ''}`);
    else if (now === null) out.line(`− table: ${was.title}`);
    else {
      out.line(`${was.title}${was.title === now.title ? '' : ` → ${now.title}`}`);
      if (changes.length === 0) out.line('  the same');
      for (const change of changes) out.line(`  ${changeText(change)}`);
    }
  }
  for (const { part, was, now } of rules) {
    for (const one of was) out.line(`− ${part}: ${JSON.stringify(one)}`);
    for (const one of now) out.line(`+ ${part}: ${JSON.stringify(one)}`);
  }
  if (tables.length + rules.length === 0) out.line('They are the same.');
}

function changeText(change: FormChange): string {
  switch (change.what) {
    case 'caption':
    case 'sheet':
    case 'edges':
      return `${change.what}: ${change.was} → ${change.now}`;
    case 'row-renamed':
    case 'column-renamed':
      return `${lineOf(change.what)}: ${change.was} → ${change.now}`;
    case 'row-new':
    case 'column-new':
    case 'text-new':
      return `+ ${lineOf(change.what)}: ${change.now}`;
    case 'row-gone':
    case 'column-gone':
    case 'text-gone':
      return `− ${lineOf(change.what)}: ${change.was}`;
    case 'rows-moved':
    case 'columns-moved':
      return `${change.what === 'rows-moved' ? 'rows' : 'columns'} stand in another order`;
    case 'meaning':
      return `${change.row} › ${change.column}: ${change.was?.en ?? 'nothing'} → ${change.now?.en ?? 'nothing'}`;
    default:
      return assertNever(change);
  }
}

const lineOf = (what: string): string => what.slice(0, what.indexOf('-'));
