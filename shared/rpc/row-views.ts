/** In a file without zod: the page reads it, and needs nothing to check with. */
export const ROW_FILTERS = ['all', 'open', 'waiting', 'mine', 'blockers'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];
export const ARRANGEMENTS = ['section', 'agency', 'flat'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
