import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimPath } from '../../main/store/claim-file.ts';
import { arayis } from '../host/run-cli.ts';
import { damagePages, pagesOf } from '../store/damage-pages.ts';
import { noBrowser, openTestWindow, type ChromiumWindow } from './window.ts';

/** Each in its own words, in both languages, with real files. */
describe.skipIf(noBrowser('problems'))('a workspace that does not open', () => {
  let window: ChromiumWindow;
  let good: string;
  beforeAll(async () => {
    window = await openTestWindow();
    good = join(window.home, 'Good.arayis');
    await window.call('session.create', { path: good, period: '2023' });
    await window.call('people.add', { name: 'Leyla Məmmədova', role: 'analyst' });
    await window.call('settings.change', { tourSeen: true });
    await window.page.waitForSelector('.window-tab');
    // Closed, with a copy kept beside it.
    await window.call('session.open', { path: join(window.home, 'none.arayis') });
    await window.run.app.session.copying;
  }, 60_000);
  afterAll(() => window.close());

  const copyOf = (name: string): string => {
    const path = join(window.home, `${name}.arayis`);
    copyFileSync(good, path);
    return path;
  };
  const open = async (path: string): Promise<void> => {
    await window.call('session.open', { path });
    await window.page.waitForSelector('.window-problem');
  };
  const panel = (): Promise<string> => window.page.locator('.window-problem').innerText();
  const press = (name: string | RegExp): Promise<void> =>
    window.page.locator('.window-problem').getByRole('button', { name }).first().click();
  /** The sentence in the other language, for every case: no tag, and no English left. */
  const inAzerbaijani = async (says: RegExp): Promise<void> => {
    await window.call('settings.change', { language: 'az' });
    await expect.poll(panel).toMatch(says);
    await window.call('settings.change', { language: 'en' });
    await window.page.waitForSelector('h1:has-text("Arayış")');
  };

  test('missing: says so, and offers another one', async () => {
    await open(join(window.home, 'none.arayis'));
    expect(await panel()).toMatch(/There is no workspace .*none\.arayis: it was moved or deleted\./);
    await inAzerbaijani(/none\.arayis/);
    await window.choosing(good, () => press('Open another workspace'));
    await window.page.waitForSelector('.window-tab');
    expect((await window.call('session.view', {})).workspace).toMatchObject({
      name: 'Good',
      readOnly: false,
    });
    expect(existsSync(claimPath(good))).toBe(true);
  });

  test('open elsewhere: says by whom and since when, and opens it for reading, where nothing can be changed', async () => {
    const path = copyOf('Held');
    const claim = { app: 'window', host: 'PC-7', pid: 4711, user: 'rauf', person: 'Rauf Əliyev', since: '2023-11-20T09:12:00Z', mark: null }; // prettier-ignore
    writeFileSync(claimPath(path), JSON.stringify(claim));
    await open(path);
    expect(await panel()).toMatch(/Open in the window of Rauf Əliyev on PC-7 since 20 Nov 2023 \d\d:\d\d/);
    await inAzerbaijani(/Rauf Əliyev/);
    await press('Open for reading');
    await window.page.waitForSelector('.window-footer:has-text("Read only")');
    await expect(window.call('people.add', { name: 'B', role: 'analyst' })).rejects.toThrow('WorkspaceHeld');
    expect(JSON.stringify(claim)).toBe(readFileSync(claimPath(path), 'utf8'));
    rmSync(claimPath(path));
  });

  test('its holder gone: it is simply opened', async () => {
    const path = copyOf('Stale');
    const claim = { app: 'window', host: hostname(), pid: 4_000_000, user: 'x', since: '2023-01-01T00:00:00Z', mark: null }; // prettier-ignore
    writeFileSync(claimPath(path), JSON.stringify(claim));
    expect(await window.call('session.open', { path })).toEqual({ opened: true });
  });

  test('what the command line would write meanwhile is refused, and what it reads is not', async () => {
    await window.call('session.open', { path: good });
    const refused = arayis(window.home, 'people', 'Good.arayis', 'add', 'B', '--role', 'analyst');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('open in the window of Leyla Məmmədova');
    expect(arayis(window.home, 'people', 'Good.arayis').code).toBe(0);
  });

  test('damaged: goes back to the last good copy, and moves the damaged file aside', async () => {
    await window.call('session.open', { path: join(window.home, 'none.arayis') });
    await window.run.app.session.copying;
    const path = copyOf('Damaged');
    mkdirSync(`${path}-backups`);
    for (const name of readdirSync(`${good}-backups`))
      copyFileSync(join(`${good}-backups`, name), join(`${path}-backups`, name));
    damagePages(path, pagesOf(path, 'person'), 'noise');
    await open(path);
    expect(await panel()).toMatch(/Damaged\.arayis is damaged and was closed/);
    expect(await panel()).toContain('moved aside, never deleted');
    await inAzerbaijani(/Damaged\.arayis/);
    await press(/Open the copy of/);
    await window.page.waitForSelector('.window-tab');
    const view = await window.call('session.view', {});
    expect(view.workspace?.path).toBe(path);
    expect(view.people.map((person) => person.name)).toEqual(['Leyla Məmmədova']);
    expect(readdirSync(window.home).some((name) => name.startsWith('Damaged.arayis.damaged-'))).toBe(true);
  });

  test('damaged without a copy: saves what can be read, under a free name, and says how much', async () => {
    const path = copyOf('Torn');
    damagePages(path, pagesOf(path, 'person'), 'noise');
    await open(path);
    expect(await panel()).toContain('kept no copy of this workspace yet');
    await press('Save what can be read');
    await window.page.waitForSelector('.shell-toast:has-text("rows saved")');
    await window.page.waitForSelector('.window-tab');
    expect((await window.call('session.view', {})).workspace?.name).toBe('Torn (salvaged)');
    await open(path);
    await press('Save what can be read');
    await expect
      .poll(async () => (await window.call('session.view', {})).workspace?.name, { timeout: 20_000 })
      .toBe('Torn (salvaged) 2');
  });

  test('from a newer version: names both, and touches nothing', async () => {
    const path = copyOf('Newer');
    const db = new Database(path);
    db.pragma('user_version = 990');
    db.close();
    await open(path);
    expect(await panel()).toMatch(/newer version of Arayış \(schema 990, this program knows \d+\)/);
    expect(await window.page.locator('.window-problem').getByRole('button').allInnerTexts()).toEqual([
      'Try again',
      'Open another workspace',
    ]);
    await inAzerbaijani(/990/);
  });

  test('copied while it was open: says so, opens for reading, and goes on once it is accepted', async () => {
    await window.call('session.open', { path: good });
    const path = copyOf('Copied');
    await open(path);
    expect(await panel()).toMatch(/The newest acts may be missing from .*Copied\.arayis/);
    await inAzerbaijani(/Copied\.arayis.* son əməllər çatışmaya bilər/);
    await press('Open for reading');
    await window.page.waitForSelector('.window-footer:has-text("Read only")');
    await open(path);
    await press('Accept as it is');
    await expect
      .poll(async () => (await window.call('session.view', {})).workspace?.readOnly, { timeout: 20_000 })
      .toBe(false);
    await window.call('session.open', { path: join(window.home, 'none.arayis') });
    await window.run.app.session.copying;
  });

  test('no workspace at all', async () => {
    const path = join(window.home, 'Text.arayis');
    writeFileSync(path, 'not a database, only text, though long enough for a header'.repeat(4));
    await open(path);
    expect(await panel()).toContain('is not a workspace of Arayış');
    await inAzerbaijani(/Text\.arayis/);
  });

  test('a copy can only be one that was kept of this workspace', async () => {
    await expect(window.call('session.restore', { path: good, backup: '/etc/passwd' })).rejects.toThrow(
      'WorkspaceMissing',
    );
  });

  // Root may write everywhere, so that it becomes another user for a moment.
  const root = process.getuid?.() === 0;
  test.skipIf(process.platform === 'win32')(
    'a folder that cannot be written: opens for reading',
    async () => {
      const folder = join(window.home, 'shelf');
      mkdirSync(folder);
      const path = join(folder, 'Shelf.arayis');
      copyFileSync(good, path);
      chmodSync(window.home, 0o755);
      chmodSync(folder, 0o555);
      if (root) process.seteuid!(65_534);
      try {
        await window.call('session.open', { path });
      } finally {
        if (root) process.seteuid!(0);
      }
      await window.page.waitForSelector('.window-problem');
      expect(await panel()).toContain('cannot be written');
      await inAzerbaijani(/Shelf\.arayis/);
      await press('Open for reading');
      await window.page.waitForSelector('.window-footer:has-text("Read only")');
      await expect(window.call('people.add', { name: 'B', role: 'analyst' })).rejects.toThrow(
        'WorkspaceReadOnly',
      );
      expect(readdirSync(folder)).toEqual(['Shelf.arayis']);
    },
  );

  test('what another process writes is shown without asking', async () => {
    await window.call('session.open', { path: good });
    await window.page.waitForSelector('.window-tab');
    const told: string[] = [];
    await window.page.exposeFunction('heard', (event: string) => told.push(event));
    await window.page.evaluate('window.arayis.subscribe(window.heard) && undefined');
    const db = new Database(good);
    db.prepare(
      `INSERT INTO person (name, key, role, added_at) VALUES ('Rauf Əliyev', 'rauf', 'reviewer', '2023-11-20T09:12:00Z')`,
    ).run();
    db.close();
    await expect.poll(() => told.join(' '), { timeout: 10_000 }).toContain('changed');
    expect((await window.call('session.view', {})).people).toHaveLength(2);
  });
});
