import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const VICTIMS = 'victims.identified';

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'Aysel', '--role', 'editor');
  run('people', 'w.arayis', 'add', 'Leyla', '--role', 'reviewer', '--by', 'Aysel');
  settle('64');
  run('export', 'w.arayis', '--out', 'draft.docx', '--by', 'Aysel');
});

function settle(value: string): void {
  const decided = run('decide', 'w.arayis', VICTIMS, '--value', value, '--reason', 'letter 7', '--by', 'Aysel', '--json'); // prettier-ignore
  const { id } = decided.json() as { id: number };
  expect(run('confirm', 'w.arayis', String(id), '--by', 'Leyla').code).toBe(0);
}

/** The draft with `edit` done to its text, as a file of its own. */
function edited(name: string, edit: (xml: string) => string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'draft.docx'))));
  const xml = strFromU8(parts['word/document.xml']!);
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  writeFileSync(join(folder, name), zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}

const control = new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*?w:val="${VICTIMS}"/>.*?</w:sdt>`, 's');

test('a draft that nobody touched differs in nothing, and the command says what was compared', () => {
  const ran = run('verify', 'w.arayis', 'draft.docx', '--json');
  expect(ran.code).toBe(0);
  expect(ran.json()).toEqual([]);
  expect(ran.err).toMatch(/\d+ numbers compared: all as the workspace has them/);
});

test('a number typed over is changed: figure, both values, the place, and somebody is needed', () => {
  edited('typed.docx', (xml) => xml.replace(control, (sdt) => sdt.replace('>64<', '>65<')));
  const ran = run('verify', 'w.arayis', 'typed.docx', '--json');
  expect(ran.code).toBe(1);
  const [first, ...rest] = ran.json() as { where: { section: string; sentence: string } }[];
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ kind: 'changed', figure: VICTIMS, printed: '65', expected: '64' });
  expect(first).not.toHaveProperty('label');
  expect(first!.where.sentence).toContain('65');
  const people = run('verify', 'w.arayis', 'typed.docx');
  expect(people.out).toMatch(new RegExp(`changed +${VICTIMS} +65 +64`));
  expect(people.err).toContain('1 difference');
});

test('a number that is gone is missing, a new one has no figure', () => {
  edited('gone.docx', (xml) => xml.replace(control, ''));
  expect(run('verify', 'w.arayis', 'gone.docx', '--json').json()).toMatchObject([
    { kind: 'missing', figure: VICTIMS, printed: '', expected: '64' },
  ]);
  edited('more.docx', (xml) => xml.replace('identified victims', 'identified victims and 38 others'));
  const [more] = run('verify', 'w.arayis', 'more.docx', '--json').json() as object[];
  expect(more).toMatchObject({ kind: 'unlinked', printed: '38', expected: '' });
  expect(more).not.toHaveProperty('figure');
});

test('changes are taken and refused by the names that it gives them', () => {
  edited('words.docx', (xml) =>
    xml
      .replace('The criminogenic situation', 'The crime situation')
      .replace('demonstration lessons', 'open lessons')
      .replace('organised debates on', 'organised 14 debates on'),
  );
  const rows = run('verify', 'w.arayis', 'words.docx', '--json').json() as { id: string; printed: string }[];
  const named = (words: string): string => rows.find(({ printed }) => printed.includes(words))!.id;
  const on = (...args: string[]): Ran => run('text', 'w.arayis', ...args, '--by', 'Aysel');
  expect(on('take', 'words.docx', named('14')).err).toContain('Say --link');
  expect(on('take', 'words.docx', named('14'), '--link', 'plain', '--reason', 'by telephone').code).toBe(0);
  expect(on('refuse', 'words.docx', named('open lessons'), '--reason', 'a term').code).toBe(0);
  expect(on('take', 'words.docx', 'wording').out).toContain('1 change taken: preamble.2');
  const after = run('verify', 'w.arayis', 'words.docx');
  expect([after.code, after.out.includes('text, refused')]).toEqual([0, true]);
  expect(after.err).toContain('2 taken, 1 refused, 0 left');
  expect(run('history', 'w.arayis').out).toContain('take returned');
  for (let n = 0; n < 3; n += 1) expect(run('undo', 'w.arayis', '--by', 'Aysel').code).toBe(0);
}, 240_000);

test('what cannot be read, or is another document, is not compared', () => {
  for (const [file, said] of [
    ['none.docx', 'does not exist'],
    ['w.arayis', ''],
    ['minutes.md', ''],
  ] as const) {
    if (file === 'minutes.md') writeFileSync(join(folder, file), '# Minutes\n\nSeen by 14 persons.\n');
    const ran = run('verify', 'w.arayis', file, '--json');
    expect([file, ran.code, ran.out]).toEqual([file, 2, '']);
    expect(ran.err).toContain(said);
    expect(ran.err).not.toContain('mistake in arayis');
  }
});

test('a figure that moved since makes the draft stale, and changes nothing in the workspace', () => {
  settle('66');
  const before = run('history', 'w.arayis', '--json').out;
  const ran = run('verify', 'w.arayis', 'draft.docx', '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toContainEqual(
    expect.objectContaining({ kind: 'stale', figure: VICTIMS, printed: '64', expected: '66', draft: 1 }),
  );
  expect(run('history', 'w.arayis', '--json').out).toBe(before);
});
