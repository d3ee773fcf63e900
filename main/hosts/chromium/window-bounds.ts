import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../../../shared/contract/settings.ts';

type Bounds = NonNullable<Settings['window']>;

export interface WindowBounds {
  maximize: () => Promise<void>;
  /** Back on the screen where it was minimised. */
  restore: () => Promise<void>;
  now: () => Promise<Bounds | null>;
}

/** Where the window is; a minimised one has no place worth remembering. Pixels of the screen. */
export async function windowBounds(context: BrowserContext, page: Page): Promise<WindowBounds> {
  const cdp = await context.newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  return {
    maximize: async () => {
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'maximized' } });
    },
    restore: async () => {
      const { bounds } = await cdp.send('Browser.getWindowBounds', { windowId });
      if (bounds.windowState !== 'minimized') return;
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
    },
    now: async () => {
      const { bounds } = await cdp.send('Browser.getWindowBounds', { windowId });
      const { left: x, top: y, width, height, windowState } = bounds;
      const seen = [x, y, width, height].every((value) => value !== undefined);
      if (!seen || windowState === 'minimized') return null;
      return { x: x!, y: y!, width: width!, height: height!, maximized: windowState === 'maximized' };
    },
  };
}
