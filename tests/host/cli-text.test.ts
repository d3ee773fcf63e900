import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const file = (...names: string[]): string => join(folder, ...names);
/** The words of a Word file, without what marks them. */
const part = (name: string, of: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file(name))))[of]!);
const wordText = (name: string): string => {
  const xml = part(name, 'word/document.xml');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
};

beforeAll(() => {
  run('new', 'w.arayis', '--period', '2024', '--template', 'reference-2023');
  run('people', 'w.arayis', 'add', 'A', '--role', 'editor');
}, 60_000);

test('a workspace of 2024 begins with the text, and exports it with what was written for 2023 listed', () => {
  const written = run('export', 'w.arayis', '--out', 'one.docx', '--by', 'A', '--json');
  expect(written.code).toBe(1);
  expect(written.json()).toMatchObject({ figures: { total: 205 }, charts: 17 });
  const text = wordText('one.docx');
  expect(text).toContain('was controlled also in 2024 what with');
  expect(text).toContain('2005–2024');
  // Each stands at its own paragraph.
  const comments = part('one.docx', 'word/comments.xml');
  expect(comments.match(/Written for 2023/g)).toHaveLength(5);
  const xml = part('one.docx', 'word/document.xml');
  const first = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('21.05.2024'));
  expect(first.match(/commentRangeStart/g)).toHaveLength(1);
  const found = run('check', 'w.arayis', '--json').json() as { check: string; where: { section: string } }[];
  const carried = found.filter(({ check }) => check === 'text.carried');
  expect(carried.map(({ where }) => where.section)).toEqual(
    expect.arrayContaining(['Global context', 'Legal framework', 'Victims', 'Outlook']),
  );
  const printed = run('export', 'w.arayis', '--out', 'two.docx', '--as-printed');
  expect(printed.code).toBe(2);
  expect(printed.err).toContain('No printed document of 2024');
  expect(existsSync(file('two.docx'))).toBe(false);
});

test('an edited block prints, is no longer of 2023, and goes back with undo', () => {
  const carried = (): string[] =>
    (run('check', 'w.arayis', '--json').json() as { id: string }[])
      .map(({ id }) => id)
      .filter((id) => id.startsWith('text.carried:outlook'));
  expect(carried()).toEqual(['text.carried:outlook.3']);
  run('text', 'w.arayis', 'set', 'outlook.3', '--source', 'A plan for {year+1} is drawn up.', '--by', 'A');
  // The Azerbaijani sentence still is.
  expect(carried()).toEqual(['text.carried:outlook.3']);
  run(
    'text',
    'w.arayis',
    'set',
    'outlook.3',
    '--lang',
    'az',
    '--source',
    '{year+1} üçün plan hazırlanır.',
    '--by',
    'A',
  );
  expect(carried()).toEqual([]);
  expect(run('text', 'w.arayis', 'show', 'outlook.3').out).toContain('A plan for 2025 is drawn up.');
  run('export', 'w.arayis', '--out', 'three.docx', '--by', 'A');
  expect(wordText('three.docx')).toContain('A plan for 2025 is drawn up.');
  expect(run('history', 'w.arayis').out).toContain('edit text');
  run('undo', 'w.arayis', '--by', 'A');
  expect(carried()).toEqual(['text.carried:outlook.3']);
});

