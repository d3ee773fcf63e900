import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { exportLayout, importLayout, listLayouts } from '../../main/work/layouts/layout-files.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions, type QuestionRow } from '../../main/work/questions/questions.ts';
import { lessonsOfAnswers } from '../../main/work/teaching/lessons-of-answers.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { asIfTaught, takeTaught, type TaughtTaken } from '../../main/work/teaching/take-taught.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { countFates } from '../../shared/domain/accounted/fate.ts';
import type { NewFigure } from '../../shared/domain/catalogue/new-figure.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import type { QuestionAnswer } from '../../shared/domain/questions/question.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let app: ReturnType<typeof appOf>;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
});
afterEach(() => workspace.close());

const VICTIMS = 'victims.identified';
const CASES = 'prosecution.criminal_cases_initiated';

/** A return in words that nobody has made a layout for. */
const LINES = (
  year: number,
  rows: readonly (readonly [string, string, number | string, number])[],
): string[] => [
  'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
  `${year}-cü ilin yekunları;;;`,
  `Göstərici;Vahid;${year - 1}-ci il;${year}-cü il`,
  ...rows.map((row) => row.join(';')),
];
const ROWS = [
  ['Status almış mağdurlar', 'nəfər', 90, 91],
  ['Qovşaq üzrə açılmış işlər', 'iş', 17, 16],
  ['Göyərçinlər', 'ədəd', 3, 4],
] as const;

async function bring(name: string, lines: readonly string[], period = '2023'): Promise<Taken> {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const hints = must(checkHints(app, workspace, { by: 'A', period, agency: 'mia_thb' }));
  return must(await importFile(app, workspace, file, hints));
}

const openOf = (delivery: DeliveryId): QuestionRow[] =>
  listQuestions(workspace).filter((one) => one.delivery === delivery && one.state === 'open');

function answer(delivery: DeliveryId, text: string, given: QuestionAnswer): void {
  const asked = openOf(delivery).find((one) => one.text === text || one.label.includes(text));
  if (asked === undefined) throw new Error(`nobody asks about ${text}`);
  must(
    answerQuestion(app, workspace, { question: asked.id, answer: given, reason: 'by telephone', by: 'A' }),
  );
}

const LESSONS: Lesson[] = [
  { sheet: '', ref: 'C4:D4', figure: VICTIMS },
  { sheet: '', ref: 'C5:D5', figure: CASES },
  { sheet: '', ref: 'C6:D6', ignore: true },
];

async function teach(
  delivery: DeliveryId,
  lessons: readonly Lesson[] = LESSONS,
  added: readonly NewFigure[] = [],
): Promise<TaughtTaken> {
  const read = must(await readTaught(app, workspace, delivery, lessons, added));
  return must(takeTaught(app, workspace, read, { by: 'A', reason: 'by telephone' }));
}

const sheetOf = (delivery: DeliveryId): string => must(accounted(workspace, delivery))[0]!.sheet;

const inSheet = (delivery: DeliveryId, lessons: readonly Lesson[] = LESSONS): Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, sheet: sheetOf(delivery) }));

const said = (delivery: DeliveryId) =>
  loadObservations(workspace.db, { delivery }).map((o) => [o.figure, o.period, o.value]);

const confirmTaught = (delivery: DeliveryId, by = 'B') => {
  const asked = listQuestions(workspace).find(
    (one) => one.delivery === delivery && one.kind === 'as-taught' && one.state === 'proposed',
  )!;
  return confirmAnswer(app, workspace, { question: asked.id, by });
};

