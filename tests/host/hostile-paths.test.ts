import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contract, type ProcedureName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import type { Result } from '../../shared/result.ts';
import { openElectronWindow } from '../e2e/electron-window.ts';
import { noBrowser, openTestWindow, type TestWindow } from '../e2e/window.ts';

/**
 * A page that is no longer ours and knows the contract: every call that names a file, well-formed, with files that
 * nobody chose. Nothing may come of any of them, in either host.
 */
const TABLE = { title: 'T', columns: [{ header: 'A', kind: 'text' }], rows: [['=1+1']], origins: ['x'] };
const KEY = { figure: 'victims.identified', period: '2023' };
const CALLS: Partial<Record<ProcedureName, (path: string) => object>> = {
  'files.dropped': (path) => ({ paths: [path] }),
  'files.write': (path) => ({ path, encoding: 'utf8', content: 'not yours', replace: true }),
  'files.writeTable': (path) => ({ path, table: TABLE, replace: true }),
  'files.show': (path) => ({ path }),
  'enquiries.save': (path) => ({ path, id: 'sdg', years: ['2023'], inside: true, stated: {}, language: 'en', replace: true }), // prettier-ignore
  'session.open': (path) => ({ path }),
  'session.create': (path) => ({ path, period: '2023' }),
  'session.accept': (path) => ({ path }),
  'roll.begin': (path) => ({ path }),
  'session.restore': (path) => ({ path, backup: path }),
  'session.salvage': (path) => ({ path }),
  'reference.export': (path) => ({ path, language: 'en', asPrinted: true, replace: true }),
  'checks.document': (path) => ({ path }),
  'reference.returned': (path) => ({ path }),
  'reference.take': (path) => ({ path, changes: [{ id: 'x', links: [] }] }),
  'reference.refuse': (path) => ({ path, changes: ['x'], reason: 'r' }),
  'letters.save': (path) => ({
    about: { kind: 'reminder', agency: 'sta' },
    language: 'en',
    subject: 's',
    text: 't',
    path,
    replace: true,
  }),
  'deliveries.import': (path) => ({ paths: [path] }),
  'deliveries.saveOriginal': (path) => ({ delivery: 1, path, replace: true }),
  'decisions.decide': (path) => ({
    ...KEY,
    choice: { kind: 'value', value: 1 },
    reason: 'r',
    authority: 'letter',
    evidence: path,
    seen: 'x',
  }),
  'layouts.export': (path) => ({ layout: 'moj', path, replace: true }),
  'layouts.look': (path) => ({ path }),
  'layouts.import': (path) => ({ path }),
  'figures.enter': (path) => ({ ...KEY, value: 1, agency: 'sta', evidence: path }),
};
const NAMES = Object.keys(CALLS) as ProcedureName[];

const namesOfFiles = (home: string): string[] => [
  join(home, 'theirs', 'report.docx'),
  join(home, 'theirs', 'new.docx'),
  join(home, 'theirs', 'Other.arayis'),
  join(home, 'theirs'),
  `${home}/./Reference 2023.arayis`,
  `${home}/theirs/../settings.json`,
  'report.docx',
  '../report.docx',
  '/etc/passwd',
  '/dev/null',
  'C:\\Windows\\win.ini',
  'file:///etc/passwd',
  '\\\\server\\share\\report.docx',
  '//server/share/report.docx',
  '\\\\?\\UNC\\server\\share\\report.docx',
  '\\\\.\\pipe\\x',
];

test('every call that names a file says what for, and is tried here', () => {
  const procedures = Object.entries(contract) as [ProcedureName, Procedure][];
  const declared = procedures.filter(([, { paths }]) => Object.keys(paths).length > 0);
  expect(declared.map(([name]) => name).toSorted()).toEqual(NAMES.toSorted());
  // A field that is called like a file and is not granted would be a way around.
  for (const [name, { input, paths }] of procedures) {
    const fields = Object.keys((input as { shape?: object }).shape ?? {});
    const looks = fields.filter((field) => /path|file|folder|target|evidence|^out$/i.test(field));
    expect({ name, fields: looks }).toEqual({ name, fields: Object.keys(paths) });
  }
});

