import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import * as vintages from '../../main/store/years/vintage-table.ts';
import { blockHistory } from '../../main/store/tables/text-table.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { editCatalogue } from '../../main/work/catalogue/edit-catalogue.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { clearFinding, standings } from '../../main/work/checks/clearances.ts';
import { listAgencies } from '../../main/work/collect/agencies.ts';
import { dueDates, setDueDate } from '../../main/work/collect/due-dates.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { breakFigures } from '../../main/work/dynamics/figure-breaks.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { listPeople } from '../../main/work/people/people.ts';
import { figurePanel } from '../../main/work/figures/panel/panel.ts';
import { leavesView } from '../../main/work/figures/rows/rows.ts';
import { comparedView } from '../../main/work/roll/compared.ts';
import { mendSentence } from '../../main/work/roll/mend-sentence.ts';
import { rollMends } from '../../main/store/years/roll-mend-table.ts';
import { deriveFrom } from '../../main/session/view.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { rollForward } from '../../main/work/roll/roll-forward.ts';
import { editBlock } from '../../main/work/text/change-text.ts';
import { textOf } from '../../main/work/text/workspace-text.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let turn = Date.parse('2024-06-01T09:00:00.000Z');
/** A minute for each act. */
const base = createApp({ now: () => new Date((turn += 60_000)).toISOString() });
const path = (name: string): string => join(folder, name);
const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

let from: Workspace;
let next: Workspace;
let app = base;

beforeAll(async () => {
  from = await filledWorkspace(base, path('2023.arayis'), ['01', '02', '23']);
  app = appOf(base, from);
  must(setDueDate(app, from, { agency: null, due: '15.01.2024', by: 'A' }));
  must(setDueDate(app, from, { agency: 'moh', due: '29.02.2024', by: 'A' }));
  const agency = { ...app.catalogue().agenciesById.get('moh')!, abbreviations: ['SN'] };
  must(editCatalogue(app, from, { kind: 'agency', item: 'moh', value: agency, by: 'A' }));
  const said = { from: ['hotline.calls'], to: ['labour.sessions'], period: '2024', reason: 'counted anew' };
  must(breakFigures(app, from, { ...said, from: ['training.judges'], to: ['training.barristers'], by: 'A' }));
  must(editBlock(app, from, { language: 'en', block: 'training.5', source: 'Events were organised for clerics.', by: 'A' })); // prettier-ignore
  const finding = checkWorkspace(app, from).find(({ severity }) => severity === 'query')!;
  must(clearFinding(app, from, { finding: finding.id, kind: 'explain', reason: 'as it happened', by: 'A' }));
  const decided = must(decide(app, from, { key: 'victims.by_country.iran_and_iraq', choice: { kind: 'value', value: 4 }, reason: 'as the Office wrote', by: 'A' })); // prettier-ignore
  must(confirm(app, from, { decision: decided.id, by: 'B' }));
  const made = must(rollForward(app, from, { path: path('2024.arayis'), period: '2024', by: 'A' }));
  expect(made).toMatchObject({
    period: '2024',
    carried: { figures: 205, printed: 205, sections: 22, slides: 13, people: 2, explanations: 1 },
  });
  next = must(openForWork(path('2024.arayis')));
});
afterAll(() => {
  from.close();
  next.close();
});

test('text, catalogue, people, senders, days and breaks go along; what was done in the year stays with it', () => {
  const own = appOf(base, next);
  expect(next.meta).toMatchObject({ period: '2024', template: 'reference-2023' });
  expect(listPeople(next)).toEqual(listPeople(from));
  expect(own.catalogue().agenciesById.get('moh')!.abbreviations).toEqual(['SN']);
  const due = dueDates(next);
  expect([due.period, due.of('moh')]).toEqual(['2025-01-15', '2025-02-28']);
  const expected = (workspace: Workspace): string[] =>
    listAgencies(appOf(base, workspace), workspace).filter((one) => one.expected).map(({ id }) => id); // prettier-ignore
  expect(expected(next)).toEqual(expected(from));
  expect(textOf(own, next).blocks.get('az')!.length).toBe(textOf(app, from).blocks.get('az')!.length);
  const state = reconcile(own, next);
  expect(state.observations).toEqual([]);
  expect(state.decisions).toEqual([]);
  expect(listHistory(next).map(({ command, by }) => [command, by])).toEqual([['roll-forward', 'A']]);
});

