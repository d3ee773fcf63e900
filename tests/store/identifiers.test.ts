import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { allDeliveries, deliveryBytes } from '../../main/store/tables/delivery-table.ts';
import { notesOf } from '../../main/store/tables/delivery-note-table.ts';
import { sheetRows } from '../../main/store/tables/sheet-table.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { waitingFiles } from '../../main/work/collect/waiting-files.ts';
import { decide } from '../../main/work/decisions/decisions.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { readEvidence } from '../../main/work/intake/evidence-file.ts';
import { nameSender } from '../../main/work/deliveries/name-sender.ts';
import { saveOriginal } from '../../main/work/deliveries/original.ts';
import { LEFT_OUT } from '../../shared/domain/identifiers/left-out.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { mail, part } from '../unit/readers/make-post.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { importFile, readOne } from './import-file.ts';
import { keepFiles } from '../../main/work/intake/keep-files.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const path = join(folder, 'w.arayis');
let workspace: Workspace;
beforeAll(async () => {
  workspace = await filledWorkspace(app, path, []);
});
afterAll(() => workspace.close());

const SURNAMES = [
  'Qıvrımzadə',
  'Tülküyeva',
  'Şehçiyev',
  'Buludova',
  'Daşdəmirli',
  'Караяева',
  'Zəncirova',
  'Qumruyev',
];
const FIRST = ['Aybəniz', 'Turqut', 'Gülnarə', 'Оксана', 'Rüfət', 'Solmaz', 'Elşən', 'Nərmin'];
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

interface Person {
  name: string;
  fin: string;
  phone: string;
}

/** As many invented persons, no two alike. */
const persons = (count: number, salt: number): Person[] =>
  Array.from({ length: count }, (_, n) => {
    const digits = String((salt * 1000 + n) * 7919 + 1_000_000).slice(-7);
    const letter = LETTERS[n % LETTERS.length]!;
    const unique = String(salt * 1000 + n).replace(/\d/g, (digit) => 'abdefgklmn'[Number(digit)]!);
    return {
      name: `${SURNAMES[n % 8]!.replace(/^(.)/u, `$1${unique}`)} ${FIRST[Math.floor(n / 8) % 8]}`,
      fin: `${digits[0]}${letter}${digits.slice(1, 4)}${LETTERS[(n * 7) % LETTERS.length]}${digits[6]}`,
      phone: `+994 ${['50', '51', '55', '70', '77'][n % 5]} ${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5, 7)}`,
    };
  });

const csv = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.join(';')).join('\n'), 'utf8');
const xlsx = (rows: readonly (readonly (string | number)[])[]): Buffer => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), 'Siyahı');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

async function take(name: string, bytes: Uint8Array, keepPersons?: string): Promise<Taken[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const hints = must(
    checkHints(app, workspace, {
      by: 'A',
      agency: 'moj',
      ...(keepPersons === undefined ? {} : { keepPersons }),
    }),
  );
  return must(keepFiles(app, workspace, [await readOne(app, workspace, file, hints)], hints))!.taken;
}

/** What of persons the file of the workspace holds, its log included. */
function stored(all: readonly Person[]): string[] {
  const bytes = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
  return all
    .flatMap(({ name, fin, phone }) => [
      name,
      ...name.split(' ').slice(0, 1),
      fin,
      phone,
      phone.replace(/\D/g, ''),
    ])
    .filter((one) => bytes.includes(one) || bytes.includes(Buffer.from(one, 'utf16le')));
}

const headed = (of: readonly Person[]): (string | number)[][] => [
  ['№', 'Soyadı, adı', 'FİN', 'Telefon', 'Yardım (sayı)'],
  ...of.map(({ name, fin, phone }, n) => [n + 1, name, fin, phone, n % 3]),
];
const bare = (of: readonly Person[]): (string | number)[][] =>
  of.map(({ name, fin, phone }, n) => [n + 1, name, fin, phone]);

