import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const SCREENS = [
  'overview',
  'deliveries',
  'figures',
  'checks',
  'dynamics',
  'reference',
  'history',
  'catalogue',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; html: string }[];
}

describe.skipIf(noBrowser('axe'))('what axe finds', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
    await window.page.evaluate(axe);
  }, 300_000);
  afterAll(() => window.close());

  test.each(['light', 'dark'].flatMap((theme) => SCREENS.map((screen): [string, string] => [theme, screen])))(
    'nothing, in %s, on %s',
    async (theme, screen) => {
      const { page } = window;
      await window.call('settings.change', {
        theme: theme as 'light',
        language: theme === 'dark' ? 'az' : 'en',
        tourSeen: true,
      });
      await page.keyboard.press(`Control+${SCREENS.indexOf(screen) + 1}`);
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      await page.waitForTimeout(700);
      const found = await page.evaluate(async (): Promise<Violation[]> => {
        const scope = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
        return (await scope.axe.run()).violations;
      });
      const said = found.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.slice(0, 4).map((node) => `${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`),
        times: nodes.length,
      }));
      expect(said).toEqual([]);
    },
    60_000,
  );
});