test('what a person says of a return is taken in its place, and waits for a second person', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  expect(before.questions).toBeGreaterThan(0);
  const taken = await teach(before.id, inSheet(before.id));
  expect(said(taken.id)).toEqual(
    expect.arrayContaining([
      [VICTIMS, '2022', 90],
      [VICTIMS, '2023', 91],
      [CASES, '2022', 17],
      [CASES, '2023', 16],
    ]),
  );
  expect(said(taken.id)).toHaveLength(4);
  expect(openOf(taken.id)).toEqual([]);
  const figure = () => reconcile(app, workspace).figures.find(({ id }) => id === VICTIMS)!;
  expect(figure()).toMatchObject({ value: 91, state: 'proposed' });
  expect(confirmTaught(taken.id, 'A').ok).toBe(false);
  must(confirmTaught(taken.id));
  expect(figure()).toMatchObject({ value: 91, state: 'agreed' });
  const { asked, unexplained } = countFates(must(accounted(workspace, taken.id)));
  expect([asked, unexplained]).toEqual([0, 0]);
});

test('a form that was confirmed needs nobody the year after', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, inSheet(before.id));
  must(confirmTaught(taken.id));
  const next = await bring(
    '01_b.csv',
    LINES(2024, [
      ['Status almış mağdurlar', 'nəfər', 91, 95],
      ['Qovşaq üzrə açılmış işlər', 'iş', 16, 18],
      ['Göyərçinlər', 'ədəd', 4, 9],
    ]),
    '2024',
  );
  expect(next.questions).toBe(0);
  expect(next.notes.filter(({ tag }) => tag === 'LayoutChanged')).toEqual([]);
  expect(said(next.id)).toEqual(
    expect.arrayContaining([
      [VICTIMS, '2023', 91],
      [VICTIMS, '2024', 95],
      [CASES, '2024', 18],
    ]),
  );
  expect(said(next.id).some(([, , value]) => value === 9)).toBe(false);
});

test('before it is confirmed its use is one question, which its teacher cannot settle alone', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  await teach(before.id, inSheet(before.id));
  const next = await bring('01_b.csv', LINES(2024, ROWS), '2024');
  expect(said(next.id)).toEqual([]);
  const [asked, ...others] = openOf(next.id);
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ kind: 'as-taught', scope: 'table', settles: 4 });
  const reading: QuestionAnswer = { kind: 'reading', index: 0 };
  must(
    answerQuestion(app, workspace, {
      question: asked!.id,
      answer: reading,
      reason: 'the same form',
      by: 'A',
    }),
  );
  expect(listQuestions(workspace).find(({ id }) => id === asked!.id)!.state).toBe('proposed');
  expect(confirmTaught(next.id, 'A').ok).toBe(false);
  must(confirmTaught(next.id));
  const third = await bring('01_c.csv', LINES(2025, ROWS), '2025');
  expect(third.questions).toBe(0);
});

test.each([
  [
    'a renamed label',
    ROWS.map((row) => [row[0].replace('Status', 'Arayış'), row[1], row[2], row[3]] as const),
    'row-renamed',
  ],
  ['a new row', [...ROWS, ['Sərçələr', 'ədəd', 1, 2] as const], 'row-new'],
  ['a row that is gone', ROWS.slice(0, 2), 'row-gone'],
])('%s is said by name, and nothing is taken for another figure', async (_, rows, change) => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, inSheet(before.id));
  must(confirmTaught(taken.id));
  const next = await bring('01_b.csv', LINES(2024, rows), '2024');
  const changes = next.notes.flatMap((note) => (note.tag === 'LayoutChanged' ? [note.change] : []));
  expect(changes).toEqual([change]);
  if (change === 'row-renamed') {
    expect(said(next.id).some(([figure]) => figure === VICTIMS)).toBe(false);
    const [asked] = openOf(next.id);
    expect(asked!.readings[0]).toMatchObject({ says: { tag: 'was-called', figure: VICTIMS } });
    expect(said(next.id)).toEqual(expect.arrayContaining([[CASES, '2024', 16]]));
  }
});

