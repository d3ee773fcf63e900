import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { connect, disconnect } from '../../main/store/connection.ts';
import { keepBackup } from '../../main/store/rescue/keep-backup.ts';
import { backupFolder } from '../../main/store/rescue/backup-folder.ts';
import { allDeliveries, deliveryBytes } from '../../main/store/tables/delivery-table.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { keepFiles } from '../../main/work/intake/keep-files.ts';
import { readFiles, type ReadFile } from '../../main/work/intake/read-files.ts';
import { waitingFiles } from '../../main/work/collect/waiting-files.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { confirmErasure, proposeErasure } from '../../main/work/withdrawal/erase.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { mail, part } from '../unit/readers/make-post.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

/** Words that stand in no other file: whoever finds one has found a byte that should be gone. */
const SECRETS = ['Zərəfşanova', 'qqyzvictim', 'Xəyalabad'];
const TABLE = [
  'Göstərici;2023',
  'İnsan alveri qurbanlarının sayı;17',
  `${SECRETS[0]} üzrə baxılan işlər;4,5,6`,
  `${SECRETS[2]} rayonu;9`,
].join('\n');

const app = createApp();
const folder = tempFolder();
const path = join(folder, 'w.arayis');
let workspace: Workspace;
let erased: DeliveryId;

beforeAll(async () => {
  workspace = await filledWorkspace(app, path, ['17']);
  await take(`${SECRETS[1]} siyahı.csv`, strToU8(TABLE));
  erased = allDeliveries(workspace.db).at(-1)!.id;
});
afterAll(() => workspace.close());

async function read(name: string, bytes: Uint8Array): Promise<ReadFile> {
  mkdirSync(join(folder, 'in'), { recursive: true });
  const file = join(folder, 'in', name);
  writeFileSync(file, bytes);
  const hints = must(checkHints(app, workspace, { by: 'A', agency: 'moj' }));
  const { value } = await readFiles(app, workspace, [{ path: file }], hints).next();
  if ('bug' in value) throw value.bug;
  return value;
}

async function take(name: string, bytes: Uint8Array): ReturnType<typeof keep> {
  return keep(await read(name, bytes));
}
const keep = async (file: ReadFile) =>
  must(keepFiles(app, workspace, [file], must(checkHints(app, workspace, { by: 'A', agency: 'moj' }))))!;

/** Files below `at` whose bytes hold a secret, as UTF-8 or UTF-16. */
function holding(at: string, except: string[] = []): string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((one) => {
    const file = join(at, one.name);
    if (except.includes(file)) return [];
    if (one.isDirectory()) return holding(file, except);
    if (!one.isFile()) return [];
    const bytes = readFileSync(file);
    const found = SECRETS.some(
      (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
    );
    return found || one.name.includes(SECRETS[1]!) ? [file] : [];
  });
}
/** What this program, or SQLite for it, put among the temporary files of this machine. */
const inTemp = (): string[] =>
  readdirSync(tmpdir())
    .filter(
      (name) =>
        /^(?:\.?arayis|etilqs)/.test(name) && !folder.endsWith(name) && !name.startsWith('arayis-test-'),
    )
    .flatMap((name) => holding(join(tmpdir(), name)));
const inFile = (): string[] => holding(folder, [join(folder, 'in'), backupFolder(path)]);

test('without a second person nothing is erased, whatever way is tried', async () => {
  for (const question of listQuestions(workspace).filter((one) => one.delivery === erased && one.state === 'open'))
    must(answerQuestion(app, workspace, { question: question.id, answer: { kind: 'ignore' }, reason: `${SECRETS[0]} deyil`, by: 'A' })); // prettier-ignore
  must(keepBackup({ path, at: '2024-01-01T00:00:00.000Z' }));
  expect(inFile()).not.toEqual([]);
  const proposal = must(proposeErasure(app, workspace, { delivery: erased, reason: 'names', by: 'A' }));
  expect(proposeErasure(app, workspace, { delivery: erased, reason: 'n', by: 'B' })).toMatchObject({ error: { tag: 'ErasureProposed', by: 'A' } }); // prettier-ignore
  expect(await confirmErasure(app, workspace, { erasure: proposal.id, by: 'a' })).toMatchObject({ error: { tag: 'ErasedBySamePerson' } }); // prettier-ignore
  const other = connect(path, { create: false });
  const by = (name: string): number => other.raw.prepare<[string], number>('SELECT id FROM person WHERE name = ?').pluck().get(name)!; // prettier-ignore
  const confirming =
    'INSERT INTO purge_confirmation (purge, confirmed_by, confirmed_at, entry) VALUES (?, ?, ?, ?)';
  expect(() => other.raw.prepare(confirming).run(proposal.id, by('A'), 'now', null)).toThrow('second person');
  for (const table of ['delivery_content', 'cell_block', 'observation_cell', 'sheet'])
    expect(() => other.raw.exec(`DELETE FROM ${table}`)).toThrow('append-only');
  expect(() => other.raw.exec("UPDATE question SET text = '—'")).toThrow('append-only');
  expect(() => other.raw.exec("UPDATE history SET summary = '{}'")).toThrow('append-only');
  disconnect(other);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(await confirmErasure(app, workspace, { erasure: proposal.id, by: 'B' })).toMatchObject({ error: { tag: 'ErasureUnknown' } }); // prettier-ignore
  expect(allDeliveries(workspace.db).at(-1)?.erasure).toBeUndefined();
});

