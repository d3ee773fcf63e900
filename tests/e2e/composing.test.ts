import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('composing'))('writing the reference', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper .reference-figure');
    await window.page.keyboard.press('w');
    await window.page.waitForSelector('.composing-text .composing-chip');
  }, 300_000);
  afterAll(() => window.close());

  const blocks = async () => (await window.call('composing.text', { language: 'en' })).blocks;
  const sourceOf = async (block: string): Promise<string | undefined> =>
    (await blocks()).find(({ id }) => id === block)?.source;
  const behind = async (block: string): Promise<{ id: string; source: string }> => {
    const all = await blocks();
    return all[all.findIndex(({ id }) => id === block) + 1]!;
  };
  const acts = async (): Promise<number> =>
    (await window.call('history.page', { count: 1, filter: {} })).total;
  /** A pause of typing, and the act that follows it. */
  const kept = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 8_000 });
  /** The caret at the end of a block. */
  const toEnd = async (block: string): Promise<void> => {
    const { page } = window;
    await page.locator(`[data-block="${block}"]`).scrollIntoViewIfNeeded();
    await page.locator('.composing-text').focus();
    await page.evaluate(
      `getSelection().collapse(document.querySelector('[data-block="${block}"]'), document.querySelector('[data-block="${block}"]').childNodes.length)`,
    );
    await page.waitForTimeout(100);
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const chosen = (): Promise<string | null> =>
    window.page.evaluate(
      `document.querySelector('.composing-text .ProseMirror-selectednode')?.textContent ?? null`,
    );
  const insert = async (letters: string, name: string): Promise<void> => {
    const { page } = window;
    await press('#');
    await page.keyboard.type(letters);
    await page.waitForSelector(`.composing-offer span:text-is("${name}")`);
    const meant = page.locator(`.composing-offer[aria-selected="true"] span:text-is("${name}")`);
    for (let down = 0; down < 30 && (await meant.count()) === 0; down += 1) await press('ArrowDown');
    await press('Enter');
    await page.waitForSelector('[role="combobox"]', { state: 'detached' });
  };
  const WANTED = 'wanted-persons.2';

  test('opening it writes nothing, and what is typed is kept after a pause as one act', async () => {
    const before = await blocks();
    const total = await acts();
    const { source } = before.find(({ id }) => id === WANTED)!;
    await toEnd(WANTED);
    await window.page.waitForTimeout(1_300);
    expect(await acts()).toBe(total);
    // In one go: on a busy machine keys may come with a pause between them, which is an act more.
    await window.page.keyboard.insertText(' Typed at the end.');
    await kept(() => sourceOf(WANTED)).toBe(`${source} Typed at the end.`);
    expect((await blocks()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await acts()).toBe(total + 1);
    await press('Control+z');
    await kept(() => sourceOf(WANTED)).toBe(source);
    await kept(() => window.page.textContent(`[data-block="${WANTED}"]`)).not.toContain('Typed');
    await press('Control+y');
    await kept(() => sourceOf(WANTED)).toBe(`${source} Typed at the end.`);
    await kept(() => window.page.textContent(`[data-block="${WANTED}"]`)).toContain('Typed');
    await press('Control+z');
    await kept(() => sourceOf(WANTED)).toBe(source);
  }, 60_000);

  test('a paragraph with three figures and a clause is written by keyboard', async () => {
    const { page } = window;
    await toEnd(WANTED);
    await press('Enter');
    await page.keyboard.type('As many as ');
    await insert('victims identified', 'Victims identified');
    await page.keyboard.type(' victims, ');
    await insert('zərərçəkmiş', 'Victims: women');
    await page.keyboard.type(' of them women');
    await page.keyboard.type(' and ');
    await insert('victims men', 'Victims: men');
    await page.keyboard.type(' men.');
    // The words about men stand while there are any.
    await press('ArrowLeft');
    for (let at = 0; at < ' and X men'.length; at += 1) await press('Shift+ArrowLeft');
    await press('Control+.');
    await page.waitForSelector('[role="dialog"] select');
    await press('Tab', 'Tab', 'Space', 'Control+Enter');
    await page.waitForSelector(`[data-block="${WANTED}"] + * .composing-clause`);
    await kept(async () => (await behind(WANTED)).source).toBe(
      'As many as {victims.identified} ({victims.identified|change}) victims, {victims.by_sex.women} ({victims.by_sex.women|change}) of them women{?victims.by_sex.men: =0 -> | else -> and {victims.by_sex.men} ({victims.by_sex.men|change}) men}.',
    );
    expect(
      (await page.textContent(`[data-block="${WANTED}"] + * .composing-clause`))?.replaceAll(/\s+/g, ' '),
    ).toMatch(/⟨ ?and 1 .* men⟩/);
    // In the margin it says when.
    expect(await page.textContent(`[data-block="${WANTED}"] + * .composing-when`)).toBe(
      '⟨⟩ shown while Victims: men is not 0',
    );
    // Another wording, here only.
    await press('Home', 'Tab', 'Enter');
    await page.waitForSelector('.composing-wording:has-text("more or fewer")');
    await press('2');
    await kept(async () => (await behind(WANTED)).source).toMatch(
      /^As many as \{victims\.identified\} victims/,
    );
  }, 60_000);

  test('a chip is chosen by Backspace and deleted by the next, between two, first and last in a line', async () => {
    const { page } = window;
    await toEnd(WANTED);
    await press('Enter');
    await insert('victims men', 'Victims: men');
    await insert('victims women', 'Victims: women');
    const [men, women] = ['1', '90'];
    const starts = (text: string) => expect.stringMatching(new RegExp(`^${text}\\b`));
    await press('ArrowLeft');
    await kept(chosen).toEqual(starts(women));
    await press('ArrowLeft', 'ArrowLeft');
    await kept(chosen).toEqual(starts(men));
    await press('Home');
    await page.keyboard.type('A');
    await press('End');
    await page.keyboard.type('Z');
    await kept(async () => (await behind(WANTED)).source).toMatch(/^A\{victims\.by_sex\.men\}.*\}\)Z$/);
    // Between the two.
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await page.keyboard.type('M');
    await kept(async () => (await behind(WANTED)).source).toMatch(
      /^A\{victims\.by_sex\.men\}[^M]*M\{victims\.by_sex\.women\}.*Z$/,
    );
    await press('Backspace', 'Backspace');
    await kept(chosen).toEqual(starts(men));
    await press('Backspace');
    await kept(async () => (await behind(WANTED)).source).toMatch(/^A\{victims\.by_sex\.women\}/);
    await press('Control+z');
    await kept(() => page.textContent(`[data-block="${WANTED}"] + *`)).toMatch(/^A1/);
    await press('Home', 'Shift+End', 'Backspace');
    await kept(async () => (await behind(WANTED)).source).toMatch(/^As many/);
  }, 60_000);

  test('another person’s act arrives while somebody types, and undo takes back each in its turn', async () => {
    const { page } = window;
    const all = await blocks();
    const at = all.findIndex(({ id }) => id === 'victims.2');
    const [before, own] = [all[at - 1]!, all[at]!];
    const { source } = (await blocks()).find(({ id }) => id === WANTED)!;
    await toEnd(WANTED);
    await page.keyboard.type(' Mine');
    await window.call('composing.write', {
      language: 'en',
      behind: before.id,
      before: [own],
      after: [{ id: own.id, source: `${own.source} Theirs.` }],
    });
    await kept(() => page.textContent('[data-block="victims.2"]')).toContain('Theirs.');
    await page.keyboard.type(' own.');
    await kept(() => sourceOf(WANTED)).toBe(`${source} Mine own.`);
    expect(await sourceOf('victims.2')).toBe(`${own.source} Theirs.`);
    await page.keyboard.type(' Not kept');
    await press('Control+z');
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).not.toContain('Not kept');
    expect(await sourceOf(WANTED)).toBe(`${source} Mine own.`);
    await page.waitForTimeout(1_300);
    for (let times = 0; times < 6 && (await sourceOf('victims.2')) !== own.source; times += 1) {
      await press('Control+z');
      await page.waitForTimeout(900);
    }
    expect(await sourceOf(WANTED)).not.toContain('own.');
    expect(await sourceOf('victims.2')).toBe(own.source);
    await kept(() => page.textContent('[data-block="victims.2"]')).not.toContain('Theirs.');
  }, 60_000);

  test('of two versions of one block a person says which stands, and none is lost before', async () => {
    const { page } = window;
    const theirs = async (say: (source: string) => string): Promise<void> => {
      const all = await blocks();
      const at = all.findIndex(({ id }) => id === WANTED);
      const own = all[at]!;
      await window.call('composing.write', {
        language: 'en',
        behind: all[at - 1]!.id,
        before: [own],
        after: [{ id: own.id, source: say(own.source) }],
      });
    };
    const source = (await sourceOf(WANTED))!;
    const asked = '[role="alert"]:has-text("Somebody else changed this block")';
    const both = async (mine: string, say: (now: string) => string): Promise<void> => {
      await toEnd(WANTED);
      await page.keyboard.type(mine);
      await theirs(say);
      await page.waitForSelector(`${asked}:has-text("${mine.trim()}")`);
      await page.waitForTimeout(2_500);
    };
    await both(' Mine 1.', (now) => `${now} Theirs 1.`);
    expect(await sourceOf(WANTED)).toBe(`${source} Theirs 1.`);
    expect(await page.textContent(asked)).toContain('Theirs 1.');
    expect(await axeFinds(page)).toEqual([]);
    await page.click(`${asked} button:has-text("Keep mine")`);
    await kept(() => sourceOf(WANTED)).toBe(`${source} Mine 1.`);
    await both(' Mine 2.', (now) => now.replace(' Mine 1.', ' Theirs 2.'));
    await page.click(`${asked} button:has-text("Take theirs")`);
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).toContain('Theirs 2.');
    expect(await sourceOf(WANTED)).toBe(`${source} Theirs 2.`);
    await both(' Mine 3.', () => source);
    await page.click(`${asked} button:has-text("Keep both")`);
    await kept(() => sourceOf(WANTED)).toBe(`${source} Theirs 2. Mine 3.`);
    await kept(async () => (await behind(WANTED)).source).toBe(source);
    // Written back to what both had: theirs stands, unasked.
    await both(' X', (now) => `${now} Theirs 4.`);
    await press('Backspace', 'Backspace');
    await page.waitForSelector(asked, { state: 'detached' });
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).toContain('Theirs 4.');
    expect(await sourceOf(WANTED)).toBe(`${source} Theirs 2. Mine 3. Theirs 4.`);
    await theirs(() => source);
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).not.toContain('Theirs');
    const copy = await behind(WANTED);
    await window.call('composing.write', { language: 'en', behind: WANTED, before: [copy], after: [] });
    await kept(() => page.locator(`[data-block="${copy.id}"]`).count()).toBe(0);
  }, 90_000);

  test('a typed number is underlined once the caret left it, and a digit binds it', async () => {
    const { page } = window;
    await toEnd(WANTED);
    await press('Enter');
    await page.keyboard.type('Of the victims identified, 90 victims were women.');
    await page.waitForSelector('.composing-typed:text-is("90")');
    await page.waitForSelector('.composing-bind:has-text("Victims: women")');
    await page.click('.composing-entry:has(b:text-is("90"))');
    await page.locator('.composing-bind button').first().focus();
    const offered = await page.locator('.composing-bind button').allTextContents();
    const nth = offered.findIndex((one) => one.includes('Victims: women'));
    await press(String(nth + 1));
    await kept(async () => (await behind(WANTED)).source).toBe(
      'Of the victims identified, {victims.by_sex.women} victims were women.',
    );
  }, 60_000);

  test('what cannot be read is said and held back, and nothing of it is lost', async () => {
    const { page } = window;
    const { id, source } = await behind(WANTED);
    await press('End');
    await page.keyboard.type(' An open {bracket');
    await page.waitForSelector('[role="alert"]:has-text("a bracket stands alone")');
    // Nobody goes away from it unasked: not by Escape, a key, a tab, another workspace, nor by closing the window.
    const ways: (() => Promise<unknown>)[] = [
      () => press('Escape'),
      () => press('Control+1'),
      () => press('Control+q'),
      () => page.click('.window-tab:has-text("Figures")'),
      () => page.close({ runBeforeUnload: true }),
    ];
    for (const way of ways) {
      await way();
      await page.waitForSelector('dialog:has-text("Not everything is saved") li:has-text("{bracket")');
      await press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
    }
    expect(await page.locator('.composing-text').count()).toBe(1);
    expect(await sourceOf(id)).toBe(source);
    await page.locator('.composing-text').focus();
    await press('Control+1');
    await page.click('dialog button:has-text("Keep as a comment and leave")');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Overview")');
    const { comments } = await window.call('composing.comments', { language: 'en' });
    expect(comments.map(({ block, text }) => [block, text])).toEqual([[id, `${source} An open {bracket`]]);
    await press('Control+z', 'Control+6');
    await page.waitForSelector('.composing-text .composing-chip');
    await toEnd(id);
    await page.keyboard.type(' An open {bracket');
    await page.waitForSelector('[role="alert"]:has-text("a bracket stands alone")');
    for (const _ of '{bracket') await press('Backspace');
    await page.keyboard.type('one.');
    await kept(() => sourceOf(id)).toBe(`${source} An open one.`);
    await kept(() => page.locator('[role="alert"]').count()).toBe(0);
  }, 60_000);

  test('a list and a table of Word come as such, their numbers bound to nothing; letters are found and replaced', async () => {
    const { page } = window;
    await toEnd(WANTED);
    await press('Enter');
    const html =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>  </span></span><![endif]>first <b>bold</b> point</p><p class=MsoNormal>Of 4321 persons.<o:p></o:p></p><table><tr><td><p>Year</p></td><td><p>Cases</p></td></tr><tr><td>2022</td><td>77</td></tr></table>";
    await page.evaluate(
      `{ const data = new DataTransfer(); data.setData('text/html', ${JSON.stringify(html)}); document.querySelector('.composing-text').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }`,
    );
    const written = async (): Promise<string[]> => {
      const all = await blocks();
      const at = all.findIndex(({ id }) => id === WANTED);
      return all.slice(at + 1, at + 4).map(({ source }) => source);
    };
    const table = '| Year | Cases |\n| 2022 | 77 |';
    await kept(written).toEqual(['- first **bold** point', 'Of 4321 persons.', table]);
    await page.waitForSelector('.composing-typed:text-is("4321")');
    await press('Control+f');
    await page.keyboard.type('of 4321');
    await page.waitForSelector('[role="search"] :text("1 found")');
    await press('Tab');
    await page.keyboard.type('About 4321');
    await press('Control+Enter', 'Escape');
    await kept(async () => (await written())[1]).toBe('About 4321 persons.');
    await press('Control+z', 'Control+z');
    await page.waitForTimeout(1_500);
  }, 60_000);

  test('slips of the blocks on the screen come first, and their repairs come into the text', async () => {
    const { page } = window;
    await page.locator(`[data-block="${WANTED}"]`).scrollIntoViewIfNeeded();
    const { slips } = await window.call('language.slips', { language: 'en' });
    const own = slips.find(({ block, say }) => block === WANTED && say !== null)!;
    await page.waitForSelector(`.language-slip:nth-child(-n+6) .language-said:has-text("${own.now}")`);
    const source = (await sourceOf(WANTED))!;
    await toEnd(WANTED);
    await page.keyboard.type(' Typed just now.');
    await page.focus(`.language-said:has(s:text-is("${own.now}"))`);
    await press('Enter');
    await kept(() => sourceOf(WANTED)).not.toContain(own.now);
    // What was typed a moment before is kept first.
    expect(await sourceOf(WANTED)).toContain(' Typed just now.');
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).not.toContain(own.now);
    await press('Control+z', 'Control+z');
    await kept(() => sourceOf(WANTED)).toBe(source);
    await kept(() => page.textContent(`[data-block="${WANTED}"]`)).toContain(own.now);
  }, 60_000);

  test('has no finding of axe, and Escape leads back to the paper', async () => {
    const { page } = window;
    expect(await axeFinds(page)).toEqual([]);
    await page.locator('.composing-text').focus();
    await press('Escape');
    await page.waitForSelector('.reference-paper .reference-figure');
    expect(window.complaints).toEqual([]);
  });

  test('a page that dies while somebody types loses at most the last pause', async () => {
    const { page } = window;
    await press('w');
    await page.waitForSelector('.composing-text .composing-chip');
    await toEnd(WANTED);
    await page.keyboard.type(' Kept before it died.');
    await kept(() => sourceOf(WANTED)).toContain('Kept before it died.');
    await page.keyboard.type(' And');
    await page.reload();
    await page.waitForSelector('.window-top');
    expect(await sourceOf(WANTED)).toMatch(/ Kept before it died\.(?: And)?$/);
  }, 60_000);
});
