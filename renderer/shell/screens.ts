import type { Settings } from '../../shared/contract/settings.ts';

/** Screens in the order of the way through the program; Ctrl 1 to 8. */
export const SCREENS = [
  'overview', 'deliveries', 'figures', 'checks', 'dynamics', 'reference', 'history', 'catalogue',
] as const; // prettier-ignore
export type ScreenName = (typeof SCREENS)[number];

/** The screen that was open last. */
export const screenOf = ({ screen }: Pick<Settings, 'screen'>): ScreenName =>
  SCREENS.find((one) => one === screen) ?? 'overview';
