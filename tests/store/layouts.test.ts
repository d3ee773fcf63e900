import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { insertCatalogueEdit } from '../../main/store/tables/catalogue-edit-table.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { editCatalogue } from '../../main/work/catalogue/edit-catalogue.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { whoIs } from '../../main/work/people/people.ts';
import { openQuestions } from '../../main/work/questions/question-views.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { compareLayouts } from '../../main/work/layouts/compare-layouts.ts';
import { exportLayout, importLayout, lookAtLayout } from '../../main/work/layouts/layout-files.ts';
import { taughtForm } from '../../main/work/layouts/taught-form.ts';
import { taughtTables } from '../../main/work/layouts/taught-tables.ts';
import { restsOnLayout, withdrawLayout } from '../../main/work/layouts/withdraw-layout.ts';
import { confirmErasure, proposeErasure } from '../../main/work/withdrawal/erase.ts';
import { ok } from '../../shared/result.ts';
import type { Layout } from '../../shared/domain/catalogue/layout.ts';
import type { TaughtRow } from '../../shared/domain/catalogue/layout-views.ts';
import type { TaughtTable } from '../../shared/domain/catalogue/taught-table.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { must } from './must.ts';
import { taughtWorkspace, type TaughtWorkspace } from './taught-workspace.ts';

let at: TaughtWorkspace;
beforeEach(() => {
  at = taughtWorkspace();
});
afterEach(() => at.workspace.close());

const VICTIMS = 'victims.identified';
const CASES = 'prosecution.criminal_cases_initiated';
const ROWS = [
  ['Status almış mağdurlar', 'nəfər', 90, 91],
  ['Qovşaq üzrə açılmış işlər', 'iş', 17, 16],
  ['Göyərçinlər', 'ədəd', 3, 4],
] as const;
const LINES = (year: number, rows: readonly (readonly unknown[])[] = ROWS): string[] => [
  'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
  `${year}-cü ilin yekunları;;;`,
  `Göstərici;Vahid;${year - 1}-ci il;${year}-cü il`,
  ...rows.map((row) => row.join(';')),
];
const LESSONS = [
  { ref: 'C4:D4', figure: VICTIMS },
  { ref: 'C5:D5', figure: CASES },
  { ref: 'C6:D6', ignore: true },
] as const;

/** Of what was taught here, not of what ships. */
const rows = (): TaughtRow[] =>
  taughtTables(at.app, at.workspace).filter(({ layout }) => layout.startsWith('taught-'));
const said = (delivery: DeliveryId) =>
  loadObservations(at.workspace.db, { delivery }).map((o) => [o.figure, o.period, o.value]);

async function taught(): Promise<{ before: DeliveryId; taken: DeliveryId; row: TaughtRow }> {
  const before = (await at.bring('01_a.csv', LINES(2023))).id;
  const { id } = await at.teach(before, LESSONS);
  return { before, taken: id, row: rows()[0]! };
}

test('a taught table is listed with where it was taught, by whom, what waits, and what it read', async () => {
  const { taken, row } = await taught();
  expect(rows()).toHaveLength(1);
  expect(row).toMatchObject({
    layout: 'taught-mia_thb',
    agency: 'mia_thb',
    rows: 3,
    columns: 2,
    cells: 4,
    by: 'A',
    taughtOn: { delivery: taken, no: '01' },
    readings: [{ delivery: taken, period: '2023', cells: 4 }],
    confirm: { by: 'A', tables: 1 },
  });
  at.confirm(taken);
  const next = await at.bring('01_b.csv', LINES(2024), { period: '2024' });
  const [listed] = rows();
  expect(listed).toMatchObject({ key: row.key, confirmedBy: 'B' });
  expect(listed!.confirm).toBeUndefined();
  expect(listed!.readings.map(({ delivery, period, cells }) => [delivery, period, cells])).toEqual([
    [taken, '2023', 4],
    [next.id, '2024', 4],
  ]);
});

