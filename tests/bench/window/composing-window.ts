import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../../main/hosts/chromium/start.ts';

/**
 * Writing in a text of 5 000 figures more (500 paragraphs): milliseconds from the key that opens the editor to its
 * first paint, and from each of 200 keys to the paint that shows it, as JSON.
 */
const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-composing-'));

/** In the page: when what a key changed was painted. A message that is sent in a frame arrives after its paint. */
const WATCH = `
window.keys = [];
window.watch = (what) => {
  const painted = (then) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage(0); });
  if (what === 'open') {
    addEventListener('keydown', () => {
      const begun = performance.now();
      const look = () => document.querySelector('.composing-text .composing-chip') === null ? requestAnimationFrame(look) : painted(() => { window.opened = performance.now() - begun; });
      look();
    }, { capture: true, once: true });
  } else addEventListener('keydown', () => { const begun = performance.now(); painted(() => window.keys.push(performance.now() - begun)); }, { capture: true });
};`;

const FIGURES = [
  'victims.identified',
  'victims.by_sex.women',
  'hotline.calls',
  'wanted.local',
  'wanted.international',
];

try {
  const run = await startChromium({
    browser,
    headless: true,
    folders: { config: home, data: home },
    size: { width: 1440, height: 900 },
  });
  const { page } = run.window;
  await page.waitForLoadState();
  const call = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const answer = JSON.parse(await run.app.invoke(name, JSON.stringify(input)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const path = run.app.session.grants.give(join(home, 'w.arayis'), ['create']);
  if (!path.ok) throw new Error('no place');
  await call('session.create', { path: path.value, period: '2023' });
  const { id } = await call('people.add', { name: 'Leyla', role: 'reviewer' });
  await call('people.become', { person: id });
  await call('settings.change', { tourSeen: true, screen: 'reference' });
  const { blocks } = (await call('composing.text', { language: 'en' })) as { blocks: { id: string }[] };
  const behind = blocks.findIndex((block) => block.id.startsWith('victims.'));
  const line = (at: number): string =>
    Array.from({ length: 10 }, (_, nth) => `some words of a sentence with {${FIGURES[(at + nth) % 5]}}`).join(
      ' ',
    );
  const after = Array.from({ length: 500 }, (_, at) => ({
    id: null,
    source: `Paragraph ${at}: ${line(at)}.`,
  }));
  await call('composing.write', { language: 'en', behind: blocks[behind]!.id, before: [], after });
  await page.reload();
  await page.waitForSelector('.reference-paper');
  await page.evaluate(WATCH);
  await page.evaluate(`window.watch('open')`);
  await page.keyboard.press('w');
  await page.waitForSelector('.composing-text .composing-chip');
  await page.evaluate(`new Promise((done) => setTimeout(done, 2000))`);
  const opening = await page.evaluate(`window.opened`);
  await page.evaluate(
    `{ const all = document.querySelectorAll('.composing-paragraph'); const one = all[250]; one.scrollIntoView(); document.querySelector('.composing-text').focus(); getSelection().collapse(one, one.childNodes.length); }`,
  );
  await page.evaluate(`new Promise((done) => setTimeout(done, 1000))`);
  await page.evaluate(`window.watch('keys')`);
  for (let at = 0; at < 200; at += 1) await page.keyboard.press('abcdefgh '[at % 9]!, { delay: 25 });
  const keys = await page.evaluate(`window.keys`);
  const chips = await page.evaluate(`document.querySelectorAll('.composing-chip').length`);
  process.stdout.write(JSON.stringify({ opening, keys, chips }));
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}
