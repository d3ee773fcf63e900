import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { askAgency, confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions, type QuestionRow } from '../../main/work/questions/questions.ts';
import { overviewSources } from '../../main/work/overview/sources.ts';
import { todoOf } from '../../main/work/overview/todo.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { countFates } from '../../shared/domain/accounted/fate.ts';
import type { QuestionAnswer } from '../../shared/domain/questions/question.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { CASES, FINES, groupedQuestions, takeGrouped, VICTIMS } from './grouped-delivery.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let workspace: Workspace;
let delivery: DeliveryId;

beforeEach(async () => {
  const folder = tempFolder();
  const path = join(folder, 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  delivery = (await takeGrouped(app, workspace, folder, 'A')).id;
});
afterEach(() => workspace.close());

const asked = (ref: string): QuestionRow => listQuestions(workspace).find((one) => one.ref === ref)!;
const give = (ref: string, answer: QuestionAnswer) =>
  answerQuestion(app, workspace, { question: asked(ref).id, answer, reason: 'by telephone', by: 'A' });
const said = () =>
  loadObservations(workspace.db).map((o) => [o.figure, o.period, o.value, o.claimedChange ?? null]);
const stateOf = (figure: string) => reconcile(app, workspace).figures.find(({ id }) => id === figure)!;

test('a question comes back as it was kept: its label path, its scope and how many cells it settles', () => {
  const [drafts, kept] = [groupedQuestions(app), listQuestions(workspace)];
  expect(kept.map(({ ref, label, scope, settles, kind }) => ({ ref, label, scope, settles, kind }))).toEqual(
    drafts.map(({ ref, label, scope, settles, kind }) => ({ ref, label, scope, settles, kind })),
  );
  expect(asked('B3:B4').readings[0]!.offers).toEqual([
    { sheet: '', ref: 'B3', figure: VICTIMS, period: '2023', value: 64, change: 4 },
    { sheet: '', ref: 'B4', figure: CASES, period: '2023', value: 14, change: -2 },
  ]);
});

test('one reading settles all cells of a column', () => {
  must(give('B3:B4', { kind: 'reading', index: 0 }));
  expect(said()).toEqual([
    [VICTIMS, '2023', 64, 4],
    [CASES, '2023', 14, -2],
  ]);
  expect(asked('B3:B4').state).toBe('answered');
  expect(stateOf(VICTIMS)).toMatchObject({ value: 64, state: 'agreed' });
});

test('a period that was offered is an answer; another one is a proposal until a second person confirms it', () => {
  expect(must(give('B3:B4', { kind: 'period', period: '2022' })).proposed).toBe(false);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(must(give('B3:B4', { kind: 'period', period: '2021' })).proposed).toBe(true);
  expect(said()).toEqual([
    [VICTIMS, '2021', 64, 4],
    [CASES, '2021', 14, -2],
  ]);
  const { id, state } = asked('B3:B4');
  expect(state).toBe('proposed');
  expect(confirmAnswer(app, workspace, { question: id, by: 'A' })).toMatchObject({ ok: false, error: { tag: 'AnsweredBySamePerson' } }); // prettier-ignore
  must(confirmAnswer(app, workspace, { question: id, by: 'B' }));
  expect(asked('B3:B4')).toMatchObject({ state: 'answered', answer: { confirmedBy: 'B' } });
  must(undoLast(app, workspace, { by: 'A' }));
  expect(asked('B3:B4').state).toBe('proposed');
  must(undoLast(app, workspace, { by: 'A' }));
  expect([asked('B3:B4').state, said()]).toEqual(['open', []]);
  must(redoLast(app, workspace, { by: 'A' }));
  expect(asked('B3:B4').state).toBe('proposed');
});

test('a figure chosen by hand makes its observation as a taken value does: factor, change, whole numbers', () => {
  expect(give('B5', { kind: 'figure', figure: VICTIMS })).toMatchObject({
    ok: false,
    error: { tag: 'AnswerRefused', ref: 'B5', why: { tag: 'OtherUnit', unit: 'AZN' } },
  });
  must(give('B5', { kind: 'figure', figure: FINES }));
  expect(said()).toEqual([[FINES, '2023', 4746, 500]]);
  expect(stateOf(FINES)).toMatchObject({ value: 4746, state: 'proposed' });
  must(confirmAnswer(app, workspace, { question: asked('B5').id, by: 'B' }));
  expect(stateOf(FINES)).toMatchObject({ value: 4746, state: 'agreed' });
});

test('what cannot be meant is refused with its reason, and nothing is kept', () => {
  expect(give('B3:B4', { kind: 'figure', figure: VICTIMS, period: '2023' })).toMatchObject({ ok: false, error: { tag: 'SameKeyTwice', refs: ['B3', 'B4'] } }); // prettier-ignore
  expect(give('B3:B4', { kind: 'value', value: 3 })).toMatchObject({ ok: false, error: { tag: 'ValueWithoutFigure' } }); // prettier-ignore
  expect(give('B5', { kind: 'figure', figure: 'no.such' })).toMatchObject({ ok: false, error: { tag: 'FigureUnknown' } }); // prettier-ignore
  expect(give('B5', { kind: 'period', period: '2023' })).toMatchObject({ ok: false, error: { tag: 'PeriodWithoutFigure' } }); // prettier-ignore
  expect(give('B6,C6', { kind: 'figure', figure: VICTIMS, period: 'soon' })).toMatchObject({ ok: false, error: { tag: 'PeriodInvalid' } }); // prettier-ignore
  expect([said(), listQuestions(workspace).every(({ state }) => state === 'open')]).toEqual([[], true]);
});

test('an ignored sheet settles every question on it, and one undo takes all of it back', () => {
  const done = must(give('B6,C6', { kind: 'ignore', scope: 'sheet' }));
  expect(done.along).toEqual([asked('B3:B4').id, asked('B5').id]);
  expect(listQuestions(workspace).map(({ state }) => state)).toEqual(['answered', 'answered', 'answered']);
  const fates = must(accounted(workspace, delivery));
  const answered = fates.filter(({ says }) => says?.tag === 'answered');
  expect(answered.map(({ ref, fate }) => [ref, fate])).toEqual([
    ['B3', 'aside'],
    ['B4', 'aside'],
    ['B5', 'aside'],
    ['B6', 'aside'],
  ]);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(listQuestions(workspace).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
});

test('a row that is left out takes no question of another row with it', () => {
  expect(must(give('B6,C6', { kind: 'ignore', scope: 'row' })).along).toEqual([]);
  expect(must(give('B5', { kind: 'ignore', scope: 'column' })).along).toEqual([asked('B3:B4').id]);
});

test('numbers of a grouped question are asked, each once, and the sum holds', () => {
  const fates = must(accounted(workspace, delivery));
  const open = fates.filter(({ fate }) => fate === 'question').map(({ ref }) => ref);
  expect(open).toEqual(['B3', 'B4', 'B5', 'B6']);
  const { numbers, taken, asked: waits, aside } = countFates(fates);
  expect([waits, numbers]).toEqual([4, taken + waits + aside]);
});

test('a question for the agency stays open, is marked once, and can be undone', () => {
  const { id } = asked('B5');
  must(askAgency(app, workspace, { question: id, reason: 'what does it count', by: 'A' }));
  expect(asked('B5')).toMatchObject({ state: 'open', forAgency: { by: 'A', reason: 'what does it count' } });
  expect(askAgency(app, workspace, { question: id, reason: '', by: 'B' })).toMatchObject({ ok: false });
  must(undoLast(app, workspace, { by: 'A' }));
  expect(asked('B5').forAgency).toBeUndefined();
});

test('an answer that waits for a second person is a task of everybody but the one who gave it', () => {
  const tasks = (person: string) =>
    todoOf(overviewSources(app, workspace, reconcile(app, workspace), []), [], person).shown.filter(
      ({ kind }) => kind === 'agree',
    );
  must(give('B3:B4', { kind: 'period', period: '2021' }));
  expect(tasks('A')).toEqual([]);
  expect(tasks('B')).toMatchObject([{ ref: 'B3:B4', text: '64', by: 'A', reason: 'by telephone' }]);
  must(confirmAnswer(app, workspace, { question: asked('B3:B4').id, by: 'B' }));
  expect(tasks('B')).toEqual([]);
});