test('erased by two, no byte of it is left in file, log, new backups and temporary folders', async () => {
  // It came once more within an archive in a mail: the part is refused, the mail has its bytes all the same.
  const zip = zipSync({ [`${SECRETS[1]}.csv`]: strToU8(TABLE), 'b.csv': strToU8('Qaralama;2023\nQutu;7\n') });
  await take('cavab.eml', mail({ Subject: 'Cavab' }, [part('a.zip', zip)]));
  const { sha256, takenAt, agency } = allDeliveries(workspace.db).find(({ id }) => id === erased)!;
  const proposal = must(
    proposeErasure(app, workspace, { delivery: erased, reason: 'names of victims', by: 'A' }),
  );
  const done = must(await confirmErasure(app, workspace, { erasure: proposal.id, by: 'B' }));
  expect(done.swept).toBe(true);
  expect(inFile()).toEqual([]);
  expect(inTemp()).toEqual([]);
  // The backup of before is named, and is as it was.
  expect(done.copies.map((copy) => copy.path)).toEqual(holding(backupFolder(path)));
  expect(done.copies).toHaveLength(1);
  const backup = must(keepBackup({ path, at: '2024-01-02T00:00:00.000Z' }))!;
  expect(holding(backupFolder(path))).not.toContain(backup.path);
  const row = allDeliveries(workspace.db).find(({ id }) => id === erased)!;
  expect(row).toMatchObject({ sha256, takenAt, agency, file: '—' });
  expect(row.erasure).toMatchObject({ reason: 'names of victims', by: 'A', confirmedBy: 'B', what: 'whole' });
  expect(loadObservations(workspace.db, { delivery: erased })).toEqual([]);
  const reached = allDeliveries(workspace.db).filter(({ erasure }) => erasure?.what === 'bytes');
  expect(reached.map(({ format }) => format)).toContain('e-mail');
  for (const { id } of reached) expect(deliveryBytes(workspace.db, id)).toBeNull();
  expect(listHistory(workspace).at(-1)).toMatchObject({ command: 'erase', by: 'B' });
});

test('where it first came damaged, its name goes from what is asked for again, too', async () => {
  const name = `${SECRETS[1]} pozulmuş.xlsx`;
  const { refused } = await take(name, strToU8('PK\u0003\u0004half'));
  expect(refused).toMatchObject([{ error: { tag: 'FileNotRead' } }]);
  expect(waitingFiles(app, workspace)).toMatchObject([{ file: name }]);
  const { taken } = await take(name, strToU8('Qaralama;2023\nQutu;9\n'));
  const { id } = taken[0]!;
  const proposal = must(proposeErasure(app, workspace, { delivery: id, reason: 'names', by: 'A' }));
  const other = connect(path, { create: false });
  expect(() => other.raw.exec("UPDATE refused_file SET file = '—'")).toThrow('append-only');
  disconnect(other);
  must(await confirmErasure(app, workspace, { erasure: proposal.id, by: 'B' }));
  expect(inFile()).toEqual([]);
  expect(waitingFiles(app, workspace)).toEqual([]);
});

test('it stays erased: undo goes past it, and the same bytes are refused, also within a mail', async () => {
  for (let at = 0; at < 50; at++) {
    const undone = undoLast(app, workspace, { by: 'A' });
    if (!undone.ok) break;
    expect(undone.value.command).not.toMatch(/eras/);
  }
  expect(inFile()).toEqual([]);
  expect((await read('again.csv', strToU8(TABLE))).content).toMatchObject({ error: { tag: 'ErasedBytes' } });
  const { taken, refused } = await take('again.eml', mail({ Subject: 'x' }, [part('l.csv', strToU8(TABLE))]));
  expect(refused).toMatchObject([{ error: { tag: 'ErasedBytes' } }]);
  expect(taken.map(({ file }) => file)).toEqual(['again.eml']);
  expect(deliveryBytes(workspace.db, taken[0]!.id)).toBeNull();
  workspace.close();
  expect(inFile()).toEqual([]);
  workspace = must(openForWork(path));
});
