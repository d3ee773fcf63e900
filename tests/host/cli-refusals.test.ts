import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, arayisWithoutRights, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const xlsx = join(
  SAMPLES,
  readdirSync(SAMPLES).find((name) => name.startsWith('01'))!,
);

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
});

/** One sentence on standard error, nothing on standard output, no stack. */
function refused(ran: Ran, words: string): void {
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(words);
  expect(ran.err).not.toMatch(/^\s+at /m);
  // On a busy machine a line says what is going on ("Writing … …"); it is no part of the refusal.
  const said = ran.err
    .trim()
    .split('\n')
    .filter((line) => !line.endsWith(' …'));
  expect(said).toHaveLength(1);
}

describe('what was typed', () => {
  test.each([
    [['imprt'], 'Perhaps import?'],
    [['figures'], '"figures" needs WS.'],
    [['figures', 'w.arayis', 'x'], 'does not know what to do with "x"'],
    [['import', 'w.arayis', 'a.xlsx'], '"import" needs --by.'],
    [['import', 'w.arayis', 'a.xlsx', '--by', 'A', '--accept', '0.9'], '--accept takes one of: 3, 2'],
    [['new', 'n.arayis', '--passphrase-file', 'f'], 'no option --passphrase-file'],
    [['new', 'n.arayis', '--period', '20233'], '"20233" is no period'],
    [['new', 'n.arayis', '--template', 'x'], 'known: reference-2023'],
    [['decide', 'w.arayis', 'victims.identified', '--reason', 'r', '--by', 'A'], 'exactly one of --pick'],
    [['decide', 'w.arayis', 'victims.identifed', '--value', '1', '--reason', 'r', '--by', 'A'], 'Perhaps victims.identified'],
    [['decide', 'w.arayis', 'victims.identified@23', '--value', '1', '--reason', 'r', '--by', 'A'], 'is no key'],
    [['decide', 'w.arayis', 'victims.identified', '--value', '1,5', '--reason', 'r', '--by', 'A'], 'is no number'],
    [['decide', 'w.arayis', 'victims.identified', '--value', '1', '--reason', ' ', '--by', 'A'], 'A reason is needed'],
    [['decide', 'w.arayis', 'victims.identified', '--pick', '99', '--reason', 'r', '--by', 'A'], 'no observation 99'],
    [['decide', 'w.arayis', 'victims.identified', '--value', '1', '--reason', 'r', '--by', 'B'], '"B" does not work here'],
    [['confirm', 'w.arayis', '7', '--by', 'A'], 'There is no decision 7'],
    [['answer', 'w.arayis', '7', '--ignore', '--reason', 'r', '--by', 'A'], 'There is no question 7'],
    [['people', 'w.arayis', 'add', 'C', '--role', 'boss'], 'choose analyst, reviewer, editor'],
    [['export', 'w.arayis', '--out', 'x.docx', '--lang', 'ru'], 'no text in “ru”'],
    [['export', 'w.arayis', '--out', 'nowhere/x.docx'], 'no folder'],
    [['observations', 'w.arayis', '--agency', 'mia_thbb'], 'Perhaps mia_thb'],
    [['export', 'w.arayis', '--out', 'w.arayis', '--overwrite'], 'a workspace has that name'],
    [['enter', 'w.arayis', 'victims.identified', '--value', '1', '--agency', 'mia', '--evidence', 'none.pdf', '--by', 'A'], 'none.pdf does not exist'],
  ])('%j', (args, words) => {
    refused(run(...args), words);
  }); // prettier-ignore

  test('--help lists what works and nothing else', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    for (const name of ['new', 'cells', 'import', 'questions', 'answer', 'enter', 'people', 'deliveries', 'suggest', 'accounted', 'agencies', 'observations', 'conflicts', 'check', 'decide', 'confirm', 'figures', 'export', 'verify', 'roll-forward', 'history', 'accept-copy']) expect(out).toMatch(new RegExp(`^${name} `, 'm')); // prettier-ignore
    expect(out).not.toMatch(/merge|package|publish/);
  });
});

