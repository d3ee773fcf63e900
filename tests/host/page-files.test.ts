import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageFiles } from '../../main/hosts/page/page-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arayis-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>page');
  writeFileSync(join(folder, 'assets', 'a.js'), '1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files of the page are served; a folder, like anything else, is not there', () => {
  const serve = pageFiles(folder);
  expect(serve('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(serve('/assets/a.js')).toMatchObject({ status: 200 });
  for (const path of ['/assets', '/assets/', '/assets/.', '/..', '/none', '/assets/none.js', '/%00', '/%'])
    expect(serve(path), path).toMatchObject({ status: 404 });
});