test.each([
  ['headed.csv', headed, csv],
  ['headed.xlsx', headed, xlsx],
  ['bare.csv', bare, csv],
  ['bare.xlsx', bare, xlsx],
])('of 200 invented persons nothing is stored without a reason: %s', async (name, rows, write) => {
  const of = persons(200, name.length);
  const [taken] = await take(name, write(rows(of)));
  expect(stored(of)).toEqual([]);
  expect(deliveryBytes(workspace.db, taken!.id)).toBeNull();
  const notes = notesOf(workspace.db, taken!.id).filter((note) => note.tag === 'PersonalData');
  expect(notes.map(({ kind, cells }) => [kind, cells])).toEqual([
    ['name', 200],
    ['id', 200],
    ['phone', 200],
  ]);
  const sheet = allDeliveries(workspace.db).length > 0 ? sheetRows(workspace.db, taken!.id, notes[0]!.sheet, { first: 1, last: 300 }) : null; // prettier-ignore
  expect(sheet!.cells.filter(({ text }) => text === LEFT_OUT)).toHaveLength(600);
  expect(await saveOriginal(workspace, taken!.id, { path: join(folder, 'o'), replace: false })).toMatchObject({ error: { tag: 'OriginalNotKept' } }); // prettier-ignore
});

/** Sheets by name, with the formulas of cells. */
function workbook(sheets: Record<string, readonly (readonly (string | number)[])[]>): Buffer {
  const made = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const cell of Object.values(sheet) as XLSX.CellObject[])
      if (typeof cell.v === 'string' && cell.v.startsWith('='))
        Object.assign(cell, { t: 'n', f: cell.v.slice(1), v: 4 });
    XLSX.utils.book_append_sheet(made, sheet, name);
  }
  return XLSX.write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const stand = (): Buffer => Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
const holds = (...texts: string[]): string[] =>
  texts.filter((one) => stand().includes(one) || stand().includes(Buffer.from(one, 'utf16le')));
const ROWS = [
  ['Göstərici', '2023'],
  ['Qərarlar', 14],
];

test('a file, and sheets, that are called after persons', async () => {
  const bytes = workbook({
    'Zümrüdova Pərvin': [['Zümrüdova Pərvin barədə', '2023'], ...ROWS],
    'Qaratelova R.': ROWS,
    Yekun: [...ROWS, ['Cəmi', "='Zümrüdova Pərvin'!B3"]],
  });
  const [taken] = await take('Şamdanova_Könül_2023.xlsx', bytes);
  expect(holds('Zümrüdova', 'Pərvin', 'Qaratelova', 'Şamdanova', 'Könül')).toEqual([]);
  expect(taken!.file).toBe('▒▒▒_2023.xlsx');
  const notes = notesOf(workspace.db, taken!.id).filter((note) => note.tag === 'PersonalData');
  expect(notes.map(({ where, sheet, cells }) => [where, sheet, cells])).toEqual([
    ['file', '', 1],
    ['sheet', '▒▒▒', 1],
    ['sheet', '▒▒▒ 2', 1],
  ]);
  // The file has the names of its sheets in it, too.
  expect(deliveryBytes(workspace.db, taken!.id)).toBeNull();
  const rows = { first: 1, last: 9 };
  expect(sheetRows(workspace.db, taken!.id, '▒▒▒', rows)!.cells[0]!.text).toBe('▒▒▒ barədə');
  expect(sheetRows(workspace.db, taken!.id, 'Yekun', rows)!.cells.at(-1)!.formula).toBe("'▒▒▒'!B3");
});

test('only the name of a file names somebody: its bytes are kept, under another', async () => {
  const bytes = csv([...ROWS, ['Sənədlər', 71]]);
  const [taken] = await take('Çobanzadə Ülviyyə.csv', bytes);
  expect(holds('Çobanzadə', 'Ülviyyə')).toEqual([]);
  expect(deliveryBytes(workspace.db, taken!.id)).toHaveLength(bytes.length);
  const named = must(await nameOf('Bəhmənova Ülkər.csv', csv([...ROWS, ['Sənədlər', 72]])));
  expect(named.notes).toContainEqual(expect.objectContaining({ tag: 'PersonalData', where: 'file' }));
  expect(holds('Bəhmənova', 'Ülkər')).toEqual([]);
});