test('the words of the year before stay readable, under the ids that they had', () => {
  const said = blockHistory(next.db, 'en', 'training.5');
  expect(said.map(({ source, by }) => [source.slice(0, 27), by])).toEqual([
    ['Events were organised for c', null],
    ['Events were organised for c', 'A'],
    ['Events of the same nature w', null],
  ]);
});

test('last year is what was printed, marked where something else was decided', () => {
  const figures = new Map(reconcile(appOf(base, next), next).figures.map((one) => [one.id, one]));
  expect(figures.get('victims.identified')).toMatchObject({ value: null, previous: 91, state: 'missing' });
  expect(figures.get('victims.by_country.iran_and_iraq')).toMatchObject({ previous: 3, previousOpen: true });
  // Last year's other figure is asked no more, and the one that goes on from it is.
  expect(figures.has('victims.by_exploitation_period.2023')).toBe(false);
  expect(figures.has('victims.by_exploitation_period.2024')).toBe(true);
  const conflicts = reconcile(appOf(base, next), next).conflicts;
  expect(conflicts.find(({ figure }) => figure === 'victims.by_country.iran_and_iraq')).toMatchObject({
    kind: 'revision',
    period: '2023',
    state: 'open',
    fact: { tag: 'restated', printed: 3, accepted: 4, open: false },
  });
});

test('restating an earlier year takes two persons, and keeps what was printed', () => {
  const own = appOf(base, next);
  const key = 'victims.by_country.iran_and_iraq@2023';
  const decided = must(decide(own, next, { key, choice: { kind: 'value', value: 4 }, reason: 'restated', by: 'A' })); // prettier-ignore
  must(confirm(own, next, { decision: decided.id, by: 'B' }));
  const state = reconcile(own, next);
  const figure = state.figures.find(({ id }) => id === 'victims.by_country.iran_and_iraq')!;
  expect(figure).toMatchObject({ previous: 4 });
  expect(figure).not.toHaveProperty('previousOpen');
  expect(state.conflicts.find((one) => one.figure === figure.id)).toMatchObject({ state: 'decided' });
  expect(state.vintages.of({ figure: figure.id, period: '2023' })).toMatchObject([
    { printed: 3, accepted: 4 },
  ]);
});

test('an explanation is shown again, and never explains this year’s numbers by itself', () => {
  const own = appOf(base, next);
  const found = checkWorkspace(own, next);
  const said = standings(next, reconcile(own, next), found);
  for (const standing of said.values()) expect(['open', 'proposed']).toContain(standing.state);
});

test('the year after goes on from both', () => {
  const own = appOf(base, next);
  const made = must(rollForward(own, next, { path: path('2025.arayis'), period: '2025', by: 'B' }));
  // Nobody has changed them since 2023.
  const stood = made.sentences.filter(({ reasons }) => reasons.some(({ why }) => why === 'unchanged'));
  expect(stood.length).toBeGreaterThan(20);
  expect(stood.some(({ block }) => block === 'training.5')).toBe(true);
  const third = must(openForWork(path('2025.arayis')));
  const state = reconcile(appOf(base, third), third);
  const iran = state.vintages.of({ figure: 'victims.by_country.iran_and_iraq', period: '2023' });
  expect(iran).toMatchObject([
    { said: '2023', printed: 3 },
    { said: '2024', accepted: 4, state: 'decided' },
  ]);
  expect(state.figures.some(({ id }) => id === 'victims.by_exploitation_period.2025')).toBe(true);
  third.close();
});