const HOSTS = [
  ['Electron', () => openElectronWindow({})],
  ['Chromium', () => openTestWindow({})],
] as const;

describe.skipIf(noBrowser('hostile paths')).each(HOSTS)(
  'a page that is no longer ours, in %s',
  (kind, open) => {
    let window: TestWindow;
    let theirs: string;
    beforeAll(async () => {
      window = await open();
      // In Electron the sample is made first, as for any newcomer.
      await vi.waitUntil(async () => !(await window.call('session.view', {})).preparing, { timeout: 60_000 });
      theirs = join(window.home, 'theirs');
      mkdirSync(theirs);
      writeFileSync(join(theirs, 'report.docx'), 'theirs');
      writeFileSync(join(theirs, 'Other.arayis'), 'theirs');
      await window.call('session.create', {
        path: join(window.home, 'Reference 2023.arayis'),
        period: '2023',
      });
      await window.call('people.add', { name: 'A', role: 'analyst' });
      await window.call('settings.change', { tourSeen: true });
      await window.page.waitForSelector('.window-tab');
    }, 120_000);
    afterAll(() => window.close());

    /** As the page itself calls, without a dialog. */
    const ask = async (name: string, input: object): Promise<Result<unknown, AppError>> =>
      JSON.parse(
        await window.page.evaluate(
          ([asked, json]) => (globalThis as unknown as Page).arayis.invoke(asked, { json }),
          [name, JSON.stringify(input)] as const,
        ),
      );
    const files = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(window.home, { recursive: true, encoding: 'utf8' })
          // What the program itself writes meanwhile: settings, copies, the sample.
          .filter(
            (name) =>
              /^(?:theirs|Reference 2023\.arayis$)/.test(name) ||
              !/electron|Sample|settings|-backups|\.sock|-wal$|-shm$|in-use/.test(name),
          )
          .map((name) => join(window.home, name))
          .filter((path) => statSync(path).isFile())
          .map((path) => [path, readFileSync(path).toString('latin1')]),
      );

    test('of 384 calls with a file that nobody chose not one does anything', async () => {
      const before = files();
      const history = await ask('history.page', { count: 50, filter: {} });
      const came: unknown[] = [];
      let calls = 0;
      for (const name of NAMES) {
        for (const path of namesOfFiles(window.home)) {
          const input = CALLS[name]!(path);
          expect(contract[name].input.safeParse(input).success, `${name} ${path}`).toBe(true);
          const answer = await ask(name, input);
          calls += 1;
          if (answer.ok || answer.error.tag !== 'FileNotGranted') came.push({ name, path, answer });
        }
      }
      expect(came).toEqual([]);
      expect(calls).toBe(384);
      const after = files();
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [path, bytes] of Object.entries(before)) expect(after[path] === bytes, path).toBe(true);
      expect(await ask('history.page', { count: 50, filter: {} })).toEqual(history);
    }, 60_000);

    test('a place that the program offers is for what it was offered for', async () => {
      const offered = (await window.call('reference.plan', { language: 'en' })).path;
      const suggested = (await window.call('session.suggest', { period: '../../2022' })).path;
      expect(suggested.startsWith(join(window.home, 'Reference '))).toBe(true);
      const workspace = (await window.call('session.view', {})).workspace!.path;
      for (const path of [offered, suggested, workspace])
        for (const name of [
          'files.write',
          'files.writeTable',
          'letters.save',
          'deliveries.saveOriginal',
        ] as const)
          expect(await ask(name, CALLS[name]!(path))).toMatchObject({ error: { tag: 'FileNotGranted' } });
      for (const name of ['session.create', 'session.open', 'figures.enter'] as const)
        expect(await ask(name, CALLS[name]!(offered))).toMatchObject({ error: { tag: 'FileNotGranted' } });
    });

    test('the list of workspaces that were open is not for the page to write', async () => {
      const path = join(theirs, 'Other.arayis');
      expect(await ask('settings.change', { recent: [path] })).toMatchObject({
        error: { tag: 'InputInvalid' },
      });
      expect(await ask('settings.change', { person: { [path]: 'A' } })).toMatchObject({ ok: false });
      expect(await ask('session.open', { path })).toMatchObject({ error: { tag: 'FileNotGranted' } });
    });

    test('a file on a network share is refused even where a person chose it', async () => {
      const path = '\\\\server\\share\\report.docx';
      const picked = ask('files.pick', { what: 'document', title: 'x' });
      await window.choosing(path, () => Promise.resolve()).catch(() => undefined);
      // In the program's own dialog a name with such a beginning is one within the folder on this system.
      if (kind === 'Electron')
        expect(await picked).toEqual({ ok: false, error: { tag: 'NetworkPath', path } });
      else
        expect(await ask('reference.returned', { path })).toMatchObject({ error: { tag: 'FileNotGranted' } });
    });

    test('what a person chose may be used, for that and for nothing else', async () => {
      const path = join(theirs, 'mine.txt');
      await window.call('files.write', { path, encoding: 'utf8', content: 'mine' });
      expect(readFileSync(path, 'utf8')).toBe('mine');
      expect(await ask('session.open', { path })).toMatchObject({ error: { tag: 'FileNotGranted' } });
      expect(await ask('reference.returned', { path })).toMatchObject({ error: { tag: 'FileNotGranted' } });
    });
  },
);

