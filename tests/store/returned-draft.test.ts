import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { ReturnedDraft } from '../../shared/contract/reference/reference.ts';
import { lacking } from '../needs.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const draft = join(folder, 'draft.docx');
const VICTIMS = 'victims.identified';
/** Each looks at a whole document several times. */
vi.setConfig({ testTimeout: 180_000 });
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
  const sentence = numbers.find((one) => one.where.sentence.startsWith('Persons identified per year: 91'));
  expect(sentence).toMatchObject({ kind: 'stale', printed: '91', expected: '93' });
  // So did cells of its table, the chart, and its workbook: nobody edited anything.
  expect(numbers.filter((one) => one.kind !== 'stale')).toEqual([]);
});

test.skipIf(lacking('LibreOffice', spawnSync('soffice', ['--version']).status === 0))(
  'saved by LibreOffice, which drops the controls, it differs in nothing; as .odt its charts are not compared',
  async () => {
    settle(VICTIMS, 91);
    for (const ending of ['docx', 'odt']) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const out = join(folder, ending);
      execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', out, draft], {
        stdio: 'ignore',
      });
      const { numbers, compared, drawings } = await back(join(out, `draft.${ending}`));
      expect(numbers).toEqual([]);
      expect([compared > 100, drawings]).toEqual([true, ending === 'docx']);
    }
  },
);

test('another document is refused, and so is none', async () => {
  writeFileSync(join(folder, 'other.md'), '# Minutes\n\nThe meeting of 12 May was attended by 14 persons.\n');
  const state = reconcile(app, workspace);
  expect(await returnedDraft(app, workspace, state, join(folder, 'other.md'))).toMatchObject({ error: { tag: 'NotThisReference' } }); // prettier-ignore
  expect(await returnedDraft(app, workspace, state, join(folder, 'none.docx'))).toMatchObject({ error: { tag: 'FileNotRead' } }); // prettier-ignore
});

/** The draft with one of its parts written otherwise. */
function withPart(name: string, part: RegExp, edit: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(draft)));
  const found = Object.keys(parts).find((one) => part.test(one))!;
  const xml = strFromU8(parts[found]!);
  const changed = edit(xml);
  if (changed === xml) throw new Error('nothing to edit was found');
  writeFileSync(join(folder, name), zipSync({ ...parts, [found]: strToU8(changed) }));
  return join(folder, name);
}

test('what is struck out, hidden, in a margin or a chart is found in the file', async () => {
  settle(VICTIMS, 91);
  const kinds = async (path: string) =>
    (await back(path)).numbers.map(({ kind, figure, printed, expected }) => ({
      kind,
      ...(figure === undefined ? {} : { figure }),
      printed,
      expected,
    }));
  const within = (property: string) => (xml: string) =>
    xml.replace(control(VICTIMS), (sdt) => sdt.replace(/<w:r>(?:<w:rPr>)?/, `<w:r><w:rPr>${property}`));
  const gone = [{ kind: 'missing', figure: VICTIMS, printed: '', expected: '91' }];
  const bare = (xml: string): string =>
    xml.replace(/<w:rPr><w:(strike|vanish)\/><w:t/g, '<w:rPr><w:$1/></w:rPr><w:t');
  expect(await kinds(edited('struck.docx', (xml) => bare(within('<w:strike/>')(xml))))).toEqual(gone);
  expect(await kinds(edited('hidden.docx', (xml) => bare(within('<w:vanish/>')(xml))))).toEqual(gone);
  const header = withPart('header.docx', /word\/header1\.xml/, (xml) =>
    xml.replace(/<\/w:p>(?!.*<\/w:p>)/s, '<w:r><w:t xml:space="preserve"> 137 victims</w:t></w:r></w:p>'),
  );
  expect(await kinds(header)).toMatchObject([
    { kind: 'added', printed: expect.stringContaining('137') as string },
  ]);
  const chart = withPart('chart.docx', /word\/charts\/chart\d+\.xml/, (xml) =>
    xml.replace(/(<c:v>)\d+/, '$177777'),
  );
  expect(await kinds(chart)).toMatchObject([{ kind: 'chart', printed: '77777' }]);
  const note = edited('note.docx', (xml) =>
    xml.replace(
      control(VICTIMS),
      (sdt) => `${sdt}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>`,
    ),
  );
  expect(await kinds(note)).toEqual([]);
});
