import type { CatalogueRow, CatalogueView, PersonRow } from '../../../shared/contract/catalogue.ts';
import type { TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts';

export const TABS = ['agencies', 'indicators', 'layouts', 'people'] as const;
export type Tab = (typeof TABS)[number];

/** The lists of a tab. */
export const LISTS = {
  agencies: ['agencies'],
  indicators: ['figures', 'indicators', 'units', 'dimensions'],
  layouts: ['layouts', 'taught', 'words'],
  people: ['people'],
} as const satisfies Record<Tab, readonly string[]>;
export type ListName = (typeof LISTS)[Tab][number];

const ALL_LISTS: readonly ListName[] = TABS.flatMap((tab) => [...LISTS[tab]]);
export const tabOf = (list: ListName): Tab =>
  TABS.find((tab) => (LISTS[tab] as readonly ListName[]).includes(list)) ?? 'agencies';

/** Everything that the screen lists. */
export type Lists = CatalogueView & { taught: TaughtRow[] };
export type Row = CatalogueRow | PersonRow | TaughtRow;
export const isPerson = (row: Row): row is PersonRow => 'role' in row;
export const isTaught = (row: Row): row is TaughtRow => 'key' in row;
export const idOf = (row: Row): string => (isTaught(row) ? row.key : String(row.id));

export const rowsOf = (view: Lists, list: ListName): readonly Row[] => view[list];

/** Where a link leads: the list named, else the one of the tab that has the item, else the tab's first. */
export function listOf(view: Lists, params: Readonly<Record<string, string>>): ListName {
  const { tab, list, id } = params;
  const named = ALL_LISTS.find((one) => one === list);
  if (named !== undefined) return named;
  const within: readonly ListName[] = LISTS[TABS.find((one) => one === tab) ?? 'agencies'];
  const holds = within.find((one) => rowsOf(view, one).some((row) => idOf(row) === id));
  return holds ?? within[0]!;
}
