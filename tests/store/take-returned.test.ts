import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { refuseReturned, takeReturned, type Wanted } from '../../main/work/reference/answer-returned.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { textOf } from '../../main/work/text/workspace-text.ts';
import type { ReturnedNumber } from '../../shared/contract/reference/reference.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const { app, workspace, folder } = workspaceOfTwo(createApp());
const VICTIMS = 'victims.identified';
/** Each looks at a whole document several times. */
vi.setConfig({ testTimeout: 180_000 });

beforeAll(() => {
  for (const [key, value] of [
    [VICTIMS, 91],
    ['victims.by_sex.women', 90],
    ['ngo.coalition_members', 45],
  ] as const) {
    const choice = { kind: 'value', value } as const;
    const decision = must(decide(app, workspace, { key, choice, reason: 'letter', by: 'A' }));
    must(confirm(app, workspace, { decision: decision.id, by: 'B' }));
  }
});
afterAll(() => {
  workspace.close();
});

/** A draft that is written now, with texts in the places of others. */
async function edited(
  language: 'en' | 'az',
  name: string,
  edits: readonly (readonly [string | RegExp, string])[],
): Promise<string> {
  const path = join(folder, `${language}-${name}.docx`);
  must(
    await exportReference(app, workspace, { out: path, language, asPrinted: false, by: 'A', replace: true }),
  );
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  let xml = strFromU8(parts['word/document.xml']!);
  for (const [from, to] of edits) {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`nothing to edit: ${String(from)}`);
    xml = changed;
  }
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  return path;
}

const back = async (path: string) =>
  must(await returnedDraft(app, workspace, reconcile(app, workspace), path));
const take = (path: string, changes: readonly Wanted[]) =>
  takeReturned(app, workspace, reconcile(app, workspace), { path, changes, by: 'A' });
const source = (language: 'en' | 'az', block: string): string | undefined =>
  textOf(app, workspace)
    .blocks.get(language)!
    .find(({ id }) => id === block)?.source;
const all = (numbers: readonly ReturnedNumber[]): Wanted[] => numbers.map(({ id }) => ({ id, links: [] }));

describe.each([
  [
    'en',
    [['The criminogenic situation', 'The crime situation'], ['The preventive work, criminal', 'The preventive work and criminal']], // prettier-ignore
    'preamble.2',
    [/^The crime situation .*\{=ref\.year\.preamble:\$year\}.* The preventive work and criminal/],
  ],
  [
    'az',
    [['kriminogen vəziyyət', 'kriminal vəziyyət'], ['profilaktik işlər, cinayət', 'profilaktik işlər və cinayət']], // prettier-ignore
    'preamble.2',
    [/kriminal vəziyyət \{=ref\.year\.preamble:\$ordinal\} ildə .* profilaktik işlər və cinayət/],
  ],
] as const)('wording of a draft in %s', (language, edits, block, expected) => {
  test('each sentence is a row; what is taken stands in the text, and the next export says it', async () => {
    const before = source(language, block);
    const path = await edited(language, 'wording', edits);
    const { numbers, left } = await back(path);
    expect([numbers.map(({ kind }) => kind), left]).toEqual([['text', 'text'], 2]);
    must(await take(path, all(numbers.slice(0, 1))));
    const after = await back(path);
    expect([after.numbers.map(({ id }) => id), after.taken.map(({ id }) => id), after.left]).toEqual([[numbers[1]!.id], [numbers[0]!.id], 1]); // prettier-ignore
    must(await take(path, all(after.numbers)));
    for (const one of expected) expect(source(language, block)).toMatch(one);
    // The editor's file is what would be written now.
    expect(await back(path)).toMatchObject({ numbers: [], left: 0 });
    const next = await edited(language, 'next', []);
    expect(strFromU8(unzipSync(new Uint8Array(readFileSync(next)))['word/document.xml']!)).toContain(
      edits[0][1],
    );
    for (let n = 0; n < 2; n += 1) must(undoLast(app, workspace, { by: 'A' }));
    expect(source(language, block)).toBe(before);
    expect(await back(path)).toMatchObject({ numbers: [{}, {}], taken: [], left: 2 });
  });
});