/** Taken in without a sender, who is named after. */
async function nameOf(name: string, bytes: Uint8Array): ReturnType<typeof nameSender> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const { id } = must(await importFile(app, workspace, file, must(checkHints(app, workspace, { by: 'A' }))));
  return nameSender(app, workspace, { delivery: id, agency: 'moj', by: 'A' });
}

test('neither attachment, subject nor folder keeps who it is called after', async () => {
  const attached = part('Pəncəliyeva_Sona.csv', csv([...ROWS, ['Aktlar', 73]]));
  const subject = `=?utf-8?B?${Buffer.from('Re: Gülöyşeva Nazlı').toString('base64')}?=`;
  const taken = await take('post.eml', mail({ Subject: subject }, [attached]));
  expect(holds('Pəncəliyeva', 'Sona', 'Gülöyşeva', 'Nazlı')).toEqual([]);
  for (const { id } of taken) {
    expect(deliveryBytes(workspace.db, id) === null).toBe(id === taken[0]!.id);
    expect([id, notesOf(workspace.db, id)]).toEqual([id, expect.arrayContaining([expect.objectContaining({ where: 'file' })])]); // prettier-ignore
  }
});

test('a file that nobody can read is remembered without who it is called after', async () => {
  const file = join(folder, 'Dəmirova Ceyran.xlsx');
  writeFileSync(file, Buffer.from('504b0304000000000000', 'hex'));
  const hints = must(checkHints(app, workspace, { by: 'A' }));
  const { refused } = must(keepFiles(app, workspace, [await readOne(app, workspace, file, hints)], hints))!;
  expect(refused).toMatchObject([{ file: '▒▒▒.xlsx' }]);
  expect(waitingFiles(app, workspace)).toMatchObject([{ file: '▒▒▒.xlsx', error: { tag: 'Damaged' } }]);
  expect(holds('Dəmirova', 'Ceyran')).toEqual([]);
});

test('with a reason names of files and sheets are kept', async () => {
  const bytes = workbook({ 'Tuncayova Sərvinaz': [...ROWS, ['Aktlar', 74]] });
  const [taken] = await take('Tuncayova.xlsx', bytes, 'letter 13');
  expect(taken!.file).toBe('Tuncayova.xlsx');
  expect(holds('Sərvinaz')).toEqual(['Sərvinaz']);
  const notes = notesOf(workspace.db, taken!.id).filter((note) => note.tag === 'PersonalData');
  expect(notes.map(({ where, sheet, kept: why }) => [where, sheet, why])).toEqual([
    ['file', '', 'letter 13'],
    ['sheet', 'Tuncayova Sərvinaz', 'letter 13'],
  ]);
});

test('telephones of a long sheet without a word that says so', async () => {
  const phone = (n: number): number =>
    [50, 55, 70, 77, 99][n % 5]! * 10_000_000 + 2_000_000 + ((n * 7919) % 7_000_000);
  const rows = Array.from({ length: 5200 }, (_, n) => [n + 1, n % 7, n % 3, phone(n)]);
  const [taken] = await take('uzun.xlsx', xlsx(rows));
  expect(notesOf(workspace.db, taken!.id)[0]).toMatchObject({ tag: 'PersonalData', kind: 'phone', cells: 5200 }); // prettier-ignore
  expect(deliveryBytes(workspace.db, taken!.id)).toBeNull();
  expect(holds(String(phone(0)), String(phone(3000)))).toEqual([]);
});