test('its form shows labels, header paths and what each row counts; a word of the agency’s own is marked', async () => {
  const { row } = await taught();
  const form = must(taughtForm(at.app, at.workspace, row.key));
  expect(form.columns.map(({ path }) => path.join(' › '))).toEqual(['2022-ci il', '2023-cü il'].map((text) => expect.stringContaining(text.slice(0, 4)))); // prettier-ignore
  expect(form.rows.map(({ label, learnt, cells }) => [label.at(-1), learnt, cells.map(({ means }) => means?.en ?? null)])).toEqual([
    ['Status almış mağdurlar', true, ['Victims identified']],
    ['Qovşaq üzrə açılmış işlər', true, [expect.stringContaining('riminal cases')]],
    ['Göyərçinlər', false, [null]],
  ]); // prettier-ignore
  expect(form.rows[0]!.cells[0]!.columns).toEqual([0, 1]);
});

test('withdrawn it is not applied, what it read stays, and undo brings it back', async () => {
  const { taken, row } = await taught();
  at.confirm(taken);
  const rests = must(restsOnLayout(at.app, at.workspace, row.key));
  expect(rests).toMatchObject({ tables: [{ key: row.key }], rules: false, open: 0, proposed: 0 });
  expect(rests.readings).toMatchObject([{ delivery: taken, cells: 4 }]);
  const kept = said(taken);
  const refuse = (more: object) =>
    withdrawLayout(at.app, at.workspace, { named: row.key, reason: 'wrong', by: 'B', ...more });
  expect(refuse({ reason: ' ' })).toMatchObject({ ok: false, error: { tag: 'ReasonMissing' } });
  expect(refuse({ named: 'nothing' })).toMatchObject({ ok: false, error: { tag: 'LayoutUnknown' } });
  must(withdrawLayout(at.app, at.workspace, { named: row.key, reason: 'wrong', by: 'B' }));
  expect(refuse({})).toMatchObject({ ok: false, error: { tag: 'LayoutWithdrawn', by: 'B' } });
  expect(rows()).toMatchObject([{ key: row.key, confirmedBy: 'B', withdrawn: { by: 'B', reason: 'wrong' } }]);
  expect(said(taken)).toEqual(kept);
  const next = await at.bring('01_b.csv', LINES(2024), { period: '2024' });
  expect(said(next.id).some(([figure]) => figure === VICTIMS)).toBe(false);
  expect(next.notes.filter(({ tag }) => tag === 'LayoutChanged')).toEqual([]);
  expect(at.openOf(next.id).some(({ text }) => text === 'Göyərçinlər')).toBe(true);
  must(undoLast(at.app, at.workspace, { by: 'A' }));
  must(undoLast(at.app, at.workspace, { by: 'B' }));
  expect(rows()[0]!.withdrawn).toBeUndefined();
  const again = await at.bring('01_c.csv', LINES(2025), { period: '2025' });
  expect(again.questions).toBe(0);
});

test('withdrawn before it was confirmed: the answer can be confirmed, the form is not applied', async () => {
  const { taken, row } = await taught();
  must(withdrawLayout(at.app, at.workspace, { named: row.layout, reason: 'wrong', by: 'B' }));
  at.confirm(taken);
  expect(rows()[0]!.confirmedBy).toBeUndefined();
  const next = await at.bring('01_b.csv', LINES(2024), { period: '2024' });
  expect(at.openOf(next.id).some(({ kind }) => kind === 'as-taught')).toBe(false);
});

test('taught again after it was withdrawn it is a form of its own, which waits anew', async () => {
  const { taken, row } = await taught();
  at.confirm(taken);
  must(withdrawLayout(at.app, at.workspace, { named: row.key, reason: 'wrong', by: 'B' }));
  await at.teach(taken, LESSONS);
  expect(rows().map(({ key, withdrawn, confirmedBy }) => [key === row.key, withdrawn !== undefined, confirmedBy])).toEqual([
    [false, false, undefined],
    [true, true, 'B'],
  ]); // prettier-ignore
});