test('what is refused stays as it is, is named so, and waits no more', async () => {
  const path = await edited('en', 'refused', [['The criminogenic situation', 'The situation']]);
  const [row] = (await back(path)).numbers;
  const state = reconcile(app, workspace);
  const input = { path, changes: [row!.id], reason: 'a term of the law', by: 'A' };
  must(await refuseReturned(app, workspace, state, input));
  const after = await back(path);
  expect(after).toMatchObject({ left: 0, numbers: [{ refused: { by: 'A', reason: 'a term of the law' } }] });
  expect(source('en', 'preamble.2')).toContain('The criminogenic situation');
  // Another file with the same words is asked about again.
  const other = await edited('en', 'again', [['The criminogenic situation', 'The situation']]);
  expect(await back(other)).toMatchObject({ left: 1 });
  must(await take(path, [{ id: row!.id, links: [] }]));
  expect(source('en', 'preamble.2')).toContain('The situation');
  must(undoLast(app, workspace, { by: 'A' }));
});

test('a new number is linked on the spot, or stays alone for a reason; without either nothing is taken', async () => {
  const path = await edited('en', 'numbers', [
    ['organised debates on the action', 'organised debates with 45 NGOs of the coalition on the action'],
    ['were spread across the media.', 'were spread across the media of 17 cities.'],
  ]);
  const { numbers } = await back(path);
  const [media, coalition] = [numbers.find(({ printed }) => printed === '17')!, numbers.find(({ printed }) => printed === '45')!]; // prettier-ignore
  expect(coalition.take!.numbers[0]!.offers[0]).toMatchObject({
    figure: 'ngo.coalition_members',
    prints: '45',
  });
  expect(await take(path, [{ id: coalition.id, links: [] }])).toMatchObject({ error: { tag: 'NumbersNotLinked' } }); // prettier-ignore
  must(
    await take(path, [
      { id: coalition.id, links: [{ figure: 'ngo.coalition_members', part: 'value' }] },
      { id: media.id, links: [{ plain: 'counted by the press office' }] },
    ]),
  );
  expect(source('en', 'awareness.6')).toContain('debates with {ngo.coalition_members} NGOs of the coalition');
  expect(source('en', 'awareness.5')).toMatch(/media of \{=plain\.[a-z0-9_.]+:17\} cities\./);
  expect(await back(path)).toMatchObject({ numbers: [], left: 0 });
  must(undoLast(app, workspace, { by: 'A' }));
});

test('a number of a figure never enters by taking', async () => {
  const path = await edited('en', 'figure', [[/>91</, '>92<']]);
  const { numbers } = await back(path);
  expect(numbers).toMatchObject([{ kind: 'changed', figure: VICTIMS, not: 'figure' }]);
  expect(await take(path, all(numbers))).toMatchObject({ error: { tag: 'ChangeNotTaken', why: 'figure' } });
});

test('paragraphs that came, went or moved are blocks that do', async () => {
  const order = (): string[] =>
    textOf(app, workspace)
      .blocks.get('en')!
      .map(({ id }) => id);
  const before = order();
  const paragraphs = /<w:p>(?:(?!<\/w:p>).)*The criminogenic situation.*?<\/w:p>/s;
  const path = await edited('en', 'came', [
    [paragraphs, '$&<w:p><w:r><w:t>The Working Group met on three occasions.</w:t></w:r></w:p>'],
  ]);
  const { numbers } = await back(path);
  expect(numbers).toMatchObject([{ kind: 'added', take: { numbers: [] } }]);
  must(await take(path, all(numbers)));
  const [added] = order().filter((id) => !before.includes(id));
  expect(order()[order().indexOf('preamble.2') + 1]).toBe(added);
  expect(source('en', added!)).toBe('The Working Group met on three occasions.');
  must(undoLast(app, workspace, { by: 'A' }));

  const gone = await edited('en', 'gone', [[paragraphs, '']]);
  must(await take(gone, all((await back(gone)).numbers)));
  expect(order()).toEqual(before.filter((id) => id !== 'preamble.2'));
  expect(await back(gone)).toMatchObject({ numbers: [], left: 0 });
  must(undoLast(app, workspace, { by: 'A' }));
  expect(order()).toEqual(before);
});
