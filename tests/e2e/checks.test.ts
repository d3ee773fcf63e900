import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';
import { personId } from '../../shared/domain/keys/ids.ts';

const QUERY = 'sub.referrals_both';

describe.skipIf(noBrowser('checks'))('the checks', () => {
  let window: TestWindow;
  let people: { id: number; name: string }[];
  const become = (at: number): Promise<unknown> =>
    window.call('people.become', { person: personId(people[at]!.id) });
  const standing = async (id: string): Promise<string | undefined> =>
    (await window.call('checks.view', {})).findings.find((finding) => finding.id === id)?.standing.state;

  beforeAll(async () => {
    window = await openSampleWindow('Checks');
    ({ people } = await window.call('session.view', {}));
    await window.page.waitForSelector('[data-table="checks"] [aria-selected="true"]');
  }, 300_000);
  afterAll(() => window.close());

  test('arrows move through the list, and the panel follows', async () => {
    const { page } = window;
    const title = (): Promise<string> => page.innerText('.checks-panel h2');
    await page.waitForSelector('.checks-panel h2');
    const first = await title();
    await page.keyboard.press('ArrowDown');
    await expect.poll(title).not.toBe(first);
    await page.waitForSelector('.checks-acts');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.checks-panel', { state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('.checks-panel');
    expect(await title()).toBe(first);
  });

  test('a dialog that is left gives its keys back to the list, and says what it lacks', async () => {
    const { page } = window;
    await page.keyboard.press('w');
    await page.waitForSelector('dialog[open] textarea:focus');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open] textarea[aria-invalid=true]:focus');
    expect(await page.innerText('dialog[open]')).toContain('A reason is needed');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.waitForSelector('[data-table="checks"] [aria-selected="true"]:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await page.waitForSelector('.ag-cell:focus');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForSelector('[data-table="checks"] [aria-selected="true"]:focus');
  });

  test('a finding is explained by key and leaves the list of what waits; undo brings it back', async () => {
    const { page } = window;
    const before = (await window.call('session.counts', {})).checks;
    await page.click(`[data-finding="${QUERY}"]`);
    await page.waitForSelector('.checks-acts');
    await page.keyboard.press('e');
    await page.waitForSelector('dialog textarea');
    await page.fill('dialog textarea', 'A victim may have been sent to both.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(`[data-finding="${QUERY}"]`, { state: 'detached' });
    expect(await standing(QUERY)).toBe('explained');
    expect((await window.call('session.counts', {})).checks).toBe(before - 1);
    await page.click('.kit-segmented button:has-text("Explained")');
    await page.waitForSelector(`[data-finding="${QUERY}"]`);
    await page.waitForSelector('.checks-said:has-text("A victim may have been sent to both.")');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.kit-empty');
    expect(await standing(QUERY)).toBe('open');
    await page.click('.kit-empty button:has-text("Show all")');
    await page.waitForSelector(`[data-finding="${QUERY}"]`);
  });

  test('a blocker that one person waives waits for another one', async () => {
    const { page } = window;
    const blocker = (await window.call('checks.view', {})).findings.find((f) => f.severity === 'blocker')!.id;
    await page.click(`[data-finding="${blocker}"]`);
    await page.waitForSelector('.checks-acts button:has-text("Waive")');
    await page.keyboard.press('w');
    await page.fill('dialog textarea', 'The NGOs answer in April.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.checks-acts button:has-text("Confirm"):disabled');
    expect(await standing(blocker)).toBe('proposed');
    await become(1);
    await page.waitForSelector('.checks-acts button:has-text("Confirm"):enabled');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(`[data-finding="${blocker}"]`, { state: 'detached' });
    expect(await standing(blocker)).toBe('waived');
  });

  test('every rule is listed with whether it ran', async () => {
    const { page } = window;
    await page.click('.checks-rules-run');
    await page.waitForSelector('dialog .checks-rules li:has-text("holds")');
    await page.click('dialog .kit-segmented button:has-text("Only in a document")');
    await page.waitForSelector('dialog .checks-rules li:has-text("runs when a draft is checked")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  });

  test('search and grouping narrow and order the list', async () => {
    const { page } = window;
    // The dialog of the test before may still be closing, and its keys come first while it does.
    await expect
      .poll(async () => {
        if ((await page.locator('.kit-bar input:focus').count()) === 0) await page.keyboard.press('/');
        return page.locator('.kit-bar input:focus').count();
      })
      .toBe(1);
    await page.keyboard.type('lump sum');
    await page.waitForSelector('[data-finding="sub.referrals_both"]', { state: 'detached' });
    expect(await page.locator('[data-finding]').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.click('.kit-bar button:has-text("Group")');
    await page.click('.kit-menu:popover-open button:has-text("by section")');
    await page.waitForSelector('.table-heading:has-text("Wanted persons")');
  });

  test('Correct brings the number that would settle it to the decision on the figure', async () => {
    const { page } = window;
    const figure = 'victims.by_country.iran_and_iraq';
    const seenOf = async (id: string): Promise<string> =>
      (await window.call('figures.panel', { figure: id })).seen;
    const { decision: made } = await window.call('decisions.decide', {
      figure,
      period: '2023',
      choice: { kind: 'value', value: 3 },
      reason: 'as the first return said',
      authority: 'owner',
      evidence: null,
      seen: await seenOf(figure),
    });
    await become(0);
    await window.call('decisions.confirm', { decision: made.id, seen: await seenOf(figure) });
    await page.click('[data-finding="victims.sum_by_country_text"]');
    await page.waitForSelector('.checks-acts button:has-text("3 → 4")');
    await page.keyboard.press('c');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await expect.poll(() => page.locator('.figures-decision input').first().inputValue()).toBe('4');
    await page.keyboard.press('Control+4');
    await page.waitForSelector('[data-table="checks"]');
  });

  test('Enter goes to the figure', async () => {
    const { page } = window;
    await page.click('[data-finding] [data-column="what"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
  });

  test('the page complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});
