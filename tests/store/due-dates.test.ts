import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { dueDates, setDueDate } from '../../main/work/collect/due-dates.ts';
import { keepLetter, type LetterToKeep } from '../../main/work/collect/letters.ts';
import { lettersTo } from '../../main/work/collect/letters-written.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const app = createApp({ now: () => '2024-03-12T09:00:00.000Z' });
let workspace: Workspace;

beforeAll(() => {
  const path = join(folder, 'a.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer' }));
});
afterAll(() => {
  workspace.close();
});

const set = (agency: string | null, due: string): ReturnType<typeof setDueDate> =>
  setDueDate(app, workspace, { agency, due, by: 'Leyla' });

test('an agency has its own date, else that of the period', () => {
  must(set(null, '15.02.2024'));
  must(set('sta', '2024-03-01'));
  const due = dueDates(workspace);
  expect([due.of('sta'), due.of('moh'), due.period]).toEqual(['2024-03-01', '2024-02-15', '2024-02-15']);
  must(set('sta', ''));
  expect(dueDates(workspace).of('sta')).toBe('2024-02-15');
});

test('what is no day changes nothing', () => {
  const before = listHistory(workspace).length;
  expect(set('sta', '31.02.2024')).toEqual({ ok: false, error: { tag: 'DayInvalid', text: '31.02.2024' } });
  expect(listHistory(workspace).length).toBe(before);
});

test('a date is taken back and set again', () => {
  must(set('moh', '01.04.2024'));
  must(undoLast(app, workspace, { by: 'Leyla' }));
  expect(dueDates(workspace).own.has('moh')).toBe(false);
  must(redoLast(app, workspace, { by: 'Leyla' }));
  expect(dueDates(workspace).of('moh')).toBe('2024-04-01');
});

test('a letter is written as it was edited, kept, and not taken back', async () => {
  const letter: LetterToKeep = {
    about: { kind: 'reminder', agency: 'sta' },
    language: 'az',
    subject: 'Məlumat',
    text: 'Dövlət Turizm Agentliyinə\n\nHörmətli həmkarlar!',
    path: join(folder, 'letter.txt'),
    by: 'Leyla',
  };
  must(await keepLetter(app, workspace, letter));
  expect(readFileSync(letter.path!, 'utf8')).toBe(
    '\ufeffDövlət Turizm Agentliyinə\r\n\r\nHörmətli həmkarlar!\r\n',
  );
  expect(lettersTo(workspace, 'sta')).toEqual([
    { at: '2024-03-12T09:00:00.000Z', by: 'Leyla', kind: 'reminder' },
  ]);
  const undone = must(undoLast(app, workspace, { by: 'Leyla' }));
  expect(undone.command).toBe('due');
  expect(lettersTo(workspace, 'sta')).toHaveLength(1);
});

test('a letter that cannot be written is not kept as written', async () => {
  const before = lettersTo(workspace, 'moh').length;
  const refused = await keepLetter(app, workspace, {
    about: { kind: 'reminder', agency: 'moh' },
    language: 'en',
    subject: 'x',
    text: 'x',
    path: join(folder, 'nowhere', 'x.docx'),
    by: 'Leyla',
  });
  expect(refused.ok).toBe(false);
  expect(lettersTo(workspace, 'moh').length).toBe(before);
});
