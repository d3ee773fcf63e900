import type { RowsSpec } from '../../../shared/rpc/contract/figure-rows.ts';
import type { Arrangement } from '../../../shared/rpc/row-views.ts';
import type { Settings } from '../../../shared/rpc/settings.ts';

/** The first page comes with the counts, so that the grid shows rows at once. */
export const FIRST = 100;

export const ARRANGE = 'figures.arrange';
export const FOLDS = 'figures.folds';

/** What the screen asks first when nothing is chosen on it yet: `useView` and `useRows` come to the same. */
export const firstRows = ({ language, remembered }: Settings): RowsSpec => ({
  filter: 'all',
  search: '',
  arrange: (remembered[ARRANGE] as Arrangement | undefined) ?? 'section',
  state: 'now',
  language,
  folds: (remembered[FOLDS] as Record<string, boolean> | undefined) ?? {},
  from: 0,
  to: FIRST,
});
