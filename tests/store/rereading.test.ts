import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '../../main/resources/app.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { editCatalogue } from '../../main/work/catalogue/edit-catalogue.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { listDeliveries } from '../../main/work/intake/deliveries.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions, type QuestionRow } from '../../main/work/questions/questions.ts';
import { candidates } from '../../main/work/rereading/candidates.ts';
import { look } from '../../main/work/rereading/look.ts';
import { takeAgain } from '../../main/work/rereading/take-again.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { takeTaught, type TaughtTaken } from '../../main/work/teaching/take-taught.ts';
import { withdraw } from '../../main/work/withdrawal/withdraw.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { countFates } from '../../shared/domain/accounted/fate.ts';
import { editsFor, type NewFigure } from '../../shared/domain/catalogue/new-figure.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import type { RereadView } from '../../shared/domain/rereading/view.ts';
import type { QuestionAnswer } from '../../shared/domain/questions/question.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';
import { wholeState } from './whole-state.ts';

const base = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let app: App;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
});
afterEach(() => workspace.close());

const VICTIMS = 'victims.identified';
const CASES = 'prosecution.criminal_cases_initiated';

/** Two bodies' half-years of one form, in words that nobody has made a layout for. */
const lines = (title: string, rows: readonly (readonly [string, string, number, number])[]): string[] => [
  'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
  `${title};;;`,
  'Göstərici;Vahid;2022-ci il;2023-cü il',
  ...rows.map((row) => row.join(';')),
];
const ROWS = [
  ['Status almış mağdurlar', 'nəfər', 90, 91],
  ['Qovşaq üzrə açılmış işlər', 'iş', 17, 16],
  ['Göyərçinlər', 'ədəd', 3, 4],
] as const;
const TITLE = '2023-cü ilin yekunları';

async function bring(name: string, text: readonly string[], agency = 'mia_thb'): Promise<Taken> {
  const file = join(folder, name);
  writeFileSync(file, `${text.join('\n')}\n`);
  const hints = must(checkHints(app, workspace, { by: 'A', period: '2023', agency }));
  return must(await importFile(app, workspace, file, hints));
}

const openOf = (delivery: DeliveryId): QuestionRow[] =>
  listQuestions(workspace).filter((one) => one.delivery === delivery && one.state === 'open');
const askedAbout = (delivery: DeliveryId, text: string): QuestionRow =>
  openOf(delivery).find((one) => one.text === text || one.label.includes(text))!;

const answer = (delivery: DeliveryId, text: string, given: QuestionAnswer) =>
  must(
    answerQuestion(app, workspace, {
      question: askedAbout(delivery, text).id,
      answer: given,
      reason: 'by telephone',
      by: 'A',
    }),
  );

/** The figure of the rows of the form, taught from one delivery and confirmed by a second person. */
async function teach(
  delivery: DeliveryId,
  figures: readonly string[] = [VICTIMS, CASES],
): Promise<TaughtTaken> {
  const { sheet } = must(accounted(workspace, delivery))[0]!;
  const lessons: Lesson[] = [
    ...figures.map((figure, at) => ({ sheet, ref: `C${at + 4}:D${at + 4}`, figure })),
    { sheet, ref: 'C6:D6', ignore: true },
  ];
  const read = must(await readTaught(app, workspace, delivery, lessons));
  const taken = must(takeTaught(app, workspace, read, { by: 'A', reason: 'by telephone' }));
  const asked = listQuestions(workspace).find(
    (one) => one.delivery === taken.id && one.kind === 'as-taught' && one.state === 'proposed',
  )!;
  must(confirmAnswer(app, workspace, { question: asked.id, by: 'B' }));
  return taken;
}

const dry = async (deliveries: readonly DeliveryId[] | null = null): Promise<RereadView> =>
  must(await look(app, workspace, { deliveries, take: null }));
const take = async (deliveries: readonly DeliveryId[] | null = null, seen?: string) =>
  must(await takeAgain(app, workspace, { deliveries, by: 'B', ...(seen === undefined ? {} : { seen }) }));

const offered = (): DeliveryId[] =>
  candidates(app, workspace)
    .filter(({ steps }) => steps.length > 0)
    .map(({ delivery }) => delivery.id);
const changes = ({ deliveries }: RereadView) =>
  deliveries.flatMap(({ lines: own }) =>
    own.map(({ change, ref, was, now }) => [change, ref, was?.value ?? null, now?.value ?? null]),
  );
const said = (delivery: DeliveryId) =>
  loadObservations(workspace.db, { delivery }).map((o) => [o.figure, o.period, o.value]);
const figure = (id: string) => reconcile(app, workspace).figures.find((one) => one.id === id)!;

