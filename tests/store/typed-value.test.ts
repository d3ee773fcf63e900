import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { decide } from '../../main/work/decisions/decisions.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
const folder = tempFolder();
let workspace: Workspace;

beforeAll(() => {
  const path = join(folder, 'typed.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'a', role: 'analyst' }));
});
afterAll(() => workspace.close());

const persons = { en: 'persons', az: 'nəfər' };

test('a fraction of a person is no decision and no entry; an amount may have one', async () => {
  const evidence = join(folder, 'letter.txt');
  writeFileSync(evidence, 'a letter');
  const lines = listHistory(workspace).length;
  const decided = (key: string, value: number) =>
    decide(app, workspace, { key, choice: { kind: 'value', value }, reason: 'typed', by: 'a' });
  for (const value of [1.5, -3]) {
    const error = { tag: 'ValueNoCount', value, unit: persons };
    expect(decided('victims.identified', value)).toEqual({ ok: false, error });
    const entry = { key: 'victims.identified', value, agency: 'mia_thb', evidence, by: 'a' };
    expect(await enterFigure(app, workspace, entry)).toEqual({ ok: false, error });
  }
  expect(listHistory(workspace).length).toBe(lines);
  expect(decided('labour.high_rises.fines', 591.9)).toMatchObject({ ok: true });
});

test('nor is it an answer, and half a person is no reading either', async () => {
  const file = join(folder, 'half.csv');
  writeFileSync(file, 'Göstərici;2023\nMüəyyən edilmiş zərərçəkmişlər;15,5\n');
  const hints = must(checkHints(app, workspace, { by: 'a', agency: 'mia_thb' }));
  const { id } = must(await importFile(app, workspace, file, hints));
  const asked = listQuestions(workspace).find((question) => question.delivery === id)!;
  expect(asked.kind).toBe('not-whole');
  const said = { question: asked.id, reason: 'by telephone', by: 'a' };
  expect(answerQuestion(app, workspace, { ...said, answer: { kind: 'value', value: 15.4 } })).toEqual({
    ok: false,
    error: { tag: 'ValueNoCount', value: 15.4, unit: persons },
  });
  expect(asked.readings).toEqual([]);
  must(answerQuestion(app, workspace, { ...said, answer: { kind: 'value', value: 15 } }));
});
