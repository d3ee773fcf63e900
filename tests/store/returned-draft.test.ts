import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { ReturnedDraft } from '../../shared/contract/reference.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const draft = join(folder, 'draft.docx');
const VICTIMS = 'victims.identified';
let workspace: Workspace;

beforeAll(async () => {
  const path = join(folder, 'a.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Aysel', role: 'editor' }));
  must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer', by: 'Aysel' }));
  settle(VICTIMS, 91);
  settle('victims.by_sex.women', 90);
  must(await exportReference(app, workspace, { out: draft, language: 'en', asPrinted: false, by: 'Aysel' }));
});
afterAll(() => {
  workspace.close();
});

function settle(key: string, value: number): void {
  const choice = { kind: 'value', value } as const;
  const decision = must(decide(app, workspace, { key, choice, reason: 'letter 12', by: 'Aysel' }));
  must(confirm(app, workspace, { decision: decision.id, by: 'Leyla' }));
}

/** The draft with `edit` done to its text, as a file of its own. */
function edited(name: string, edit: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(draft)));
  const xml = strFromU8(parts['word/document.xml']!);
  const changed = edit(xml);
  if (changed === xml) throw new Error('nothing to edit was found');
  writeFileSync(join(folder, name), zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
  return join(folder, name);
}

const back = async (path: string): Promise<ReturnedDraft> =>
  must(await returnedDraft(app, workspace, reconcile(app, workspace), path));

const control = (figure: string): RegExp =>
  new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*?w:val="${figure.replaceAll('.', '\\.')}"/>.*?</w:sdt>`, 's');

test('a draft that nobody touched differs in nothing, tables and notes of the annex included', async () => {
  const { compared, numbers } = await back(draft);
  expect(numbers).toEqual([]);
  expect(compared).toBeGreaterThan(1);
});

test('a number typed over is changed, with the sentence that it stands in', async () => {
  const file = edited('typed.docx', (xml) =>
    xml.replace(control(VICTIMS), (sdt) => sdt.replace('>91<', '>92<')),
  );
  const { numbers } = await back(file);
  expect(numbers).toMatchObject([
    { kind: 'changed', figure: VICTIMS, printed: '92', expected: '91', where: { section: 'Victims' } },
  ]);
  expect(numbers[0]!.where.sentence).toContain('identified victims');
});

test('a number that is gone is missing, a new one has no figure behind it', async () => {
  const gone = edited('gone.docx', (xml) => xml.replace(control('victims.by_sex.women'), ''));
  expect((await back(gone)).numbers).toMatchObject([
    { kind: 'missing', figure: 'victims.by_sex.women', expected: '90' },
  ]);
  const more = edited('more.docx', (xml) =>
    xml.replace('identified victims', 'identified victims and 77 others'),
  );
  expect((await back(more)).numbers).toMatchObject([{ kind: 'unlinked', printed: '77' }]);
});

test('a figure that moved since makes the draft stale, and says which one printed it', async () => {
  settle(VICTIMS, 93);
  const { numbers } = await back(draft);
  expect(numbers.filter((one) => one.figure === VICTIMS && one.part === 'value')).toMatchObject([
    { kind: 'stale', printed: '91', expected: '93', draft: 1 },
  ]);
  // The sentence under the chart of the annex said 91 too.
  expect(numbers.find((one) => one.printed.startsWith('Persons identified per year: 91'))).toMatchObject({
    kind: 'stale',
    expected: expect.stringContaining('Persons identified per year: 93 in 2023') as string,
  });
  // What stands in a cell of its table has no figure beside it.
  const others = numbers.filter((one) => one.kind !== 'stale');
  expect(others.every((one) => one.kind === 'unlinked' && one.where.sentence === '91')).toBe(true);
});

test('another document is refused, and so is none', async () => {
  writeFileSync(join(folder, 'other.md'), '# Minutes\n\nThe meeting of 12 May was attended by 14 persons.\n');
  const state = reconcile(app, workspace);
  expect(await returnedDraft(app, workspace, state, join(folder, 'other.md'))).toMatchObject({ error: { tag: 'NotThisReference' } }); // prettier-ignore
  expect(await returnedDraft(app, workspace, state, join(folder, 'none.docx'))).toMatchObject({ error: { tag: 'FileNotRead' } }); // prettier-ignore
});