test('a letter that a figure or a decision rests on is looked through like every file', async () => {
  const of = persons(40, 31);
  const evidence = join(folder, 'məktub.xlsx');
  writeFileSync(evidence, xlsx(headed(of)));
  const entry = { key: 'victims.identified@2019', value: 90, agency: 'mia', evidence, by: 'A' };
  const entered = must(await enterFigure(app, workspace, entry));
  expect(entered).toMatchObject({ isKept: false, persons: [{ tag: 'PersonalData', kind: 'name', cells: 40 }, {}, {}] }); // prettier-ignore
  const letter = must(await readEvidence(evidence, 'mia'));
  const choice = { kind: 'pick', observation: entered.row.id } as const;
  const decided = must(
    decide(app, workspace, { ...entry, choice, reason: 'r', authority: 'letter', evidence: letter }),
  );
  expect(stored(of)).toEqual([]);
  for (const { id, kind, size } of allDeliveries(workspace.db).filter(({ file }) => file === 'məktub.xlsx')) {
    expect(deliveryBytes(workspace.db, id), kind).toBeNull();
    expect(size).toBeGreaterThan(0);
    expect(notesOf(workspace.db, id)).toHaveLength(3);
  }
  expect(decided.evidence).toBe(allDeliveries(workspace.db).at(-1)!.id);
  const kept = must(await enterFigure(app, workspace, { ...entry, value: 91, keepPersons: 'order 5' }));
  expect(kept.isKept).toBe(true);
  expect(kept.persons[0]).toMatchObject({ kept: 'order 5' });
});

test('a picture cannot be looked through and is kept', async () => {
  const evidence = join(folder, 'photo.png');
  writeFileSync(evidence, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const entry = { key: 'victims.identified@2018', value: 4, agency: 'mia', evidence, by: 'A' };
  expect(must(await enterFigure(app, workspace, entry))).toMatchObject({ isKept: true, persons: [] });
});

test('with a reason they are kept, and the reason stays', async () => {
  const of = persons(200, 77);
  const [taken] = await take('kept.csv', csv(headed(of)), 'asked for by letter 12');
  expect(stored(of).length).toBeGreaterThan(600);
  expect(deliveryBytes(workspace.db, taken!.id)).not.toBeNull();
  expect(notesOf(workspace.db, taken!.id)[0]).toMatchObject({
    tag: 'PersonalData',
    kept: 'asked for by letter 12',
  });
});

test('sentences lose the parts that name somebody, and keep their numbers', async () => {
  const text =
    'Qəbul edilmiş 14 qərardan biri Qumquma Sevil Rafiq qızı (FİN: 7XY8ZK1, tel. +994 55 765 43 21) barəsindədir.';
  const [taken] = await take(
    'mektub.csv',
    csv([
      ['Göstərici', '2023'],
      ['Qərarlar', 14],
      [text, ''],
    ]),
  );
  const bytes = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
  for (const one of ['Qumquma', '7XY8ZK1', '765 43 21'])
    expect([one, bytes.includes(one)]).toEqual([one, false]);
  expect(bytes.includes('Qəbul edilmiş 14 qərardan biri ')).toBe(true);
  expect(taken!.notes[0]).toMatchObject({ tag: 'PersonalData', ref: 'A3', cells: 1 });
});

test('a mail that holds them is kept without its bytes, too', async () => {
  const of = persons(200, 55);
  const taken = await take('cavab.eml', mail({ Subject: 'Cavab' }, [part('s.csv', csv(headed(of)))]));
  expect(taken.map(({ file }) => file)).toEqual(['cavab.eml', 's.csv']);
  for (const { id } of taken) expect(deliveryBytes(workspace.db, id)).toBeNull();
  expect(stored(of)).toEqual([]);
});

test('what was kept of it can be read once more', async () => {
  const of = persons(20, 33);
  const file = join(folder, 'q.csv');
  writeFileSync(file, csv(headed(of)));
  const taken = must(await importFile(app, workspace, file, must(checkHints(app, workspace, { by: 'A' }))));
  const again = must(await nameSender(app, workspace, { delivery: taken.id, agency: 'moj', by: 'A' }));
  expect(again.notes.filter((note) => note.tag === 'PersonalData')).toHaveLength(3);
  expect(allDeliveries(workspace.db).at(-1)).toMatchObject({ agency: 'moj', supersedes: taken.id });
  expect(allDeliveries(workspace.db).at(-1)!.size).toBe(csv(headed(of)).length);
  expect(stored(of)).toEqual([]);
});
