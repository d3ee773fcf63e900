import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { listBackups } from '../../main/work/workspace/backups.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson, listPeople } from '../../main/work/people/people.ts';
import { openForReading, openForWork } from '../../main/store/file/workspace.ts';
import { acceptCopy } from '../../main/store/accept-copy.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { judgeLog } from '../../main/store/judge-log.ts';
import { keepBackup } from '../../main/store/rescue/keep-backup.ts';
import { restoreBackup } from '../../main/store/rescue/restore-backup.ts';
import { salvageWorkspace } from '../../main/store/rescue/salvage.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { workingProcess, type WorkingProcess } from './working-process.ts';

const folder = tempFolder();
const app = createApp();
const AT = '2024-02-01T00:00:00.000Z';
const empty = join(folder, 'empty.arayis');
let count = 0;
let running: WorkingProcess[] = [];

const started = (path: string, script: string): WorkingProcess => {
  const one = workingProcess(path, script);
  running.push(one);
  return one;
};
const named = (): string => join(folder, `${++count}.arayis`);
const copied = (path: string, ...parts: string[]): string => {
  const copy = named();
  for (const part of ['', ...parts]) copyFileSync(path + part, copy + part);
  return copy;
};
const fresh = (): string => copied(empty);
const namesIn = (path: string): string[] => {
  const workspace = must(openForReading(path));
  try {
    return listPeople(workspace).map((person) => person.name);
  } finally {
    workspace.close();
  }
};
const act = (path: string, name: string): void => {
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name, role: 'analyst', by: 'A' }));
  workspace.close();
};
const asks = (path: string, log: 'none' | 'other'): void => {
  const error = { tag: 'ActsMayBeMissing', path, log };
  const before = readFileSync(path);
  expect(openForWork(path)).toEqual({ ok: false, error });
  const reader = must(openForReading(path));
  expect(reader).toMatchObject({ readOnly: true, missing: error });
  expect(addPerson(app, reader, { name: 'X', role: 'analyst', by: 'A' })).toEqual({ ok: false, error });
  reader.close();
  expect(readFileSync(path).equals(before)).toBe(true);
};
const opensAsEver = (path: string, names: string[]): void => {
  expect(judgeLog(path)).toBe('whole');
  act(path, 'Later');
  expect(namesIn(path)).toEqual([...names, 'Later']);
};

/** Open, two acts in it, and waiting. */
const OPEN = "const w = must(openForWork(path)); add(w, 'B'); add(w, 'C'); await say('open'); await order();";