test('nothing is half done, and what is there is never replaced', () => {
  const before = sha(path('2024.arayis'));
  const go = (name: string, more: { period?: string; by?: string } = {}) =>
    rollForward(app, from, { path: path(name), period: '2024', by: 'A', ...more });
  expect(go('2024.arayis')).toMatchObject({ error: { tag: 'WorkspaceExists' } });
  expect(go('2023.arayis')).toMatchObject({ ok: false });
  expect(sha(path('2024.arayis'))).toBe(before);
  writeFileSync(path('note.txt'), 'x');
  expect(go('note.txt')).toMatchObject({ error: { tag: 'WorkspaceExists' } });
  expect(go('x.arayis', { by: 'C' })).toMatchObject({ error: { tag: 'PersonUnknown' } });
  expect(go('x.arayis', { period: '2026' })).toMatchObject({ error: { tag: 'NotNextYear', next: '2024' } });
  expect(go('x.arayis', { period: '2024-H1' })).toMatchObject({ error: { tag: 'PeriodInvalid' } });
  expect(go(join('nowhere', 'x.arayis'))).toMatchObject({ error: { tag: 'FolderMissing' } });
  const fails = vi.spyOn(vintages, 'insertSenders').mockImplementation(() => {
    throw new Error('in the middle');
  });
  try {
    expect(() => go('x.arayis')).toThrow('in the middle');
  } finally {
    fails.mockRestore();
  }
  expect(existsSync(path('x.arayis'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('last year is compared sentence by sentence, each with the numbers of its year', () => {
  const own = appOf(base, next);
  const { from: year, rows } = deriveFrom(own, next).get(comparedView, 'en');
  expect(year).toBe('2023');
  const victims = rows.find(({ before }) => before?.includes('identified victims') === true)!;
  expect(victims.before).toContain('The 91\u00a0(−3) identified victims');
  expect(victims).toMatchObject({ kind: 'numbers', section: 'Victims', page: 14 });
  expect(victims.after).toContain('The …\u00a0(…) identified victims');
  expect(rows.find(({ before }) => before?.startsWith('Events were organised') === true)).toMatchObject({
    kind: 'same',
  });
  must(editBlock(own, next, { language: 'en', block: 'training.5', source: 'Events of 2024 were held.', by: 'A' })); // prettier-ignore
  const again = deriveFrom(own, next).get(comparedView, 'en').rows;
  expect(again.find(({ block }) => block === 'training.5')).toMatchObject({
    kind: 'words',
    before: 'Events were organised for clerics.',
    after: 'Events of 2024 were held.',
  });
});

test('what was said of sentences before the year began goes along, and is undone like any act', () => {
  const line = { language: 'en', block: 'legal-framework.4', at: 0, by: 'A' } as const;
  const source = '- The Resolution of {year} stays in force.';
  expect(mendSentence(app, from, { ...line, fate: 'mended', source: '{no.figure}' })).toMatchObject({
    error: { tag: 'TextRefused' },
  });
  must(mendSentence(app, from, { ...line, fate: 'mended', source }));
  // Each language is looked at by itself.
  must(mendSentence(app, from, { ...line, language: 'az', fate: 'kept' }));
  must(mendSentence(app, from, { ...line, block: 'global-context.2', fate: 'kept' }));
  const { left } = must(
    mendSentence(app, from, { ...line, language: 'az', block: 'global-context.2', fate: 'kept' }),
  );
  const made = must(rollForward(app, from, { path: path('mended.arayis'), period: '2024', by: 'B' }));
  expect(made.sentences).toHaveLength(left);
  const mended = must(openForWork(path('mended.arayis')));
  const own = appOf(base, mended);
  const block = textOf(own, mended)
    .blocks.get('en')!
    .find(({ id }) => id === 'legal-framework.4');
  expect(block).toMatchObject({ source, untouched: false });
  const found = checkWorkspace(own, mended).flatMap(({ where }) => where?.block ?? []);
  expect(found).not.toContain('legal-framework.4');
  expect(found).not.toContain('global-context.2');
  mended.close();
  // This year's own text is as it was.
  expect(textOf(app, from).blocks.get('en')!.find(({ id }) => id === 'legal-framework.4')!.source).toContain('16 May 2023'); // prettier-ignore
  for (let times = 0; times < 4; times++) must(undoLast(app, from, { by: 'A' }));
  expect(rollMends(from.db)).toEqual([]);
});

test('what was printed and is not what was accepted has a line of its own to be decided on', () => {
  must(rollForward(app, from, { path: path('fresh.arayis'), period: '2024', by: 'A' }));
  const fresh = must(openForWork(path('fresh.arayis')));
  const derived = deriveFrom(appOf(base, fresh), fresh);
  const { leaves } = derived.get(leavesView);
  const line = leaves.find(({ key }) => key.figure === 'victims.by_country.iran_and_iraq' && key.period === '2023'); // prettier-ignore
  expect(line).toMatchObject({ value: 3, state: 'open', conflict: { kind: 'revision', rivals: [] } });
  expect(must(figurePanel(derived, line!.key))).toMatchObject({ period: '2023', value: 3 });
  fresh.close();
});
