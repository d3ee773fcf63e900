import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { composeReference } from '../../main/work/reference/compose-reference.ts';
import { documentBytes } from '../../main/work/reference/document-bytes.ts';
import { listDrafts, movedSinceLastDraft } from '../../main/work/reference/drafts.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { undoState } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const KEY = 'victims.identified';
let workspace: Workspace;

beforeAll(() => {
  const path = join(folder, 'a.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Aysel', role: 'editor' }));
  must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer', by: 'Aysel' }));
});
afterAll(() => {
  workspace.close();
});

const write = (name: string, by?: string, asPrinted = false): ReturnType<typeof exportReference> =>
  exportReference(app, workspace, {
    out: join(folder, name),
    language: 'en',
    asPrinted,
    ...(by === undefined ? {} : { by }),
  });

const settle = (value: number): void => {
  const choice = { kind: 'value', value } as const;
  const decision = must(decide(app, workspace, { key: KEY, choice, reason: 'letter 12', by: 'Aysel' }));
  must(confirm(app, workspace, { decision: decision.id, by: 'Leyla' }));
};

const partOf = (name: string, part: RegExp): string => {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, name))));
  return Object.entries(parts).flatMap(([path, bytes]) => (part.test(path) ? [strFromU8(bytes)] : [])).join(' '); // prettier-ignore
};

test('a draft keeps its number, its bytes and what it printed; the rest is told from that', async () => {
  settle(91);
  expect(movedSinceLastDraft(workspace, reconcile(app, workspace))).toEqual([]);
  expect(must(await write('one.docx', 'aysel')).draft).toBe(1);
  const [draft] = listDrafts(workspace);
  const sha256 = createHash('sha256').update(readFileSync(join(folder, 'one.docx'))).digest('hex'); // prettier-ignore
  expect(draft).toMatchObject({ number: 1, mode: 'house', file: 'one.docx', by: 'Aysel', sha256 });
  expect(movedSinceLastDraft(workspace, reconcile(app, workspace))).toEqual([]);
  settle(92);
  expect(movedSinceLastDraft(workspace, reconcile(app, workspace))).toMatchObject([
    { figure: KEY, was: { value: 91 }, now: { value: 92 } },
  ]);
  expect(must(await write('two.docx', 'Aysel')).draft).toBe(2);
  expect(movedSinceLastDraft(workspace, reconcile(app, workspace))).toEqual([]);
});

test('it stands in the history, and undoing goes past it', () => {
  const lines = listHistory(workspace).filter((entry) => entry.command === 'export');
  expect(lines.map(({ by, summary }) => [by, summary['file'], summary['draft']])).toEqual([
    ['Aysel', 'one.docx', 1],
    ['Aysel', 'two.docx', 2],
  ]);
  expect(undoState(workspace).undo?.command).toBe('confirm');
});

test('the draft says under its text who exported it and what that rests on; as printed it says nothing', async () => {
  const said = (file: string): string =>
    /<w:pStyle w:val="RefColophon"\/>.*?<\/w:p>/s.exec(partOf(file, /^word\/document/))?.[0] ?? '';
  const foot = said('two.docx');
  expect(foot).toContain('Exported by Aysel. Figures decided by Aysel, Leyla.');
  expect(foot).toContain('rests on the account of the machine');
  expect(must(await write('printed.docx', 'Aysel', true)).draft).toBeNull();
  expect(said('printed.docx')).toBe('');
  expect(listDrafts(workspace).at(-1)).toMatchObject({ number: null, mode: 'as-printed' });
  // Nobody named: a file like any other, with no number of its own.
  expect(must(await write('plain.docx')).draft).toBeNull();
  expect(listDrafts(workspace)).toHaveLength(3);
});

test('what cannot be written is no draft, and leaves nothing behind', async () => {
  const before = listHistory(workspace).length;
  writeFileSync(join(folder, '.~lock.two.docx#'), ',someone,desk,12.03.2024 09:41,;');
  const bytes = readFileSync(join(folder, 'two.docx'));
  expect(await write('two.docx', 'Aysel')).toMatchObject({ error: { why: 'open elsewhere' } });
  writeFileSync(join(folder, '~$rinted.docx'), '');
  expect(await write('printed.docx', 'Aysel')).toMatchObject({ error: { why: 'open elsewhere' } });
  expect(await write('none/two.docx', 'Aysel')).toMatchObject({ error: { why: 'no folder' } });
  expect(await write('../' + folder.split('/').at(-1)!, 'Aysel')).toMatchObject({
    error: { why: 'a directory' },
  });
  expect(await write('three.docx', 'Nobody')).toMatchObject({ error: { tag: 'PersonUnknown' } });
  expect(readFileSync(join(folder, 'two.docx')).equals(bytes)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part') || name === 'three.docx')).toEqual([]);
  expect(listHistory(workspace)).toHaveLength(before);
});

test('one state is one draft, in whichever form it is written first', async () => {
  settle(93);
  const { draft } = must(await write('first.pdf', 'Aysel'));
  expect(must(await write('then.docx', 'Aysel')).draft).toBe(draft);
  expect(must(await write('again.pdf', 'Aysel')).draft).toBe(draft);
  expect(readFileSync(join(folder, 'again.pdf')).equals(readFileSync(join(folder, 'first.pdf')))).toBe(true);
  expect(listDrafts(workspace).filter(({ number }) => number === draft)).toHaveLength(1);
}, 180_000);

test('a document that is final has no comments, as its PDF has none', async () => {
  const state = reconcile(app, workspace);
  const at = '2024-03-12T09:00:00Z';
  const findings = checkWorkspace(app, workspace, state);
  const parts = must(composeReference(app, workspace, state, { mode: 'house', language: 'en', findings }));
  const comments = async (final: boolean): Promise<string> => {
    const bytes = await documentBytes(app, workspace, parts, state, { at, draft: null, by: '', final });
    return strFromU8(unzipSync(bytes)['word/document.xml']!).match(/<w:comment\w+/)?.[0] ?? '';
  };
  expect(await comments(false)).toBe('<w:commentRangeStart');
  expect(await comments(true)).toBe('');
});
