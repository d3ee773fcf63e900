import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForReading, openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { allDrafts, draftValues, nextDraftNumber } from '../../main/store/tables/draft-table.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { outputsBegun } from '../../main/store/tables/output-table.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const temporary = join(folder, 'tmp');
const elsewhere = join(folder, 'elsewhere');
const WRITER = fileURLToPath(new URL('killed-writer.ts', import.meta.url));
const ARAYIS = fileURLToPath(new URL('../../main/hosts/cli/arayis.ts', import.meta.url));
const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
const before = process.env['TMPDIR'];

let turn = 0;
let path: string;
beforeAll(() => {
  mkdirSync(temporary);
  mkdirSync(elsewhere);
  process.env['TMPDIR'] = temporary;
});
afterAll(() => {
  process.env['TMPDIR'] = before;
  if (before === undefined) delete process.env['TMPDIR'];
});
beforeEach(() => {
  turn += 1;
  mkdirSync(join(folder, String(turn)));
  path = join(folder, String(turn), 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'editor' }));
  workspace.close();
});

const killed = (what: string, out: string, moment: string): void => {
  const ran = spawnSync(process.execPath, [WRITER, path, what, out, moment], { env, encoding: 'utf8' });
  expect(ran.signal, ran.stderr).toBe('SIGKILL');
};

const parts = (at: string): string[] => readdirSync(at).filter((name) => name.includes('.part'));

/** What is on the disk, and what the workspace says is. */
function state(workspace: Workspace, at: string) {
  const disk = readdirSync(at)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => [name, createHash('sha256').update(readFileSync(join(at, name))).digest('hex')]); // prettier-ignore
  const drafts = allDrafts(workspace.db).map((draft) => [draft.file, draft.sha256]);
  const lines = allHistory(workspace.db)
    .filter(({ command }) => command === 'export')
    .map(({ summary }) => [summary['file'], summary['sha256']]);
  return { disk, drafts, lines };
}

const PLACES = { 'beside the workspace': () => join(path, '..'), elsewhere: () => elsewhere };

describe.each(Object.entries(PLACES))('an export that is killed, %s', (_where, place) => {
  test.each(['before it is made', 'before it has its name'])(
    '%s: it is as if it had never begun',
    (moment) => {
      const out = join(place(), `${turn}.docx`);
      killed('draft', out, moment);
      if (moment === 'before it has its name') expect(parts(place())).toHaveLength(1);
      const workspace = must(openForWork(path));
      expect(parts(place())).toEqual([]);
      expect(state(workspace, place()).drafts).toEqual([]);
      expect(state(workspace, place()).lines).toEqual([]);
      expect(readdirSync(place())).not.toContain(basename(out));
      expect(outputsBegun(workspace.db)).toEqual([]);
      expect(nextDraftNumber(workspace.db)).toBe(1);
      workspace.close();
    },
  );

  test.each([
    ['draft', 'before its act is kept'],
    ['as printed', 'before its act is kept'],
    ['draft', 'after its act is kept'],
  ])('%s, %s: it is kept at the next opening', (what, moment) => {
    const out = join(place(), `${turn}.docx`);
    killed(what, out, moment);
    const workspace = must(openForWork(path));
    expect(parts(place())).toEqual([]);
    const sha256 = createHash('sha256').update(readFileSync(out)).digest('hex');
    const { drafts, lines } = state(workspace, place());
    expect(drafts).toEqual([[basename(out), sha256]]);
    expect(lines).toEqual(drafts);
    const [draft] = allDrafts(workspace.db);
    expect(draft).toMatchObject({ number: what === 'draft' ? 1 : null, by: 'A' });
    expect(draftValues(workspace.db, draft!.id).length).toBeGreaterThan(100);
    expect(outputsBegun(workspace.db)).toEqual([]);
    workspace.close();
    const again = must(openForWork(path));
    expect(state(again, place())).toMatchObject({ drafts, lines });
    again.close();
  });

  test('one of nobody leaves no trace, and is known again where it has its name', async () => {
    const out = join(place(), `${turn}.docx`);
    killed('of nobody', out, 'with its name, unnoted');
    const workspace = must(openForWork(path));
    expect(parts(place())).toEqual([]);
    expect(outputsBegun(workspace.db)).toEqual([]);
    must(await exportReference(app, workspace, { out, language: 'en', asPrinted: false, by: 'A' }));
    expect(allDrafts(workspace.db)).toMatchObject([{ number: 1 }]);
    workspace.close();
  });
});