test('export and import: the same again, a language more, or nothing with the place named', () => {
  expect(run('text', 'w.arayis', 'export', '--out', 'text', '--json').json()).toMatchObject({ figures: 205 });
  expect(run('text', 'w.arayis', 'import', 'text', '--by', 'A').out).toContain('the text is the same');
  const en = readFileSync(file('text', 'reference.en.md'), 'utf8');
  mkdirSync(file('wrong'));
  writeFileSync(
    file('wrong', 'reference.en.md'),
    en.replace('{hotline.calls|change}', '{hotline.calls|chang}'),
  );
  const refused = run('text', 'w.arayis', 'import', 'wrong', '--by', 'A');
  expect(refused.code).toBe(2);
  const line = en.split('\n').findIndex((one) => one.includes('{hotline.calls|change}')) + 1;
  expect(refused.err).toContain(`line ${line} (hotline.1): {hotline.calls|chang} is no placeholder`);
  mkdirSync(file('empty'));
  expect(run('text', 'w.arayis', 'import', 'empty', '--by', 'A').err).toContain('holds no text');
  writeFileSync(file('empty', 'reference.en.md'), Buffer.from([0xff, 0xfe, 0x00]));
  expect(run('text', 'w.arayis', 'import', 'empty', '--by', 'A').err).toContain('UTF-8');
  writeFileSync(file('empty', 'reference.en.md'), Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
  expect(run('text', 'w.arayis', 'import', 'empty', '--by', 'A')).toMatchObject({ code: 2 });
  expect(run('text', 'w.arayis', 'import', 'text', '--by', 'A').out).toContain('the text is the same');
});

test('the summary of a workspace says how far its rules reach, as that of a document does', () => {
  // That of 2023 has what others published in it; nothing else is needed.
  run('new', 'printed.arayis', '--period', '2023');
  const said = run('check', 'printed.arayis', '--summary', '--json').json() as Summary;
  expect(Object.keys(said)).toEqual(['numbers', 'checked', 'unchecked', 'findings']);
  expect(said.checked + said.unchecked.length).toBe(said.numbers);
  expect(said.numbers).toBeGreaterThan(0);
  for (const { why, where } of said.unchecked) expect([why, where.sentence]).not.toContain('');
  expect(said.findings).toEqual(run('check', 'printed.arayis', '--json').json());
  writeFileSync(file('few.md'), 'Of the 64 members 40 are women and 24 are men.');
  expect(Object.keys(run('check', 'few.md', '--summary', '--json').json() as Summary)).toEqual(
    Object.keys(said),
  );
});

interface Summary {
  numbers: number;
  checked: number;
  unchecked: { text: string; where: { sentence: string }; why: string }[];
  findings: unknown[];
}

test('a document is read by the text of a workspace', () => {
  run(
    'text',
    'w.arayis',
    'add',
    'hotline.1',
    '--source',
    'Of them {victims.identified} were victims.',
    '--by',
    'A',
  );
  const printed = readFileSync('resources/templates/reference-2023/printed.en.md', 'utf8');
  const call = /^The ‘152’ Hot Line.*$/m.exec(printed)![0];
  writeFileSync(file('said.md'), printed.replace(call, `${call}\n\nOf them 4321 were victims.`));
  const finds = (...more: string[]): boolean =>
    (run('check', 'said.md', ...more, '--json').json() as { facts: { what: { texts?: string[] } } }[]).some(
      ({ facts }) => facts.what.texts?.includes('4321') === true,
    );
  expect(finds()).toBe(true);
  expect(finds('--workspace', 'w.arayis')).toBe(false);
});

test('slips of language are listed, repaired by name, by kind and all, and go back with undo', () => {
  const listed = () =>
    run('text', 'w.arayis', 'language', '--json').json() as { id: string; now: string; kind: string; say: string | null }[]; // prettier-ignore
  const before = listed();
  expect(run('text', 'w.arayis', 'language').out).toContain('the Interpol');
  const one = before.find(({ now }) => now === 'Tik-tok')!;
  expect(run('text', 'w.arayis', 'repair', one.id).err).toContain('--by');
  expect(run('text', 'w.arayis', 'repair', one.id, '--by', 'A').out).toContain('Tik-tok → TikTok');
  expect(run('text', 'w.arayis', 'repair', one.id, '--by', 'A')).toMatchObject({ code: 2 });
  run('text', 'w.arayis', 'repair', 'misprint', '--by', 'A');
  expect(listed().filter(({ kind }) => kind === 'misprint')).toEqual([]);
  run('text', 'w.arayis', 'repair', '--all', '--by', 'A');
  run('text', 'w.arayis', 'repair', '--all', '--by', 'A');
  expect(listed().filter(({ say }) => say !== null)).toEqual([]);
  expect(run('text', 'w.arayis', 'repair', '--all', '--by', 'A').out).toContain('Nothing to repair');
  expect(run('history', 'w.arayis').out).toContain('repair text');
  for (let n = 0; n < 4; n += 1) run('undo', 'w.arayis', '--by', 'A');
  expect(listed().length).toBeGreaterThan(before.length - 5);
});

test('words that nobody knows are listed, explained and added', () => {
  expect(run('text', 'w.arayis', 'spelling').out).toContain('heled');
  expect(run('text', 'w.arayis', 'spelling', 'heled').out).toContain('helped');
  expect(run('text', 'w.arayis', 'add-word', 'heled', '--by', 'A').out).toContain(
    'heled is a word of the house',
  );
  expect(run('text', 'w.arayis', 'spelling', '--json').json()).toMatchObject({ hints: false, added: 1 });
  expect(run('text', 'w.arayis', 'spelling', '--lang', 'az').out).toContain('hints only');
});
