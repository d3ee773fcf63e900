import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { actsDownTo, historyPage, undoBackTo } from '../../main/work/history/history.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { redoLast, undoState } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { HistoryFilter, HistoryLine } from '../../shared/contract/history.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

let clock = Date.parse('2024-02-01T00:00:00Z');
const app = createApp({ now: () => new Date((clock += 1000)).toISOString() });
let workspace: Workspace;
const put = (key: string, value: number): void => {
  const made = must(decide(app, workspace, { key, choice: { kind: 'value', value }, reason: `r${value}`, by: 'A' })); // prettier-ignore
  must(confirm(app, workspace, { decision: made.id, by: 'B' }));
};
const lines = (filter: HistoryFilter = {}, count = 200): HistoryLine[] =>
  historyPage(app, workspace, { count, filter }).lines;
const men = (): number | null =>
  reconcile(app, workspace).figures.find(({ id }) => id === 'victims.by_sex.men')!.value;

beforeAll(() => {
  const path = join(tempFolder(), 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  put('victims.by_sex.men', 1);
  put('victims.by_sex.men', 2);
  put('victims.by_sex.women', 90);
});
afterAll(() => {
  workspace.close();
});

test('newest first, each by the name of what it is about, with what a confirmation changed', () => {
  const [confirmed, decided] = lines();
  expect(confirmed).toMatchObject({ command: 'confirm', by: 'B', about: { en: 'Victims: women' } });
  expect(confirmed).toMatchObject({ change: { before: null, after: 90 }, reason: 'r90', undoable: true });
  expect(confirmed!.links).toEqual({ figure: 'victims.by_sex.women', period: '2023' });
  expect(decided).toMatchObject({ command: 'decide', by: 'A', reason: 'r90' });
  const changed = lines().filter((line) => line.change?.before === 1);
  expect(changed.map(({ command, change }) => [command, change?.after])).toEqual([
    ['confirm', 2],
    ['decide', 2],
  ]);
});

test('filters by person, kind, figure and text, in the letters that people type', () => {
  expect(lines({ by: 'B' })).toHaveLength(3);
  expect(lines({ kind: 'people' }).map(({ command }) => command)).toEqual([
    'people add',
    'people add',
    'new',
  ]);
  expect(lines({ figure: 'victims.by_sex.men' })).toHaveLength(4);
  expect(lines({ figure: 'victims.by_sex.men', by: 'B', text: 'r2' })).toHaveLength(0);
  expect(lines({ text: 'victims women' })).toHaveLength(2);
  expect(lines({ text: 'zererçekmis' })).toHaveLength(6);
  // What a line is called on the screen is known to the screen alone.
  const words = { 'people add': 'Leyla added', new: 'Workspace made' };
  expect(lines({ text: 'workspace made' })).toHaveLength(0);
  expect(lines({ text: 'workspace made', words }).map(({ command }) => command)).toEqual(['new']);
});

test('a page ends where it was asked to, and says that more is to come', () => {
  const page = historyPage(app, workspace, { count: 4, filter: {} });
  expect(page).toMatchObject({ more: 'page', total: 9, people: ['A', 'B', 'arayis'] });
  expect(page.lines.map(({ seq }) => seq)).toEqual([9, 8, 7, 6]);
  expect(historyPage(app, workspace, { count: 9, filter: {} }).more).toBeNull();
});

test('undo back to an act takes back all down to it, and redo brings all of it again', () => {
  expect(actsDownTo(app, workspace, 6).map(({ seq }) => seq)).toEqual([9, 8, 7, 6]);
  expect(must(undoBackTo(app, workspace, { seq: 6, by: 'B' }))).toEqual({ undone: 4 });
  expect(men()).toBe(1);
  const undone = lines().find(({ seq }) => seq === 6)!;
  expect(undone).toMatchObject({ undone: { by: 'B' } });
  expect(lines()[0]).toMatchObject({
    command: 'undo',
    target: { seq: 6 },
    links: { figure: 'victims.by_sex.men' },
  });
  expect(undoBackTo(app, workspace, { seq: 6, by: 'B' }).ok).toBe(false);
  while (undoState(workspace).redo) must(redoLast(app, workspace, { by: 'A' }));
  expect(men()).toBe(2);
});
