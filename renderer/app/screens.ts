import { lazy, type ComponentType } from 'react';

/** Screens in the order of the way through the program; Ctrl 1 to 8. */
export const SCREENS = [
  'overview', 'deliveries', 'figures', 'checks', 'dynamics', 'reference', 'history', 'catalogue',
] as const; // prettier-ignore
export type ScreenName = (typeof SCREENS)[number];

/** Each screen is loaded when it is first shown: what a start does not need does not delay it. */
const load = (from: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await from() }));

export const SCREEN_OF: Record<ScreenName, ComponentType> = {
  overview: load(async () => (await import('../screens/overview/overview.tsx')).Overview),
  deliveries: load(async () => (await import('../screens/deliveries/deliveries.tsx')).Deliveries),
  figures: load(async () => (await import('../screens/figures/figures.tsx')).Figures),
  checks: load(async () => (await import('../screens/checks/checks.tsx')).Checks),
  dynamics: load(async () => (await import('../screens/dynamics/dynamics.tsx')).Dynamics),
  reference: load(async () => (await import('../screens/reference/reference.tsx')).Reference),
  history: load(async () => (await import('../screens/history/history.tsx')).History),
  catalogue: load(async () => (await import('../screens/catalogue/catalogue.tsx')).Catalogue),
};