test('last year’s form stays to be compared with: rows added, gone and renamed, columns moved, another meaning', async () => {
  const { taken, row } = await taught();
  at.confirm(taken);
  const changed = [
    ['Qovşaq üzrə açılmış işlər', 'iş', 16, 17],
    ['Göyərçinlər', 'ədəd', 4, 3],
    ['Qovşaq üzrə saxlanmış şəxslər', 'nəfər', 8, 9],
  ];
  const [who, when] = LINES(2024);
  const lines = [who!, when!, 'Göstərici;Vahid;2024-cü il;2023-cü il', ...changed.map((one) => one.join(';'))]; // prettier-ignore
  const next = await at.bring('01_b.csv', lines, { period: '2024' });
  await at.teach(next.id, [
    { ref: 'C4:D4', figure: VICTIMS },
    { ref: 'C5:D5', ignore: true },
    { ref: 'C6:D6', figure: CASES },
  ]);
  expect(rows()).toMatchObject([{ layout: row.layout }, { key: row.key, replaced: true }]);
  const [now] = rows();
  const { tables } = must(compareLayouts(at.app, at.workspace, { was: row.key, now: now!.key }));
  expect(tables).toHaveLength(1);
  const { changes } = tables[0]!;
  expect(changes).toEqual(
    expect.arrayContaining([
      { what: 'columns-moved' },
      { what: 'row-gone', was: 'Status almış mağdurlar' },
      { what: 'row-new', now: 'Qovşaq üzrə saxlanmış şəxslər' },
      expect.objectContaining({ what: 'meaning', row: 'Qovşaq üzrə açılmış işlər' }),
    ]),
  );
  const same = must(compareLayouts(at.app, at.workspace, { was: row.layout, now: row.layout }));
  expect(same.tables.map((one) => one.changes)).toEqual([[]]);
  expect(same.rules).toEqual([]);
  const rules = must(compareLayouts(at.app, at.workspace, { was: 'mia-thb', now: 'moj' })).rules;
  expect(rules.some(({ was, now: added }) => was.length > 0 && added.length > 0)).toBe(true);
});

test('a layout that is brought in joins what is here, is shown before, and confirms nothing by itself', async () => {
  const { taken, row } = await taught();
  at.confirm(taken);
  const file = join(at.folder, 'l.json');
  must(await exportLayout(at.app, at.workspace, row.layout, { path: file, replace: false }));
  const layout = JSON.parse(readFileSync(file, 'utf8')) as Layout;
  const [table] = layout.tables;
  const other = { ...table!, captions: ['Başqa cədvəl'] };
  const newer = { ...table!, rows: table!.rows.slice(0, 2) };
  const bytes = Buffer.from(JSON.stringify({ ...layout, tables: [newer, other] }));
  const brought = must(lookAtLayout(at.app, at.workspace, { bytes, file: 'l.json' }));
  expect(brought).toMatchObject({ agency: 'mia_thb', rules: 'none' });
  expect(brought.tables.map(({ how }) => how)).toEqual(['changed', 'new']);
  must(importLayout(at.app, at.workspace, { bytes: Buffer.from(JSON.stringify({ ...layout, tables: [other] })), file: 'l.json', by: 'B' })); // prettier-ignore
  expect(rows().map(({ title, confirmedBy, by }) => [title, by, confirmedBy])).toEqual([
    ['Başqa cədvəl', 'B', undefined],
    [row.title, 'A', 'B'],
  ]);
  const own = readFileSync(file);
  expect(must(lookAtLayout(at.app, at.workspace, { bytes: own, file: 'l.json' })).tables).toMatchObject([
    { how: 'same' },
  ]);
});

