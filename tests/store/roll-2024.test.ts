import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { App } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { reconcile, type Reconciled } from '../../main/work/conflicts/reconciled.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { keepFiles } from '../../main/work/intake/keep-files.ts';
import { readFiles, type ReadFile } from '../../main/work/intake/read-files.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { questionById } from '../../main/store/tables/question-table.ts';
import { composeReference } from '../../main/work/reference/compose-reference.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { referenceView } from '../../main/work/reference/reference-view.ts';
import { deriveFrom } from '../../main/session/view.ts';
import { rollForward } from '../../main/work/roll/roll-forward.ts';
import { takeSamplesIn } from '../../main/work/sample/take-returns.ts';
import { runsOf } from '../../shared/domain/reference/compose.ts';
import { readKey } from '../measure/shared-data.ts';
import { root } from '../unit/catalogue-fixture.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

/** 2024 from a rolled-forward workspace: import, decide, export, in both languages. */
const folder = tempFolder();
const base = createApp();
const RETURNS = join(root, 'tests/fixtures/returns-2024');
const key = readKey(join(RETURNS, 'key.csv')).filter(({ isChange }) => !isChange);
/** What a careful reader enters for the year, by figure. */
const of2024 = Map.groupBy(
  key.filter(({ period }) => period === '2024'),
  ({ figure }) => figure,
);

let workspace: Workspace;
let app: App;
let before: Reconciled;
let state: Reconciled;

async function takeIn(paths: string[]): Promise<void> {
  const hints = must(checkHints(app, workspace, { by: 'A' }));
  const files: ReadFile[] = [];
  for await (const read of readFiles(app, workspace, paths.map((path) => ({ path })), hints)) {
    if ('bug' in read) throw read.bug;
    files.push(read);
  } // prettier-ignore
  must(keepFiles(app, workspace, files, hints));
}

/** Takes the offered reading that a careful reader would; all else stays a question. */
function answerByKey(): void {
  for (const row of listQuestions(workspace)) {
    if (row.state !== 'open') continue;
    const question = questionById(workspace.db, row.id)!;
    const index =
      question.kind === 'new-version'
        ? 0
        : question.readings.findIndex(
            ({ observations }) =>
              observations.length > 0 &&
              observations.every((o) =>
                key.some(
                  (one) => one.figure === o.figure && one.period === o.period && one.value === o.value,
                ),
              ),
          );
    if (index < 0) continue;
    const answer = { kind: 'reading', index } as const;
    answerQuestion(app, workspace, { question: row.id, answer, reason: 'by the key', by: 'A' });
  }
}

function decideAll(): void {
  for (const conflict of reconcile(app, workspace).conflicts) {
    if (conflict.state === 'decided' || conflict.fact.tag === 'maybe-version') continue;
    const at = `${conflict.figure}@${conflict.period}`;
    const now = reconcile(app, workspace).by.observations;
    const right = of2024.get(conflict.figure)?.[0]?.value;
    const picked = conflict.rivals.map((id) => now.byId(id)!);
    const chosen = picked.find(({ value }) => value === right) ?? picked[0];
    const { fact } = conflict;
    const value = fact.tag === 'restated' ? (fact.says[0] ?? fact.accepted!) : chosen!.value!;
    const choice = { kind: 'value', value } as const;
    const decided = must(decide(app, workspace, { key: at, choice, reason: 'as the owner says', by: 'A' }));
    must(confirm(app, workspace, { decision: decided.id, by: 'B' }));
  }
}

const said = (language: 'en' | 'az'): Map<string, string> => {
  const parts = must(composeReference(app, workspace, state, { mode: 'house', language }));
  return new Map(
    parts.composed.blocks.map((block) => [
      block.id,
      runsOf(block).map(({ text }) => text).join('').replaceAll('\u00a0', ' '),
    ]),
  ); // prettier-ignore
};

beforeAll(async () => {
  const made = workspaceOfTwo(base, join(folder, '2023.arayis'));
  must(await takeSamplesIn(made.app, made.workspace, 'A'));
  must(rollForward(made.app, made.workspace, { path: join(folder, '2024.arayis'), period: '2024', by: 'A' }));
  made.workspace.close();
  workspace = must(openForWork(join(folder, '2024.arayis')));
  app = appOf(base, workspace);
  const files = join(RETURNS, 'files');
  await takeIn(readdirSync(files).toSorted().map((name) => join(files, name))); // prettier-ignore
  before = reconcile(app, workspace);
  answerByKey();
  decideAll();
  state = reconcile(app, workspace);
}, 300_000);
afterAll(() => {
  workspace.close();
});

