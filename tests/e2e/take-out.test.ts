import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowOnDeliveries } from './new-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('taking out'))('what must not count, or must not be here', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await windowOnDeliveries([
      { name: 'Leyla Məmmədova', role: 'analyst' },
      { name: 'Rauf Əliyev', role: 'reviewer' },
    ]);
  }, 120_000);
  afterAll(() => window.close());

  test('an import that names persons offers to leave that out, and does', async () => {
    const { page } = window;
    const path = join(window.home, '05_DƏMX_2023.csv');
    const lines = [
      'Dövlət Əmək Müfəttişliyi Xidməti;;',
      'Göstərici;2022;2023',
      'Müəyyən edilmiş zərərçəkmişlər;94;91',
      ';;',
      'Soyadı, adı;Telefon;',
      'Xəzinədarova Aysel;+994 50 111 22 33;',
    ];
    writeFileSync(path, lines.join('\n'));
    await page.setInputFiles('input[type=file]', [path]);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.click('button:has-text("Leave out what names persons")');
    await page.waitForSelector('text=left out; the file itself is not kept');
    await page.waitForSelector('text=▒▒▒');
    expect(await page.locator('text=Xəzinədarova').count()).toBe(0);
  });

  test('withdrawn from the menu of its head, with what rests on it; Ctrl Z brings it back', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    await page.click('button:has-text("More about this delivery")');
    await page.click('text=Withdraw…');
    await page.waitForSelector('dialog[open] >> text=What rests on it');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open] [role=alert]');
    await page.keyboard.type('sent by mistake');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=Withdrawn by Leyla Məmmədova');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('text=Withdrawn by', { state: 'detached' });
  });

  test('erased by two: one proposes, the other sees it and confirms', async () => {
    const { page } = window;
    await page.click('button:has-text("More about this delivery")');
    await page.click('text=Erase…');
    await page.waitForSelector('dialog[open] >> text=What rests on it');
    await page.keyboard.type('names of victims');
    await page.keyboard.press('Control+Enter');
    await page.click('button:has-text("Erase for good…")');
    await page.waitForSelector('dialog[open] >> text=What rests on it');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=somebody else has to confirm');
    await page.keyboard.press('Escape');
    const { people } = await window.call('session.view', {});
    await window.call('people.become', { person: people.find(({ name }) => name === 'Rauf Əliyev')!.id });
    await page.click('button:has-text("Erase for good…")');
    await page.waitForSelector('dialog[open] >> text=What rests on it');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=proposed by Leyla Məmmədova, confirmed by Rauf Əliyev');
    expect(await page.locator('text=▒▒▒').count()).toBe(0);
    expect(window.complaints).toEqual([]);
  });
});
