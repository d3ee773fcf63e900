/** In a file without zod: the page reads it, and needs nothing to check with. */
/** unsettled: with a conflict that waits for somebody · disputed: with one, settled or not. */
export const ROW_FILTERS = ['all', 'open', 'waiting', 'mine', 'blockers', 'unsettled', 'disputed'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];
/** Filters that a link leads to; there is no room to offer them all the time. */
export const LINKED_FILTERS: readonly RowFilter[] = ['unsettled', 'disputed'];
export const ARRANGEMENTS = ['section', 'agency', 'flat'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