describe('files that cannot be taken in', () => {
  const imported = (name: string): Ran => run('import', 'w.arayis', name, '--by', 'A');

  test('an empty file, a folder, a missing file', () => {
    writeFileSync(join(folder, 'empty.xlsx'), '');
    mkdirSync(join(folder, 'folder.xlsx'));
    refused(imported('empty.xlsx'), 'empty.xlsx is empty');
    refused(imported('folder.xlsx'), 'folder.xlsx is a folder');
    refused(imported('none.xlsx'), 'none.xlsx does not exist');
  });

  test('a truncated zip', () => {
    const bytes = readFileSync(xlsx);
    writeFileSync(join(folder, 'half.xlsx'), bytes.subarray(0, Math.floor(bytes.length / 2)));
    refused(imported('half.xlsx'), 'half.xlsx is damaged');
  });

  test('a file that may not be read, a folder that may not be written', () => {
    cpSync(xlsx, join(folder, 'secret.xlsx'));
    chmodSync(join(folder, 'secret.xlsx'), 0);
    chmodSync(folder, 0o555);
    refused(arayisWithoutRights(folder, 'cells', 'secret.xlsx'), 'secret.xlsx may not be read');
    refused(arayisWithoutRights(folder, 'new', 'mine.arayis'), 'cannot be written');
    refused(arayisWithoutRights(folder, 'export', 'w.arayis', '--out', 'mine.docx'), 'could not be written');
    chmodSync(folder, 0o755);
    expect(readdirSync(folder).filter((name) => name.startsWith('mine'))).toEqual([]);
  });

  test('an export in the place of a file of others, unless that is said', () => {
    writeFileSync(join(folder, 'notes.docx'), 'of a person');
    refused(run('export', 'w.arayis', '--out', 'notes.docx'), 'or say --overwrite');
    expect(readFileSync(join(folder, 'notes.docx'), 'utf8')).toBe('of a person');
    expect(run('export', 'w.arayis', '--out', 'notes.docx', '--overwrite').code).toBe(1);
    expect(run('export', 'w.arayis', '--out', 'notes.docx').code).toBe(1);
  });

  test('the draft that this program wrote', () => {
    expect(run('export', 'w.arayis', '--out', 'draft.docx', '--by', 'A').code).toBe(1);
    const ran = imported('draft.docx');
    refused(ran, 'draft.docx is a draft of the reference that Arayış wrote');
    expect(ran.err).toContain('"arayis check"');
  });

  test('nothing of them is stored', () => {
    expect(run('deliveries', 'w.arayis', '--json').json()).toEqual([]);
  });

  test('a PDF is kept as evidence, and said so', () => {
    writeFileSync(join(folder, 'letter.pdf'), '%PDF-1.7\n%âãÏÓ\n');
    const ran = run('import', 'w.arayis', 'letter.pdf', '--agency', 'mia', '--by', 'A');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('kept as evidence: enter its figures with "arayis enter"');
    expect(run('deliveries', 'w.arayis', '--json').json()).toMatchObject([
      { kind: 'evidence', file: 'letter.pdf' },
    ]);
  });

  test('a wrong extension is read by content', () => {
    cpSync(xlsx, join(folder, 'wrong.csv'));
    const ran = run('cells', 'wrong.csv', '--json');
    expect(ran.code).toBe(0);
    const { format, warnings } = ran.json() as { format: string; warnings: { tag: string }[] };
    expect(format).toBe('xlsx');
    expect(warnings[0]).toMatchObject({ tag: 'WrongExtension' });
  });
});

describe('workspaces that cannot be opened', () => {
  test('none, no workspace, a newer one', () => {
    refused(run('figures', 'none.arayis'), 'There is no workspace');
    writeFileSync(join(folder, 'text.arayis'), 'hello');
    refused(run('figures', 'text.arayis'), 'is not a workspace');
    cpSync(join(folder, 'w.arayis'), join(folder, 'newer.arayis'));
    const raw = new Database(join(folder, 'newer.arayis'));
    raw.pragma('user_version = 12340');
    raw.close();
    const before = readFileSync(join(folder, 'newer.arayis'));
    const ran = run('figures', 'newer.arayis');
    refused(ran, 'schema 12340');
    expect(readFileSync(join(folder, 'newer.arayis')).equals(before)).toBe(true);
    cpSync(join(folder, 'w.arayis'), join(folder, 'negative.arayis'));
    const altered = new Database(join(folder, 'negative.arayis'));
    altered.pragma('user_version = -7');
    altered.close();
    refused(run('figures', 'negative.arayis'), '"user_version -7" is not as Arayış makes it');
    refused(run('new', 'w.arayis'), 'exists already');
  });

  test('one that another program is writing', () => {
    const raw = new Database(join(folder, 'w.arayis'));
    raw.exec('BEGIN IMMEDIATE');
    refused(run('people', 'w.arayis', 'add', 'D', '--role', 'editor'), 'is being written by another program');
    raw.exec('ROLLBACK');
    raw.close();
  });
});