beforeAll(() => {
  must(newWorkspace(app, { path: empty, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(empty));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  workspace.close();
});
afterEach(async () => {
  for (const one of running) await one.kill();
  running = [];
});

test('a copy of the file alone has every act while nobody reads, and says that some may be missing', async () => {
  const path = fresh();
  await started(path, OPEN).heard();
  const copy = copied(path);
  asks(copy, 'none');
  expect(namesIn(copy)).toEqual(['A', 'B', 'C']);
  opensAsEver(copied(path, '-wal'), ['A', 'B', 'C']);
});

test('what a reader keeps in the log is missing from a copy of the file alone, which says so', async () => {
  const path = fresh();
  const writer = started(
    path,
    "const w = must(openForWork(path)); await say('open'); await order(); add(w, 'B'); await say('done'); await order();",
  );
  await writer.heard();
  const reader = new Database(path, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM person').get();
  writer.goOn();
  await writer.heard();
  const copy = copied(path);
  asks(copy, 'none');
  expect(namesIn(copy)).toEqual(['A']);
  opensAsEver(copied(path, '-wal'), ['A', 'B']);
  // As Windows leaves it where the log's end was not copied.
  const half = copied(path);
  writeFileSync(`${half}-wal`, '');
  asks(half, 'none');
  reader.close();
});

test('closed, or ended without closing, it is whole by itself', async () => {
  for (const end of ['w.close();', 'process.exit(1);', '']) {
    const path = fresh();
    const one = started(path, `${OPEN} ${end}`);
    await one.heard();
    one.goOn();
    await one.ended();
    expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.arayis-`))).toEqual([]);
    opensAsEver(copied(path), ['A', 'B', 'C']);
  }
});

test('killed at any moment it opens as ever, with every act that was said to be done', async () => {
  const script = `for (let n = 0; ; n++) {
    const w = must(openForWork(path));
    for (let of = 0; of < 3; of++) { add(w, 'P' + n + '-' + of); await say('P' + n + '-' + of); }
    w.close();
  }`;
  for (let run = 0; run < 12; run++) {
    const path = fresh();
    const one = started(path, script);
    await one.heard();
    await new Promise((later) => setTimeout(later, (run * 37) % 160));
    await one.kill();
    expect(judgeLog(path)).toBe('whole');
    const workspace = must(openForWork(path));
    const names = listPeople(workspace).map((person) => person.name);
    workspace.close();
    expect(names.slice(1, 1 + one.said.length)).toEqual(one.said);
  }
}, 60_000);

test('killed after the log began anew and before anything was committed in it, it opens as ever', async () => {
  const path = fresh();
  const one = started(path, OPEN);
  await one.heard();
  await one.kill();
  const restarted = (by: number): string => {
    const copy = copied(path, '-wal');
    const wal = readFileSync(`${copy}-wal`);
    wal.writeUInt32BE((wal.readUInt32BE(16) + by) >>> 0, 16);
    const sum = [0, 0];
    for (let at = 0; at < 24; at += 8) {
      const words = wal.readUInt32BE(0) % 2 === 1 ? [wal.readUInt32BE(at), wal.readUInt32BE(at + 4)] : [wal.readUInt32LE(at), wal.readUInt32LE(at + 4)]; // prettier-ignore
      sum[0] = (sum[0]! + words[0]! + sum[1]!) >>> 0;
      sum[1] = (sum[1]! + words[1]! + sum[0]) >>> 0;
    }
    for (const [n, value] of sum.entries()) wal.writeUInt32BE(value, 24 + 4 * n);
    writeFileSync(`${copy}-wal`, wal);
    return copy;
  };
  opensAsEver(restarted(1), ['A', 'B', 'C']);
  asks(restarted(7), 'other');
});

test("another file's log is never taken for its own", async () => {
  const path = fresh();
  await started(path, OPEN).heard();
  const other = copied(path, '-wal');
  const strange = join(folder, 'strange.arayis');
  must(newWorkspace(app, { path: strange, period: '2023', template: 'reference-2023' }));
  const first = must(openForWork(strange));
  must(addPerson(app, first, { name: 'A', role: 'analyst' }));
  first.close();
  const beside = (file: string, log: string): string => {
    const copy = copied(file);
    copyFileSync(`${log}-wal`, `${copy}-wal`);
    return copy;
  };
  // Of another workspace; of another session of the same one; beside one that was closed.
  asks(beside(strange, other), 'other');
  const later = copied(path, '-wal');
  act(later, 'D');
  const reopened = started(
    later,
    "const w = must(openForWork(path)); add(w, 'E'); await say('open'); await order();",
  );
  await reopened.heard();
  asks(beside(later, other), 'other');
  asks(beside(other, later), 'other');
  const closed = fresh();
  act(closed, 'F');
  asks(beside(closed, other), 'other');
  // Neither is what no log at all is.
  const torn = copied(path);
  writeFileSync(`${torn}-wal`, 'not a log');
  asks(torn, 'other');
});

test('a log of the same session, but of another time, does not fit', async () => {
  const path = fresh();
  const one = started(
    path,
    "const w = must(openForWork(path)); for (let n = 0; ; n++) { add(w, 'P' + n); await say('done'); await order(); }",
  );
  await one.heard();
  const early = copied(path, '-wal');
  for (let n = 0; n < 4; n++) {
    one.goOn();
    await one.heard();
  }
  const late = copied(path, '-wal');
  for (const [file, log] of [
    [early, late],
    [late, early],
  ] as const) {
    const mixed = copied(file);
    copyFileSync(`${log}-wal`, `${mixed}-wal`);
    asks(mixed, 'other');
  }
  opensAsEver(late, ['A', 'P0', 'P1', 'P2', 'P3', 'P4']);
});

test('a person accepts it as it is: the history says so, the strange log goes aside, and it opens', async () => {
  const path = fresh();
  await started(path, OPEN).heard();
  for (const log of ['none', 'other'] as const) {
    const copy = copied(path);
    if (log === 'other') writeFileSync(`${copy}-wal`, 'strange');
    must(acceptCopy(copy, { by: 'A', at: AT }));
    const workspace = must(openForWork(copy));
    expect(allHistory(workspace.db).at(-1)).toMatchObject({
      by: 'A',
      command: 'accept copy',
      summary: { log },
    });
    workspace.close();
    opensAsEver(copy, ['A', 'B', 'C']);
    const aside = readdirSync(folder).filter((name) => name.startsWith(`${count}.arayis.other-log-`));
    expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      log === 'other' ? ['strange'] : [],
    );
  }
  const whole = fresh();
  const before = readFileSync(whole);
  must(acceptCopy(whole, { by: 'A', at: AT }));
  expect(readFileSync(whole).equals(before)).toBe(true);
});

test('what the program itself makes of an open one is whole: backups, salvaged ones, and what is restored', async () => {
  const path = fresh();
  await started(path, OPEN).heard();
  const backup = must(keepBackup({ path, at: AT }))!;
  const restored = named();
  must(restoreBackup({ path: restored, backup: backup.path, at: AT }));
  opensAsEver(restored, ['A', 'B', 'C']);
  expect(listBackups(path)).toHaveLength(1);
  const vacuumed = named();
  const raw = new Database(path);
  raw.prepare('VACUUM INTO ?').run(vacuumed);
  raw.close();
  opensAsEver(vacuumed, ['A', 'B', 'C']);
  const target = named();
  const { tables } = must(salvageWorkspace({ path, target, at: AT }));
  expect(tables.filter((table) => table.lost > 0)).toEqual([]);
  opensAsEver(target, ['A', 'B', 'C']);
  // A strange log is not read into what is saved.
  const copy = copied(path);
  writeFileSync(`${copy}-wal`, 'strange');
  must(salvageWorkspace({ path: copy, target: join(folder, 'saved.arayis'), at: AT }));
  expect(readFileSync(`${copy}-wal`, 'utf8')).toBe('strange');
});

test('two that have it open take turns, and the one that closes last closes it', () => {
  const path = fresh();
  const [one, two] = [must(openForWork(path)), must(openForWork(path))];
  must(addPerson(app, one, { name: 'B', role: 'analyst', by: 'A' }));
  must(addPerson(app, two, { name: 'C', role: 'analyst', by: 'A' }));
  two.close();
  must(addPerson(app, one, { name: 'D', role: 'analyst', by: 'A' }));
  expect(judgeLog(copied(path))).toBe('none');
  one.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  opensAsEver(path, ['A', 'B', 'C', 'D']);
  rmSync(path);
});
