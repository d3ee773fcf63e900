import type { Input, ProcedureName } from './contract.ts';
import type { RowsSpec } from './figure-rows.ts';
import type { Arrangement } from './row-views.ts';
import type { Settings } from './settings.ts';

/** The settings that say which screen the page opens with, and how. */
export type Remembered = Pick<Settings, 'screen' | 'language' | 'remembered'>;

export type Question = { [N in ProcedureName]: { name: N; input: Input<N> } }[ProcedureName];

/** The first rows come with the counts, so that the grid shows rows at once. */
export const FIRST_ROWS = 100;

/** Names under which the Figures screen remembers how it is arranged. */
export const ARRANGE = 'figures.arrange';
export const FOLDS = 'figures.folds';

/**
 * What the screen that was open last asks first when nothing is chosen on it yet; null where that is not known.
 * The page asks it before the screen is there, and the app works it out while the window is on its way; where a
 * screen asks something else after all, it only waits longer.
 */
export function firstQuestion(settings: Remembered): Question | null {
  const { screen, language } = settings;
  switch (screen) {
    case 'deliveries':
      return { name: 'deliveries.list', input: {} };
    case 'figures':
      return { name: 'figures.rows', input: firstRows(settings) };
    case 'checks':
      return { name: 'checks.view', input: {} };
    case 'dynamics':
      return { name: 'dynamics.view', input: { language } };
    case 'reference':
      return { name: 'reference.view', input: { language } };
    case 'history':
      return null;
    case 'catalogue':
      return { name: 'catalogue.view', input: {} };
    default:
      return { name: 'overview.view', input: {} };
  }
}

export const rememberedOf = ({ screen, language, remembered }: Settings): Remembered => ({
  screen,
  language,
  remembered,
});

const firstRows = ({ language, remembered }: Remembered): RowsSpec => ({
  filter: 'all',
  search: '',
  arrange: (remembered[ARRANGE] as Arrangement | undefined) ?? 'section',
  state: 'now',
  language,
  folds: (remembered[FOLDS] as Record<string, boolean> | undefined) ?? {},
  from: 0,
  to: FIRST_ROWS,
});