test('a form that was taught answers what an earlier return of the same form asks; one act, and one undo', async () => {
  const twin = await bring(
    '01_a.csv',
    lines(
      TITLE,
      ROWS.map(([l, u, a, b]) => [l, u, a, b + 1] as const),
    ),
  );
  const other = await bring('02_b.csv', lines(TITLE, ROWS));
  expect(offered()).toEqual([]);
  const taught = await teach(other.id);
  // What was taught itself reads as it was taught.
  expect(offered()).toEqual([twin.id]);
  const before = wholeState(app, workspace);
  const view = await dry();
  expect(wholeState(app, workspace)).toBe(before);
  expect(view.unread).toEqual([]);
  expect(changes(view)).toEqual([
    ['answered', 'C4', null, 90],
    ['answered', 'D4', null, 92],
    ['answered', 'C5', null, 17],
    ['answered', 'D5', null, 17],
    ['aside', 'C6:D6', null, null],
  ]);
  const [{ causes, lines: shown }] = view.deliveries as [RereadView['deliveries'][0]];
  expect(causes).toMatchObject([
    { what: 'edit', kind: 'layout', item: taught.layout, by: 'A', confirmedBy: 'B', taught: true },
  ]);
  expect(shown.every(({ why }) => why.join() === '0')).toBe(true);
  expect(view.effects).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        figure: expect.objectContaining({ id: VICTIMS }) as unknown,
        conflict: { kind: 'value', no: '02' },
        state: 'open',
      }),
    ]),
  );
  const [taken] = await take(null, view.seen);
  expect(said(taken!.id)).toHaveLength(4);
  expect(openOf(taken!.id)).toEqual([]);
  const { asked, unexplained } = countFates(must(accounted(workspace, taken!.id)));
  expect([asked, unexplained]).toEqual([0, 0]);
  expect(listDeliveries(workspace).find(({ id }) => id === twin.id)).toMatchObject({
    state: 'superseded',
    supersededBy: taken!.id,
  });
  expect(offered()).toEqual([]);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(wholeState(app, workspace)).toBe(before);
  expect(offered()).toEqual([twin.id]);
});

test('a form that is taken back makes what was read with it read as before', async () => {
  const other = await bring('02_b.csv', lines(TITLE, ROWS));
  await teach(other.id);
  const later = await bring(
    '03_c.csv',
    lines(
      TITLE,
      ROWS.map(([l, u, a, b]) => [l, u, a, b + 1] as const),
    ),
  );
  expect(offered()).toEqual([]);
  const layout = app.layouts().layouts.find(({ id }) => id === 'taught-mia_thb')!;
  must(editCatalogue(app, workspace, { kind: 'layout', item: layout.id, value: { ...layout, tables: [] }, by: 'A' })); // prettier-ignore
  expect(offered()).toContain(later.id);
  const view = await dry([later.id]);
  expect(changes(view).map(([change]) => change)).toEqual(
    expect.arrayContaining(['asked', 'asked', 'asked', 'asked']),
  );
});

const DOVES: NewFigure = { id: 'own.1', labels: { en: 'Göyərçinlər', az: 'Göyərçinlər' }, unit: 'persons' };

function add(one: NewFigure): void {
  for (const edit of editsFor(one, 'mia_thb', app.catalogue()))
    must(editCatalogue(app, workspace, { ...edit, by: 'A' }));
}

test('a figure that was added is read where it was asked, and is the reason', async () => {
  const text = lines(TITLE, [...ROWS.slice(0, 2), ['Göyərçinlər', 'nəfər', 3, 4]]);
  const before = await bring('01_a.csv', text);
  expect(askedAbout(before.id, 'Göyərçinlər')).toBeDefined();
  add(DOVES);
  expect(offered()).toEqual([before.id]);
  const view = await dry();
  const own = view.deliveries[0]!.lines.filter(({ now }) => now?.figure.id === DOVES.id);
  expect(own.map(({ change, now }) => [change, now?.value])).toEqual([
    ['answered', 3],
    ['answered', 4],
  ]);
  expect(view.deliveries[0]!.causes).toMatchObject([
    { what: 'edit', kind: 'figure', item: 'own.1', by: 'A' },
  ]);
  await take();
  expect(figure(DOVES.id)).toMatchObject({ value: 4 });
});

test('each line has the cause with which it came about', async () => {
  const before = await bring('01_a.csv', lines(TITLE, [...ROWS, ['Sərçələr', 'nəfər', 5, 6]]));
  const other = await bring('02_b.csv', lines(TITLE, ROWS));
  add({ ...DOVES, labels: { en: 'Sərçələr', az: 'Sərçələr' } });
  await teach(other.id);
  const view = await dry([before.id]);
  const [{ causes, lines: own }] = view.deliveries as [RereadView['deliveries'][0]];
  expect(causes.map((cause) => cause.what === 'edit' && cause.kind)).toEqual(['figure', 'layout']);
  const whyOf = (ref: string): number[] | undefined => own.find((line) => line.ref === ref)?.why;
  expect([whyOf('D4'), whyOf('D7')]).toEqual([[1], [0]]);
});