test('what the returns restate of 2023 is asked, and kept beside what was printed', () => {
  const asked = before.conflicts.filter(({ kind, period }) => kind === 'revision' && period === '2023');
  expect(asked.map(({ figure, fact }) => [figure, fact])).toEqual(
    expect.arrayContaining([
      ['employment.placed', expect.objectContaining({ printed: 1198, says: [1203] })],
      ['victims.by_country.iran_and_iraq', expect.objectContaining({ printed: 3, says: [4] })],
    ]),
  );
  expect(state.vintages.of({ figure: 'employment.placed', period: '2023' })).toMatchObject([
    { printed: 1198 },
  ]);
  expect(state.figures.find(({ id }) => id === 'employment.placed')).toMatchObject({
    value: 1264,
    previous: 1203,
    change: 61,
  });
});

test('no value of 2024 is another than the returns say', () => {
  const figures = state.figures.filter(({ value, id }) => value !== null && of2024.has(id));
  expect(figures.length).toBeGreaterThan(160);
  for (const { id, value } of figures)
    expect(
      of2024.get(id)!.map((one) => one.value),
      id,
    ).toContain(value);
  expect(figures.map(({ id, value }) => [id, value])).toEqual(
    expect.arrayContaining([
      ['victims.identified', 95],
      ['referrals.ngo', 64],
    ]),
  );
  const period = (id: string) => state.figures.find((one) => one.id === id)?.value;
  expect(period('victims.by_exploitation_period.2016_2023')).toBe(82);
  expect(period('victims.by_exploitation_period.2024')).toBe(13);
});

test('every change is against what 2023 printed, but where it was restated by two persons', () => {
  for (const { id, value, previous, change } of state.figures) {
    const left = state.vintages.of({ figure: id, period: '2023' })[0];
    if (value === null || left === undefined || change === null) continue;
    if (app.catalogue().figuresById.get(id)?.repeats !== undefined) continue;
    const decided = state.decisions.find((one) => one.figure === id && one.period === '2023');
    expect(previous, id).toBe(decided?.value ?? left.printed ?? left.accepted);
    expect(change, id).toBe(value - previous!);
  }
});

test('the rule of the years of exploitation went along, and nothing is wrong for certain by it', () => {
  const rule = app.relations().find(({ id }) => id === 'victims.sum_by_exploitation_period');
  expect(rule).toMatchObject({
    parts: ['victims.by_exploitation_period.2016_2023', 'victims.by_exploitation_period.2024'],
  });
  const found = checkWorkspace(app, workspace, state);
  expect(found.filter(({ check }) => check.startsWith('victims.sum_by_exploitation'))).toEqual([]);
});

test.each(['en', 'az'] as const)(
  'the text of 2024 in %s says so, in words that go with its numbers',
  (language) => {
    const all = said(language);
    for (const text of all.values()) {
      expect(text).not.toMatch(/[^.] {2}|[{}]|->/);
      expect(text).not.toMatch(/[\p{L}\p{N}] [,.;:)]/u);
      expect(text).not.toMatch(/(?<![\d.,-])1(?: \([^)]*\))? (?:persons|victims|cases|facts|others|people|women|men)\b/); // prettier-ignore
    }
    const victims = all.get('victims.1')!;
    const years = all.get('victims.2')!;
    if (language === 'en') {
      expect(victims).toContain('The 95 (+4) identified victims (93 women and 2 men)');
      expect(years).toContain('82 had been subjected to exploitation during 2016–2023 and 13 during 2024');
      expect(all.get('labour-inspection.3')).toContain('No employee was found to be forced');
      expect([...all.values()].join('\n')).toContain('1 (no changes) for brothel running cases');
    } else {
      expect(victims).toContain('95 (+4) zərərçəkmişin (93 qadın, 2 kişi)');
      expect(years).toMatch(/82 nəfər 2016–2023-cü illərdə, 13 nəfər isə 2024-cü ildə/);
      expect([...all.values()].join('\n')).not.toContain('0 nəfər məktəbəqədər');
    }
  },
);

test('what others publish stays missing, with what was printed of it last year, and why', () => {
  const { open } = must(deriveFrom(app, workspace).get(referenceView, 'en'));
  const once = open.flatMap(({ figure, published }) => (published ? [[figure, published.last]] : []));
  expect(once).toEqual(
    expect.arrayContaining([
      ['global.un_report.men_increase', 3],
      ['global.climate_risk_multiplier', 2],
    ]),
  );
  expect(open.find(({ figure }) => figure === 'assistance.medical_treatment')).not.toHaveProperty(
    'published',
  );
});

test('series run across the files of the years', () => {
  const parts = must(composeReference(app, workspace, state, { mode: 'house' }));
  const at = (period: string) => parts.lookup('prosecution.trafficking_facts', period).value;
  expect([at('2022'), at('2023'), at('2024')]).toEqual([157, 159, 163]);
});

test.each(['en', 'az'])('both are exported: %s', async (language) => {
  const out = join(folder, `${language}.docx`);
  const written = must(await exportReference(app, workspace, { out, language, asPrinted: false, by: 'A' }, state)); // prettier-ignore
  expect(written).toMatchObject({ charts: 17 });
  expect(written.figures.open).toBeLessThan(32);
});