test('where a file of somebody took the name meanwhile, nothing is said of it', () => {
  const out = join(elsewhere, `${turn}.docx`);
  killed('draft', out, 'before it has its name');
  writeFileSync(out, 'of a person');
  const workspace = must(openForWork(path));
  expect(allDrafts(workspace.db)).toEqual([]);
  expect(readFileSync(out, 'utf8')).toBe('of a person');
  workspace.close();
});

test('a letter and its line in the history come together', () => {
  const out = join(elsewhere, `${turn}.txt`);
  killed('letter', out, 'before it has its name');
  killed('letter', out, 'before its act is kept');
  const workspace = must(openForWork(path));
  expect(readFileSync(out, 'utf8')).toContain('t');
  const lines = allHistory(workspace.db).filter(({ command }) => command === 'letter');
  expect(lines).toMatchObject([{ by: 'A', summary: { agency: 'moh', file: basename(out) } }]);
  workspace.close();
});

test('killed at any time, the disk and the workspace say the same', () => {
  const at = join(path, '..');
  for (const [turns, after] of [700, 1_000, 1_300, 1_600, 1_900].entries()) {
    const args = [ARAYIS, 'export', path, '--out', join(at, `${turns}.docx`), '--by', 'A'];
    spawnSync(process.execPath, args, { env, timeout: after, killSignal: 'SIGKILL' });
    const workspace = must(openForWork(path));
    const { disk, drafts, lines } = state(workspace, at);
    expect(lines).toEqual(disk);
    // The same state again is the same draft, to the byte.
    const bytes = (of: readonly (readonly unknown[])[]): Set<unknown> =>
      new Set(of.map(([, sha256]) => sha256));
    expect(bytes(drafts)).toEqual(bytes(disk));
    expect(drafts.length).toBe(bytes(disk).size);
    expect(parts(at)).toEqual([]);
    workspace.close();
  }
});

test('one that is being written keeps its part and its number', async () => {
  const out = join(elsewhere, `${turn}.docx`);
  const workspace = must(openForWork(path));
  const seen: unknown[] = [];
  const slow: Workspace = {
    ...workspace,
    commit: (entry, work) => {
      const other = must(openForWork(path));
      seen.push(parts(elsewhere).length, outputsBegun(other.db).length, nextDraftNumber(other.db));
      other.close();
      return workspace.commit(entry, work);
    },
  };
  must(await exportReference(app, slow, { out, language: 'en', asPrinted: false, by: 'A' }));
  expect(seen).toEqual([1, 1, 2]);
  workspace.close();
});

describe('private copies', () => {
  const copies = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('arayis-'));

  test('of a killed process go when the next workspace is opened, for work or for reading', () => {
    for (const open of [openForWork, openForReading]) {
      killed('copy', '-', '-');
      expect(copies()).toHaveLength(1);
      must(open(path)).close();
      expect(copies()).toEqual([]);
    }
  });

  test('of a living process stay, and so does what is not of this program', async () => {
    const foreign = ['arayis-test-abc123', 'arayis-notes', 'arayis-00000000-1-00000000-abcdef'];
    for (const name of foreign) mkdirSync(join(temporary, name));
    const child = spawn(process.execPath, [WRITER, path, 'copy and stay', '-', '-'], { env });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(copies()).toHaveLength(foreign.length + 1);
    must(openForReading(path)).close();
    expect(copies()).toHaveLength(foreign.length + 1);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    must(openForReading(path)).close();
    expect(copies().toSorted()).toEqual(foreign.toSorted());
  });
});