test('columns that change places, and a header in other words, keep their years', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, inSheet(before.id));
  must(confirmTaught(taken.id));
  const [title, when, , ...rows] = LINES(2024, ROWS);
  const turned = rows.map((row) => {
    const [label, unit, earlier, later] = row.split(';');
    return [label, unit, later, earlier].join(';');
  });
  const next = await bring(
    '01_b.csv',
    [title!, when!, 'Göstərici;Vahid;Hesabat ili (2024-cü il);2023-cü il', ...turned],
    '2024',
  );
  expect(said(next.id)).toEqual(
    expect.arrayContaining([
      [VICTIMS, '2023', 90],
      [VICTIMS, '2024', 91],
    ]),
  );
  const changes = next.notes.flatMap((note) => (note.tag === 'LayoutChanged' ? [note.change] : []));
  expect(changes).toContain('columns-moved');
});

test('a year that was blank when a row was taught counts what the others of the row do', async () => {
  const blank = ROWS.map(([label, unit, , now]) => [label, unit, '', now] as const);
  const before = await bring('01_a.csv', LINES(2023, blank));
  const own = inSheet(before.id, [
    { sheet: '', ref: 'D4', figure: VICTIMS },
    { sheet: '', ref: 'D5', figure: CASES },
    { sheet: '', ref: 'D6', ignore: true },
  ]);
  const taken = await teach(before.id, own);
  must(confirmTaught(taken.id));
  const next = await bring('01_b.csv', LINES(2024, ROWS), '2024');
  expect([next.questions, said(next.id)]).toEqual([
    0,
    [
      [VICTIMS, '2023', 90],
      [VICTIMS, '2024', 91],
      [CASES, '2023', 17],
      [CASES, '2024', 16],
    ],
  ]);
});

test('a note that was not there holds back what a form would take', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, inSheet(before.id));
  must(confirmTaught(taken.id));
  const next = await bring(
    '01_b.csv',
    [...LINES(2024, ROWS), ';;;', 'Qeyd: məlumat 2024-cü ilin 9 ayı üzrədir;;;'],
    '2024',
  );
  expect(said(next.id).filter(([, period]) => period === '2024')).toEqual([]);
  const changes = next.notes.flatMap((note) => (note.tag === 'LayoutChanged' ? [note.change] : []));
  expect(changes).toEqual(['note']);
});

test('answers teach: what was answered one by one is the form', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  answer(before.id, 'Status almış mağdurlar', { kind: 'figure', figure: VICTIMS });
  answer(before.id, 'Göyərçinlər', { kind: 'ignore' });
  const lessons = lessonsOfAnswers(workspace, before.id);
  expect(lessons.length).toBeGreaterThan(0);
  const taken = await teach(before.id, lessons);
  must(confirmTaught(taken.id));
  const next = await bring('01_b.csv', LINES(2024, ROWS), '2024');
  expect(said(next.id)).toEqual(expect.arrayContaining([[VICTIMS, '2024', 91]]));
  expect(openOf(next.id).every(({ text }) => text !== 'Göyərçinlər')).toBe(true);
});

test('one act: undo takes the form and the reading back', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const [kept, asked] = [said(before.id), openOf(before.id).length];
  await teach(before.id, inSheet(before.id));
  expect(listLayouts(app, workspace).some(({ id }) => id === 'taught-mia_thb')).toBe(true);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(said(before.id)).toEqual(kept);
  expect(openOf(before.id)).toHaveLength(asked);
  expect(listLayouts(app, workspace).some(({ id }) => id === 'taught-mia_thb')).toBe(false);
});

test('a cell that was read as something else counts for that no more, and a decision on it is open again', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const first = await teach(before.id, inSheet(before.id));
  must(confirmTaught(first.id));
  const other = inSheet(first.id).map((lesson, at) => (at === 0 ? { ...lesson, figure: CASES } : lesson));
  const second = await teach(first.id, other.slice(0, 1));
  const inForce = loadObservations(workspace.db).filter(({ supersededBy }) => supersededBy === undefined);
  expect(inForce.some(({ figure }) => figure === VICTIMS)).toBe(false);
  expect(inForce.every(({ delivery }) => delivery === second.id)).toBe(true);
});

