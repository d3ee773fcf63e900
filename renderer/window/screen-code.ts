import type { ComponentType } from 'react';
import type { ScreenName } from '../shell/screens.ts';

/** Each screen is loaded when it is first shown: what a start does not need does not delay it. */
const LOAD: Record<ScreenName, () => Promise<ComponentType>> = {
  overview: async () => (await import('../screens/overview/overview.tsx')).Overview,
  deliveries: async () => (await import('../screens/deliveries/deliveries.tsx')).Deliveries,
  figures: async () => (await import('../screens/figures/figures.tsx')).Figures,
  checks: async () => (await import('../screens/checks/checks.tsx')).Checks,
  dynamics: async () => (await import('../screens/dynamics/dynamics.tsx')).Dynamics,
  reference: async () => (await import('../screens/reference/reference.tsx')).Reference,
  history: async () => (await import('../screens/history/history.tsx')).History,
  catalogue: async () => (await import('../screens/catalogue/catalogue.tsx')).Catalogue,
};

const loaded = new Map<ScreenName, ComponentType>();

export async function loadScreen(name: ScreenName): Promise<ComponentType> {
  const screen = await LOAD[name]();
  loaded.set(name, screen);
  return screen;
}

/** The screen where its code is there already. */
export const loadedScreen = (name: ScreenName): ComponentType | null => loaded.get(name) ?? null;
