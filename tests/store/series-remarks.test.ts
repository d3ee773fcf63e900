import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { remarkSeries } from '../../main/work/dynamics/series-remarks.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { seriesRemarks } from '../../main/store/tables/series-remark-table.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const SERIES = 'victims.identified';
let workspace: Workspace;

beforeAll(() => {
  const path = join(tempFolder(), 'a.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Aysel', role: 'analyst' }));
});
afterAll(() => {
  workspace.close();
});

const say = (kind: 'break' | 'explained' | 'withdrawn', text: string, period = '2010') =>
  remarkSeries(app, workspace, { series: SERIES, period, kind, text, by: 'Aysel' });
const said = (): string[] =>
  seriesRemarks(workspace.db).map(({ period, kind, text }) => `${period} ${kind} ${text}`);

test('the newest remark on a year counts; taken back or undone, the one before does or none', () => {
  must(say('break', ''));
  must(say('explained', ' a new procedure '));
  must(say('break', 'other law', '2015'));
  expect(said()).toEqual(['2010 explained a new procedure', '2015 break other law']);
  must(say('withdrawn', ''));
  expect(said()).toEqual(['2015 break other law']);
  must(undoLast(app, workspace, { by: 'Aysel' }));
  expect(said()).toEqual(['2010 explained a new procedure', '2015 break other law']);
  must(undoLast(app, workspace, { by: 'Aysel' }));
  must(undoLast(app, workspace, { by: 'Aysel' }));
  expect(said()).toEqual(['2010 break ']);
  must(redoLast(app, workspace, { by: 'Aysel' }));
  expect(said()).toEqual(['2010 explained a new procedure']);
});

test('an explanation says something, of a series and a year that there can be', () => {
  const before = said();
  expect(say('explained', '  ')).toMatchObject({ error: { tag: 'ReasonMissing' } });
  expect(say('break', '', 'last year')).toMatchObject({ error: { tag: 'PeriodInvalid' } });
  const unknown = {
    series: 'victims.unheard',
    period: '2010',
    kind: 'break',
    text: '',
    by: 'Aysel',
  } as const;
  expect(remarkSeries(app, workspace, unknown)).toMatchObject({ error: { tag: 'FigureUnknown' } });
  expect(said()).toEqual(before);
});