test('an answer stays as its person gave it, with the second person; what reads otherwise is shown and not taken', async () => {
  const twin = await bring('01_a.csv', lines(TITLE, ROWS));
  answer(twin.id, 'Status almış mağdurlar', { kind: 'figure', figure: CASES });
  const given = listQuestions(workspace).find(
    ({ delivery, state }) => delivery === twin.id && state === 'proposed',
  )!;
  must(confirmAnswer(app, workspace, { question: given.id, by: 'B' }));
  const other = await bring(
    '02_b.csv',
    lines(
      TITLE,
      ROWS.map(([l, u, a, b]) => [l, u, a, b] as const),
    ).concat(';;;'),
  );
  await teach(other.id);
  const view = await dry([twin.id]);
  const held = view.deliveries[0]!.lines.filter(({ change }) => change === 'answer');
  expect(held.map(({ ref, was, now }) => [ref, was?.figure.id, now?.figure.id])).toEqual([
    ['C4', CASES, VICTIMS],
    ['D4', CASES, VICTIMS],
  ]);
  const [taken] = await take([twin.id]);
  const kept = listQuestions(workspace).filter(({ delivery, answer: by }) => delivery === taken!.id && by);
  expect(kept).toMatchObject([
    { text: given.text, state: 'answered', answer: { by: 'A', reason: 'by telephone', confirmedBy: 'B' } },
  ]);
  expect(said(taken!.id)).toEqual(expect.arrayContaining([[CASES, '2023', 91]]));
  expect(said(taken!.id).filter(([id]) => id === VICTIMS)).toEqual([]);
  // The same answer stands nowhere else.
  expect(listQuestions(workspace).filter(({ delivery, state }) => delivery === twin.id && state !== 'superseded')).toEqual([]); // prettier-ignore
});

/** A workspace where the figure of one return was decided; another form then says something else of it. */
async function decided(value: number | 'picked'): Promise<Taken> {
  const first = await bring('01_a.csv', lines(TITLE, ROWS));
  const taught = await teach(first.id);
  const own = loadObservations(workspace.db, { delivery: taught.id }).find((o) => o.figure === VICTIMS && o.period === '2023')!; // prettier-ignore
  const choice = value === 'picked' ? ({ kind: 'pick', observation: own.id } as const) : ({ kind: 'value', value } as const); // prettier-ignore
  const proposed = must(decide(app, workspace, { key: VICTIMS, choice, reason: 'by letter', by: 'A' }));
  must(confirm(app, workspace, { decision: proposed.id, by: 'B' }));
  expect(figure(VICTIMS)).toMatchObject({ state: 'decided' });
  return { ...first, id: taught.id };
}

/** The program reads the victims of a delivery as something else now. */
function asIfBetter(change: (read: ReturnType<App['layouts']>) => ReturnType<App['layouts']>): void {
  const plain = app;
  app = {
    ...plain,
    readBy: () => ({ ...plain.readBy(), program: 'a later one' }),
    layouts: () => change(plain.layouts()),
    withEdits: (edits) => ({
      ...plain.withEdits(edits),
      layouts: () => change(plain.withEdits(edits).layouts()),
    }),
  };
}

const counting = (ref: string, to: string) => (layouts: ReturnType<App['layouts']>) => ({
  ...layouts,
  layouts: layouts.layouts.map((layout) => ({
    ...layout,
    tables: layout.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.label.includes(ref) ? { ...row, cells: row.cells.map((cell) => ({ ...cell, figure: to })) } : row,
      ),
    })),
  })),
});

test.each(['picked', 91] as const)(
  'a figure decided for %s does not move; what reads otherwise waits',
  async (choice) => {
    const here = await decided(choice);
    // What was taught is answered by a person: the twin is what the program reads by itself.
    const twin = await bring('03_c.csv', lines(TITLE, ROWS).concat(';;;'));
    expect(said(twin.id)).toEqual(expect.arrayContaining([[VICTIMS, '2023', 91]]));
    asIfBetter(counting('Status almış mağdurlar', 'victims.minors'));
    expect(offered()).toContain(twin.id);
    const view = await dry([twin.id, here.id]);
    const held = view.deliveries.flatMap(({ lines: own }) => own).filter(({ change }) => change === 'decision' || change === 'answer'); // prettier-ignore
    expect(held.map(({ change, ref }) => [change, ref])).toEqual(
      expect.arrayContaining([
        ['decision', 'D4'],
        ['answer', 'D4'],
      ]),
    );
    await take([twin.id]);
    expect(figure(VICTIMS)).toMatchObject({ value: 91, state: 'decided' });
  },
);