const DOVES: NewFigure = {
  id: 'own.1',
  labels: { az: 'Göyərçinlər', en: 'Doves' },
  unit: 'persons',
};
const withDoves = (delivery: DeliveryId): Lesson[] =>
  inSheet(delivery).map((lesson) =>
    'ignore' in lesson ? { sheet: lesson.sheet, ref: lesson.ref, figure: DOVES.id } : lesson,
  );

test('what nobody knew is added with its first values, is not printed, and is known the year after', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, withDoves(before.id), [DOVES]);
  expect(said(taken.id)).toEqual(expect.arrayContaining([[DOVES.id, '2023', 4]]));
  must(confirmTaught(taken.id));
  app = appOf(base, workspace);
  expect(reconcile(app, workspace).figures.find(({ id }) => id === DOVES.id)).toMatchObject({ value: 4 });
  expect(app.catalogue().figures.find(({ id }) => id === DOVES.id)).toMatchObject({ kind: 'unprinted' });
  const next = await bring('01_b.csv', LINES(2024, ROWS), '2024');
  expect([next.questions, said(next.id).filter(([id]) => id === DOVES.id)]).toEqual([
    0,
    [
      [DOVES.id, '2023', 3],
      [DOVES.id, '2024', 4],
    ],
  ]);
  must(undoLast(app, workspace, { by: 'A' }));
});

test.each([
  ['goes by the id of another', { ...DOVES, id: VICTIMS }, 'taken'],
  ['counts in a unit that there is not', { ...DOVES, unit: 'wingbeats' }, 'nowhere'],
  ['has no name', { ...DOVES, labels: { az: ' ', en: ' ' } }, 'empty'],
])('a new figure that %s is refused', async (_, added, problem) => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const read = await readTaught(app, workspace, before.id, withDoves(before.id), [added]);
  const problems = read.ok || read.error.tag !== 'CatalogueInvalid' ? [] : read.error.problems;
  expect([...new Set(problems.map((one) => one.problem))]).toEqual([problem]);
});

test('a trial keeps nothing', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const read = must(await readTaught(app, workspace, before.id, inSheet(before.id)));
  const kept = said(before.id);
  const value = () => reconcile(app, workspace).figures.find(({ id }) => id === VICTIMS)!.value;
  expect(must(asIfTaught(app, workspace, read, 'A', value))).toBe(91);
  expect(value()).not.toBe(91);
  expect(said(before.id)).toEqual(kept);
});

test('a layout goes out as a file; elsewhere it comes in unconfirmed, here it stays as it is', async () => {
  const before = await bring('01_a.csv', LINES(2023, ROWS));
  const taken = await teach(before.id, inSheet(before.id));
  must(confirmTaught(taken.id));
  const file = join(folder, 'layout.json');
  must(await exportLayout(app, workspace, taken.layout, { path: file, replace: false }));
  const bytes = readFileSync(file);
  must(importLayout(app, workspace, { bytes, file: 'layout.json', by: 'B' }));
  const listed = (from: typeof app, of: Workspace) =>
    listLayouts(from, of).find(({ id }) => id === taken.layout);
  expect(listed(app, workspace)).toMatchObject({ tables: 1, confirmed: 1 });
  const path = join(folder, 'other.arayis');
  must(newWorkspace(base, { path, period: '2023', template: 'reference-2023' }));
  const other = must(openForWork(path));
  const there = appOf(base, other);
  must(addPerson(there, other, { name: 'C', role: 'analyst' }));
  must(importLayout(there, other, { bytes, file: 'layout.json', by: 'C' }));
  expect(listed(there, other)).toMatchObject({ tables: 1, confirmed: 0, taught: [{ by: 'C' }] });
  other.close();
  const broken = importLayout(app, workspace, { bytes: Buffer.from('{'), file: 'x.json', by: 'B' });
  expect(broken).toMatchObject({ ok: false, error: { tag: 'NoLayoutFile' } });
});
