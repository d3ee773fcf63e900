import type { Page } from 'playwright-core';

/** How a screen is brought to the state that its drawing shows. */
export interface ScreenShot {
  key: string;
  arrange?: (page: Page) => Promise<unknown>;
}

export const SCREENS = [
  'overview', 'deliveries', 'teach', 'figures', 'checks', 'dynamics', 'reference', 'history', 'catalogue',
] as const; // prettier-ignore

/** Goes to a figure as a person would: from anywhere, by its name. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.waitForSelector('.window-palette [role=option]');
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
}

/** Opens a return as it would be taught. */
async function teach(page: Page, no: string): Promise<void> {
  await page.click(`.deliveries-row:has-text("${no}")`);
  await page.keyboard.press('e');
  await page.waitForSelector('[data-teach] [role=gridcell]', { timeout: 30_000 });
  await page.waitForTimeout(1500);
}

export const ARRANGE: Record<(typeof SCREENS)[number], ScreenShot> = {
  overview: { key: 'Control+1' },
  deliveries: { key: 'Control+2', arrange: (page) => page.click('.deliveries-row:has-text("05")') },
  teach: { key: 'Control+2', arrange: (page) => teach(page, '16') },
  figures: { key: 'Control+3', arrange: (page) => find(page, 'interpol') },
  checks: { key: 'Control+4' },
  dynamics: { key: 'Control+5' },
  reference: { key: 'Control+6', arrange: (page) => page.keyboard.press('n') },
  history: { key: 'Control+7' },
  catalogue: { key: 'Control+8' },
};