test('nobody confirms a form, or brings a withdrawn one back as it was, by writing so', async () => {
  const { row } = await taught();
  const layout = () => at.app.layouts().layouts.find(({ id }) => id === row.layout)!;
  const write = (value: unknown): void =>
    void must(editCatalogue(at.app, at.workspace, { kind: 'layout', item: row.layout, value, by: 'B' }));
  write({ ...layout(), tables: layout().tables.map((table) => ({ ...table, confirmedBy: 'B' })) });
  expect(rows()[0]!.confirmedBy).toBeUndefined();
  expect(rows()[0]).toMatchObject({ by: 'B' });
  must(withdrawLayout(at.app, at.workspace, { named: row.layout, reason: 'wrong', by: 'A' }));
  const [{ withdrawn: _withdrawn, ...table }] = layout().tables as [TaughtTable];
  write({ ...layout(), tables: [{ ...table, confirmedBy: 'A' }] });
  expect(rows()[0]).toMatchObject({ by: 'B' });
  expect(rows()[0]!.confirmedBy).toBeUndefined();
  write({ ...layout(), notes: ['x'] });
  expect(rows()[0]).toMatchObject({ by: 'B' });
});

test('a return that is called another body’s says whose form it is, and is not read as that', async () => {
  const { taken, row } = await taught();
  at.confirm(taken);
  const changed = (lines: readonly string[]): string[] => ['Ədliyyə Nazirliyi;;;', ...lines.slice(1)];
  const next = await at.bring('01_b.csv', changed(LINES(2024)), { period: '2024', agency: 'moj' });
  expect(next.notes).toContainEqual({
    tag: 'LayoutChanged',
    layout: row.layout,
    change: 'body',
    expected: '',
  });
  expect(said(next.id).filter(([figure]) => figure === VICTIMS)).toEqual([]);
  // Rows of its own, or two that are called alike, are no other body's form.
  const own = await at.bring('02_c.csv', changed(LINES(2024, [ROWS[0], ['Verilmiş arayışlar', 'ədəd', 8, 9], ['Baxılmış ərizələr', 'ədəd', 5, 6]])), { period: '2024', agency: 'moj' }); // prettier-ignore
  expect(own.notes.filter(({ tag }) => tag === 'LayoutChanged')).toEqual([]);
});

const shipsAs = (id: string): Layout =>
  createApp()
    .layouts()
    .layouts.find((one) => one.id === id)!;
const now = (id: string): Layout => at.app.layouts().layouts.find((one) => one.id === id)!;
const keep = (id: string, value: object): void => {
  const { workspace, app } = at;
  const line = { at: app.now(), by: 'A', command: 'edit layout' };
  const by = must(whoIs(workspace.db, 'A')).id;
  must(
    workspace.commit(line, (db) => {
      insertCatalogueEdit(db, { kind: 'layout', item: id, value, by, at: app.now() });
      return ok({ value: null, summary: {} });
    }),
  );
};

test('of a layout that ships and was edited here all stays that the edit does not speak of', () => {
  const { id, agency, tables, notes, registers } = shipsAs('ssa');
  // As a form was kept before tables said what rules had said, and before there were notes.
  keep(id, { id, agency, recognise: { sheets: ['X'], titles: [] }, registers: [], sentences: [], marks: {} });
  expect(now(id)).toMatchObject({ tables, notes, registers, recognise: { sheets: ['X'] } });
  // What nobody ships has all its parts, too.
  keep('mine', { id: 'mine', agency, registers: [] });
  expect(now('mine')).toMatchObject({ tables: [], notes: [], remarks: [] });
});

test('a table that ships takes the form that was kept of it; left out by hand it is withdrawn, not lost', () => {
  const { id, agency, tables } = shipsAs('ssa');
  const edit = (value: object): void =>
    void must(editCatalogue(at.app, at.workspace, { kind: 'layout', item: id, value, by: 'B' }));
  const [first] = tables as [TaughtTable];
  const renamed = {
    ...first,
    rows: first.rows.map((row, n) => (n === 0 ? { ...row, label: ['Yeni ad'] } : row)),
  };
  edit({ id, agency, tables: [renamed, ...tables.slice(1)] });
  expect(now(id).tables).toHaveLength(tables.length);
  expect(now(id).tables[0]).toMatchObject({ rows: renamed.rows, by: 'B' });
  edit({ id, agency, tables: [] });
  expect(now(id).tables.map(({ withdrawn }) => withdrawn?.by)).toEqual(tables.map(() => 'B'));
  must(undoLast(at.app, at.workspace, { by: 'B' }));
  must(undoLast(at.app, at.workspace, { by: 'B' }));
  expect(now(id).tables).toEqual(tables);
});

