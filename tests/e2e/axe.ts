import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Moving {
  effect: { getComputedTiming: () => { endTime: number } } | null;
  finished: Promise<unknown>;
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; html: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page once it stands still, each with a few of its places. */
export async function axeFinds(page: Page): Promise<unknown[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async (): Promise<Violation[]> => {
    const scope = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
      document: { getAnimations: () => Moving[] };
    };
    // What fades in has its colours only then; what turns without end is waited for by nobody.
    const ending = scope.document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    return (await scope.axe.run()).violations;
  });
  return found.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 4).map((node) => `${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`),
    times: nodes.length,
  }));
}
