import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lacking } from '../needs.ts';
import { openElectronWindow, type ElectronWindow } from './electron-window.ts';
import { runScenario } from './scenario.ts';
import { noBrowser, openTestWindow } from './window.ts';

const noOffice = lacking('LibreOffice (a working day)', spawnSync('soffice', ['--version']).status === 0);

describe.skipIf(noBrowser('a working day'))('a working day through the window', () => {
  test("in the system's browser, and the document opens", async () => {
    const { document, home } = await runScenario({
      open: openTestWindow,
      pick: (window, paths) => window.page.setInputFiles('input[type=file]', paths),
    });
    if (!noOffice) {
      const args = ['--headless', `-env:UserInstallation=file://${home}/office`, '--convert-to', 'pdf'];
      spawnSync('soffice', [...args, '--outdir', home, document]);
      expect(existsSync(document.replace('.docx', '.pdf'))).toBe(true);
    }
    rmSync(home, { recursive: true, force: true });
  }, 240_000);

  test('in Electron', async () => {
    const { home } = await runScenario({
      open: openElectronWindow,
      pick: async (window, paths) => {
        const { fake } = window as ElectronWindow;
        fake.dialogs.push({ canceled: false, filePaths: paths, filePath: paths[0]! });
        await window.page.keyboard.press('Control+i');
      },
    });
    rmSync(home, { recursive: true, force: true });
  }, 240_000);
});