test('another value of a decided figure stands beside it: the decision opens again, and nothing moves unseen', async () => {
  await decided(91);
  const twin = await bring('03_c.csv', lines(TITLE, ROWS).concat(';;;'));
  const cases = counting('Status almış mağdurlar', CASES);
  const doves = counting('Göyərçinlər', VICTIMS);
  asIfBetter((layouts) => doves(cases(layouts)));
  const view = await dry([twin.id]);
  expect(view.effects).toContainEqual(
    expect.objectContaining({
      figure: expect.objectContaining({ id: VICTIMS }) as unknown,
      before: 91,
      state: 'open',
      reopens: { by: 'A' },
    }),
  );
  const [taken] = await take([twin.id], view.seen);
  expect(figure(VICTIMS)).toMatchObject({ state: 'open' });
  const own = said(taken!.id).filter(([id, period]) => id === VICTIMS && period === '2023');
  expect(own.map(([, , value]) => value)).toEqual([91, 4]);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(figure(VICTIMS)).toMatchObject({ value: 91, state: 'decided' });
});

test('withdrawn and replaced deliveries are not read, those entered by hand are not offered, and each is named', async () => {
  const one = await bring('01_a.csv', lines(TITLE, ROWS));
  const two = await bring('02_b.csv', lines(TITLE, ROWS).concat(';;;'));
  must(withdraw(app, workspace, { delivery: one.id, reason: 'r', by: 'A' }));
  const taught = await teach(two.id);
  expect(offered()).toEqual([]);
  const view = await dry([one.id, two.id]);
  expect(view.unread.map(({ no, error }) => [no, error.tag])).toEqual([
    ['01', 'DeliveryWithdrawn'],
    ['02', 'AlreadySuperseded'],
  ]);
  expect(await takeAgain(app, workspace, { deliveries: [one.id, taught.id], by: 'A' })).toMatchObject({ error: { tag: 'DeliveryWithdrawn' } }); // prettier-ignore
});

test('a file that names persons is read from its cells, without them', async () => {
  const persons = ['Soyadı, adı;Telefon;;', 'Xəzinədarova Aysel;+994 50 111 22 33;;'];
  const twin = await bring('01_a.csv', [...lines(TITLE, ROWS), ';;;', ...persons]);
  expect(twin.notes.some(({ tag }) => tag === 'PersonalData')).toBe(true);
  const other = await bring('02_b.csv', lines(TITLE, ROWS));
  await teach(other.id);
  const view = await dry([twin.id]);
  expect(view.deliveries).toMatchObject([{ id: twin.id, fromCells: true }]);
  const [taken] = await take([twin.id]);
  expect(taken!.notes.filter(({ tag }) => tag === 'PersonalData')).toEqual(
    twin.notes.filter(({ tag }) => tag === 'PersonalData'),
  );
});

test('whoever looked and found nothing otherwise is not asked again; what was seen is what is taken', async () => {
  const one = await bring('01_a.csv', lines(TITLE, ROWS));
  add({ id: 'own.9', labels: { en: 'Sərçələr', az: 'Sərçələr' }, unit: 'persons' });
  expect(offered()).toEqual([one.id]);
  expect(await dry()).toMatchObject({ deliveries: [], same: 1 });
  expect(offered()).toEqual([]);
  add(DOVES);
  const view = await dry();
  if (view.deliveries.length === 0) return;
  answer(one.id, 'Status almış mağdurlar', { kind: 'ignore' });
  const late = await takeAgain(app, workspace, { deliveries: [one.id], by: 'B', seen: view.seen });
  expect(late.ok || late.error.tag).toBe('NotAsSeen');
});

test('a delivery of an older program is offered once', async () => {
  const one = await bring('01_a.csv', lines(TITLE, ROWS));
  const plain = app;
  app = { ...plain, readBy: () => ({ ...plain.readBy(), program: 'a later one' }) };
  expect(offered()).toEqual([one.id]);
  expect(await dry()).toMatchObject({ deliveries: [], same: 1, unread: [] });
  expect(offered()).toEqual([]);
});

test('returns as they came read the same by the same program', async () => {
  const samples = await filledWorkspace(base, join(folder, 'samples.arayis'), ['03', '05', '08', '17', '22']);
  const own = appOf(base, samples);
  const all = listDeliveries(samples).map(({ id }) => id);
  const view = must(await look(own, samples, { deliveries: all, take: null }));
  samples.close();
  expect(view).toMatchObject({ deliveries: [], same: all.length, unread: [] });
});