interface Page {
  arayis: { invoke: (name: string, payload: { json: string }) => Promise<string> };
}

/** Where the host has no dialog of the system, the program's own stands in the window and must not be the page's. */
describe.skipIf(noBrowser('hostile dialog'))('the file dialog over a page that is no longer ours', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openTestWindow({});
    await window.page.waitForSelector('.window-start');
  }, 60_000);
  afterAll(() => window.close());

  const TRIES = [
    `arayis.invoke('answer', { json: '{"path":"/etc/passwd"}' })`,
    `arayis.invoke('folder', { json: '{"path":"/"}' })`,
    `frames[0].arayis.invoke('answer', { json: '{"path":"/etc/passwd"}' })`,
    `frames[0].document.querySelector('input').value`,
    `document.querySelector('iframe').contentDocument.body`,
    `frames[0].eval('1')`,
    `new Promise((yes, no) => { const f = document.createElement('iframe'); f.srcdoc = '<p>x'; f.onload = async () => { try { yes(await f.contentWindow.arayis.invoke('answer', { json: '{"path":"/x"}' })); } catch (e) { no(e); } }; document.body.append(f); setTimeout(no, 1500); })`,
  ];

  test('can be called up by it, but neither read nor answered', async () => {
    const { page } = window;
    await page.evaluate(
      `void arayis.invoke('files.pick', { json: '{"what":"document","title":"Any"}' }).then((text) => { window.picked = text; })`,
    );
    const dialog = page.frameLocator('dialog[data-file-dialog] iframe').getByRole('dialog');
    await dialog.waitFor();
    const came: unknown[] = [];
    for (const attempt of TRIES) {
      const got = await page.evaluate(
        `(async () => { try { return JSON.parse(String(await (${attempt}))).ok !== false; } catch (e) { return false; } })()`,
      );
      if (got !== false) came.push(attempt);
    }
    await page.evaluate(`(() => {
      const frame = document.querySelector('iframe');
      frame.contentWindow.postMessage({ path: '/etc/passwd' }, '*');
      for (const type of ['keydown', 'keyup']) frame.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
      frame.click();
    })()`);
    await page.waitForTimeout(300);
    expect(came).toEqual([]);
    expect(await page.evaluate('window.picked')).toBeUndefined();
    // The person is still there, and thinks better of it.
    await dialog.locator('input:not([readonly])').focus();
    await page.keyboard.down('Escape');
    await expect.poll(() => page.evaluate('typeof window.picked')).toBe('string');
    await page.keyboard.up('Escape');
    expect(JSON.parse(await page.evaluate('window.picked'))).toEqual({
      ok: true,
      value: { paths: null },
    });
    expect(await page.locator('dialog[data-file-dialog]').count()).toBe(0);
  });

  test('a frame that the page puts there itself hears nothing', async () => {
    const { page } = window;
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://arayis-files.invalid/', id: 'own' }))`,
    );
    const frame = page.frameLocator('#own');
    await frame.locator('html.file-dialog-over').waitFor();
    expect(await frame.locator('#root > *').count()).toBe(0);
    await page.evaluate(`document.querySelector('#own').remove()`);
  });
});