test('erasing the delivery on which a form was taught takes its words out of every form the layout had since', async () => {
  const { taken, before, row } = await taught();
  at.confirm(taken);
  must(withdrawLayout(at.app, at.workspace, { named: row.key, reason: 'wrong', by: 'B' }));
  const { id } = must(proposeErasure(at.app, at.workspace, { delivery: before, reason: 'r', by: 'A' }));
  must(await confirmErasure(at.app, at.workspace, { erasure: id, by: 'B' }));
  const bytes = readFileSync(at.workspace.path).toString('latin1');
  expect(bytes).not.toContain(Buffer.from('Qovşaq üzrə').toString('latin1'));
});

test('a label that one agency was taught is offered to another; until that is confirmed, the answer waits, too', async () => {
  const rowsOf = [['Qanadlılar', 'nəfər', 3, 4], ROWS[1]];
  const before = await at.bring('01_a.csv', LINES(2023, rowsOf));
  const { id: taken } = await at.teach(before.id, [{ ref: 'C4:D4', figure: VICTIMS }, LESSONS[1]]);
  const other = (name: string, birds: number) =>
    at.bring(
      name,
      ['Ədliyyə Nazirliyi;;', 'Göstərici;Vahid;2023-cü il', 'Qanadlılar;nəfər;5', `Quşlar;ədəd;${birds}`],
      { agency: 'moj' },
    );
  const offer = (delivery: DeliveryId) => {
    const asked = at.openOf(delivery).find(({ text }) => text === 'Qanadlılar')!;
    const index = asked.readings.findIndex(({ says }) => says.tag === 'offer' && says.calledBy !== undefined);
    return { asked, index };
  };
  const first = await other('02_a.csv', 2);
  expect(said(first.id)).toEqual([]);
  const { asked, index } = offer(first.id);
  expect(asked.readings[index]).toMatchObject({ says: { figure: VICTIMS, calledBy: ['mia_thb'] }, figures: [expect.stringContaining(VICTIMS)] }); // prettier-ignore
  const { names, readings } = openQuestions(at.app, at.workspace, listQuestions(at.workspace)).find(({ id }) => id === asked.id)!; // prettier-ignore
  expect(names['mia_thb']?.en).toBeTruthy();
  expect(readings).toHaveLength(asked.readings.length);
  const choose = (question: typeof asked.id, reading: number) =>
    must(
      answerQuestion(at.app, at.workspace, {
        question,
        answer: { kind: 'reading', index: reading },
        reason: 'the same',
        by: 'A',
      }),
    );
  expect(choose(asked.id, index).proposed).toBe(true);
  at.confirm(taken);
  const second = await other('02_b.csv', 3);
  const again = offer(second.id);
  expect(choose(again.asked.id, again.index).proposed).toBe(false);
  expect(said(second.id)).toEqual([[VICTIMS, '2023', 5]]);
});

test('a table that ships is listed, shown, withdrawn and brought back as one that was taught is', () => {
  const shipped = taughtTables(at.app, at.workspace).filter(({ layout }) => layout === 'ssa');
  expect(shipped).toMatchObject([{ agency: 'ssa', readings: [], confirmedBy: expect.any(String) as string }]);
  const { key } = shipped[0]!;
  expect(must(taughtForm(at.app, at.workspace, key)).rows.length).toBe(shipped[0]!.rows);
  must(withdrawLayout(at.app, at.workspace, { named: key, reason: 'another form', by: 'A' }));
  const layout = at.app.layouts().layouts.find(({ id }) => id === 'ssa')!;
  expect(layout.tables).toMatchObject([{ withdrawn: { by: 'A', reason: 'another form' } }]);
  expect(layout.recognise.sheets).not.toEqual([]);
  must(undoLast(at.app, at.workspace, { by: 'A' }));
  expect(at.app.layouts().layouts.find(({ id }) => id === 'ssa')!.tables[0]!.withdrawn).toBeUndefined();
});
