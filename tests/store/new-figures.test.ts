import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '../../main/resources/app.ts';
import { deriveFrom } from '../../main/session/view.ts';
import { figureBreaks } from '../../main/store/tables/figure-break-table.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { exportLayout, importLayout, lookAtLayout } from '../../main/work/layouts/layout-files.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { checksView } from '../../main/work/checks/checks-view.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { breakFigures, withdrawBreak } from '../../main/work/dynamics/figure-breaks.ts';
import { seriesOf } from '../../main/work/dynamics/series-of.ts';
import { remarkSeries } from '../../main/work/dynamics/series-remarks.ts';
import { treeView } from '../../main/work/figures/rows/rows.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { overviewSources } from '../../main/work/overview/sources.ts';
import { sectionLines } from '../../main/work/overview/section-lines.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { addFigure } from '../../main/work/teaching/add-figure.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { takeTaught } from '../../main/work/teaching/take-taught.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import type { NewFigure } from '../../shared/domain/catalogue/new-figure.ts';
import { OWN_DIMENSION } from '../../shared/domain/catalogue/own-dimension.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { findingEn } from '../../shared/words/findings/finding-en.ts';
import { findingAz } from '../../shared/words/findings/finding-az.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
const VICTIMS = 'victims.identified';
let app: ReturnType<typeof appOf>;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
});
afterEach(() => workspace.close());

type Row = readonly [string, string, number | string, number | string, string?];

/** Rows of label, unit, last year, this year, and the change where the body says it. */
async function bring(rows: readonly Row[]): Promise<DeliveryId> {
  const file = join(folder, `${rows.length}.csv`);
  const hasChange = rows.some((row) => row[4] !== undefined);
  const lines = [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;;',
    '2023-cü ilin yekunları;;;;',
    `Göstərici;Vahid;2022-ci il;2023-cü il${hasChange ? ';Fərq' : ''}`,
    ...rows.map((row) => row.join(';')),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  const hints = must(checkHints(app, workspace, { by: 'A', period: '2023', agency: 'mia_thb' }));
  return must(await importFile(app, workspace, file, hints)).id;
}

async function teach(
  delivery: DeliveryId,
  lessons: readonly Omit<Lesson, 'sheet'>[],
  added: readonly NewFigure[],
) {
  const { sheet } = must(accounted(workspace, delivery))[0]!;
  const said = lessons.map((lesson) => ({ ...lesson, sheet }));
  const read = await readTaught(app, workspace, delivery, said, added);
  if (!read.ok) return read;
  const taken = takeTaught(app, workspace, read.value, { by: 'A', reason: 'by telephone' });
  if (!taken.ok) return taken;
  const asked = listQuestions(workspace).find(
    ({ kind, state }) => kind === 'as-taught' && state === 'proposed',
  )!;
  must(confirmAnswer(app, workspace, { question: asked.id, by: 'B' }));
  return taken;
}

const figureOf = (id: string) => reconcile(app, workspace).figures.find((one) => one.id === id);
const label = (language: 'en' | 'az') => (id: string) =>
  app.catalogue().figuresById.get(id)?.labels[language];
const findings = (of: (id: string) => boolean) =>
  checkWorkspace(app, workspace).filter(({ check }) => of(check));

const DOVES: NewFigure = {
  id: 'own.1',
  labels: { az: 'Göyərçin saxlayan zərərçəkmişlər', en: 'Victims who keep doves', tr: 'Güvercinciler' },
  written: 'Göyərçinçilər',
  unit: 'persons',
  breakdown: { of: VICTIMS, by: OWN_DIMENSION },
  definition: 'Those who say so.',
};
const ROWS: Row[] = [
  ['Status almış mağdurlar', 'nəfər', 90, 91],
  ['Göyərçinçilər', 'nəfər', 3, 4],
];
const LESSONS = [
  { ref: 'C4:D4', figure: VICTIMS },
  { ref: 'C5:D5', figure: DOVES.id, categories: {} },
];

/** How many figures the overview counts in a section. */
const countIn = (section: string): number | undefined => {
  const sources = overviewSources(app, workspace, reconcile(app, workspace), []);
  return sectionLines(sources).lines.find(({ id }) => id === section)?.figures;
};

test('a part is a category of its whole, listed under its section, and never more than it', async () => {
  const before = countIn('victims')!;
  must(await teach(await bring(ROWS), LESSONS, [DOVES]));
  expect(figureOf(DOVES.id)).toMatchObject({ value: 4, previous: 3, unit: 'persons' });
  const { figuresById, dimensionsById } = app.catalogue();
  expect(figuresById.get(DOVES.id)).toMatchObject({
    indicator: figuresById.get(VICTIMS)!.indicator,
    categories: { [OWN_DIMENSION]: DOVES.id },
    synonyms: ['Göyərçinçilər'],
    phrases: ['Güvercinciler'],
    definition: 'Those who say so.',
  });
  expect(dimensionsById.get(OWN_DIMENSION)!.codes.map(({ id }) => id)).toEqual([DOVES.id]);
  const { nodes } = deriveFrom(app, workspace).get(treeView, 'section');
  const at = nodes.findIndex((node) => node.leaf?.key.figure === DOVES.id);
  const parents: string[] = [];
  for (let one = nodes[at]!.parent; one >= 0; one = nodes[one]!.parent) parents.push(nodes[one]!.id);
  expect(parents).toContain(`${VICTIMS}@2023`);
  expect(parents.at(-1)).toMatch(/^section:/);
  expect(parents.at(-1)).not.toBe('section:beyond');
  expect(countIn('victims')).toBe(before + 1);
  expect(findings((check) => check.startsWith('own.'))).toEqual([]);
});

test('a part that is more than its whole is said under the section of the part', async () => {
  const rows: Row[] = [ROWS[0]!, ['Göyərçinçilər', 'nəfər', 3, 400]];
  must(await teach(await bring(rows), LESSONS, [{ ...DOVES, section: 'training' }]));
  const found = findings((check) => check.startsWith('own.'));
  expect(found).toMatchObject([{ id: 'own.part.own.1', severity: 'blocker', figures: ['own.1', VICTIMS] }]);
  const state = reconcile(app, workspace);
  const view = checksView(app, workspace, { state, findings: found, sentences: [] });
  expect(view.findings[0]!.section!.id).toBe('training');
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  expect(findings((check) => check.startsWith('own.'))).toEqual([]);
  expect(app.catalogue().dimensionsById.has(OWN_DIMENSION)).toBe(false);
});

test.each([
  ['in another unit', { unit: 'facts' }, 'other-unit'],
  ['of what there is not', { breakdown: { of: 'victims.unheard', by: OWN_DIMENSION } }, 'nowhere'],
  ['of many years together', { breakdown: { of: 'victims.cumulative', by: OWN_DIMENSION } }, 'other-period'],
  ['by what parts it already', { breakdown: { of: VICTIMS, by: 'wingspan' } }, 'nowhere'],
  ['by the name of a category', { labels: { az: 'Digər', en: 'Other doves' } }, 'taken'],
  ['by the name of a figure', { labels: { az: 'a', en: 'victims identified' } }, 'taken'],
  ['under a section that there is not', { section: 'attic' }, 'nowhere'],
])('a part %s is refused', async (_, more, problem) => {
  const read = await teach(await bring(ROWS), LESSONS, [{ ...DOVES, ...more }]);
  const problems = read.ok || read.error.tag !== 'CatalogueInvalid' ? [] : read.error.problems;
  expect(problems.map((one) => one.problem)).toEqual([problem]);
});

test('a row that is called as others are elsewhere is known where it stood, and nowhere else', async () => {
  const rows: Row[] = [ROWS[0]!, ['Digər', 'nəfər', 3, 4]];
  must(await teach(await bring(rows), LESSONS, [{ ...DOVES, written: 'Digər' }]));
  expect(app.catalogue().figuresById.get(DOVES.id)!.synonyms).toEqual([]);
  expect(figureOf(DOVES.id)).toMatchObject({ value: 4 });
});

test('a part of a figure that is new in the same return', async () => {
  const all: NewFigure = { id: 'own.1', labels: { az: 'Quşlar', en: 'Birds' }, unit: 'pieces' };
  const part: NewFigure = {
    id: 'own.2',
    labels: { az: 'Göyərçinlər', en: 'Doves' },
    unit: 'pieces',
    breakdown: { of: 'own.1', by: OWN_DIMENSION },
  };
  const rows: Row[] = [
    ['Quşlar', 'ədəd', 9, 9],
    ['Göyərçinlər', 'ədəd', 3, 4],
  ];
  const lessons = [
    { ref: 'C4:D4', figure: 'own.1', categories: {} },
    { ref: 'C5:D5', figure: 'own.2', categories: {} },
  ];
  must(await teach(await bring(rows), lessons, [all, part]));
  expect([figureOf('own.1')?.value, figureOf('own.2')?.value]).toEqual([9, 4]);
});

/** Doves and sparrows, which were birds until 2022. */
const BIRDS = async (): Promise<void> => {
  must(
    addFigure(app, workspace, {
      figure: { labels: { az: 'Quşlar', en: 'Birds' }, unit: 'pieces' },
      agency: 'mia_thb',
      by: 'A',
    }),
  );
  must(
    await teach(
      await bring([['Quşlar', 'ədəd', 9, '-']]),
      [{ ref: 'C4', figure: 'own.1', categories: {} }],
      [],
    ),
  );
};
const begun = (at: number, az: string, en: string, from = ['own.1']): NewFigure => ({
  id: `own.${at}`,
  labels: { az, en },
  unit: 'pieces',
  begins: { from, period: '2023', reason: 'each is counted now' },
});

test('a figure that is split keeps its history; the new ones begin, and nothing is compared across', async () => {
  await BIRDS();
  const rows: Row[] = [
    ['Göyərçinlər', 'ədəd', '', 4, '-5'],
    ['Sərçələr', 'ədəd', '', 6, '+1'],
  ];
  const lessons = [
    { ref: 'D4', figure: 'own.2', categories: {} },
    { ref: 'D5', figure: 'own.3', categories: {} },
  ];
  const added = [begun(2, 'Göyərçinlər', 'Doves'), begun(3, 'Sərçələr', 'Sparrows')];
  must(await teach(await bring(rows), lessons, added));
  expect(figureBreaks(workspace.db)).toMatchObject([
    { period: '2023', from: ['own.1'], to: ['own.2', 'own.3'], reason: 'each is counted now', by: 'A' },
  ]);
  expect(loadObservations(workspace.db).find(({ figure: of }) => of === 'own.1')).toMatchObject({
    period: '2022',
    value: 9,
  });
  // The change that the body states is of another count: it gives no value of the year before.
  expect(figureOf('own.2')).toMatchObject({ value: 4, previous: null, change: null });
  const found = findings((check) => check.startsWith('change.'));
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([
    ['change.break:own.2', 'note'],
    ['change.break:own.3', 'note'],
  ]);
  expect(findingEn(found[0]!.facts, label('en'), 'own.2').likeliest).toBe(
    'From 2023 on “Birds” is split into “Doves” and “Sparrows”: each is counted now (A).',
  );
  expect(findingAz(found[0]!.facts, label('az'), 'own.2').likeliest).toBe(
    '2023-cü ildən “Quşlar” bölünüb: “Göyərçinlər” və “Sərçələr” – each is counted now (A).',
  );
  for (const of of ['own.1', 'own.2']) {
    const series = must(seriesOf(app, workspace, reconcile(app, workspace), { figure: of }, 'en'));
    expect(series.spec.series.map(({ name }) => name).toSorted()).toEqual(['Birds', 'Doves', 'Sparrows']);
    const own = series.keys.indexOf(of);
    const known = series.rows.flatMap(({ label: year, points }) =>
      points[own]!.value === null ? [] : [[year, points[own]!.value, points[own]!.change]],
    );
    expect(known).toEqual(of === 'own.1' ? [['2022', 9, null]] : [['2023', 4, null]]);
    expect(series.marks.filter(({ kind }) => kind === 'replaced')).toMatchObject([{ to: 2023 }]);
  }
  // One act: what was taken in goes with its figures and their break.
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  expect(figureBreaks(workspace.db)).toEqual([]);
  expect(app.catalogue().figuresById.has('own.2')).toBe(false);
  expect(app.catalogue().figuresById.has('own.1')).toBe(true);
});

test('figures that are merged, one that is taken back, and what cannot be said', async () => {
  await BIRDS();
  const add = (az: string, unit: string) =>
    must(addFigure(app, workspace, { figure: { labels: { az, en: az }, unit }, agency: 'mia_thb', by: 'A' }))
      .figure;
  const [doves, sparrows, cages] = [
    add('Göyərçinlər', 'pieces'),
    add('Sərçələr', 'pieces'),
    add('Qəfəs', 'facts'),
  ];
  const say = (from: string[], to: string[], period = '2023', reason = 'r') =>
    breakFigures(app, workspace, { from, to, period, reason, by: 'A' });
  expect(say([doves], [doves])).toMatchObject({ error: { tag: 'BreakInvalid', problem: 'same' } });
  expect(say([doves], [cages])).toMatchObject({ error: { problem: 'unit', detail: cages } });
  expect(say([doves], ['x'])).toMatchObject({ error: { problem: 'figure', detail: 'x' } });
  expect(say([doves], [sparrows], '2023-H1')).toMatchObject({ error: { problem: 'period' } });
  expect(say([doves], [sparrows], '2023', ' ')).toMatchObject({ error: { tag: 'ReasonMissing' } });
  const { break: id } = must(say([doves, sparrows], ['own.1']));
  expect(say([doves], ['own.1'])).toMatchObject({ error: { problem: 'taken' } });
  expect(figureBreaks(workspace.db)).toHaveLength(1);
  must(withdrawBreak(app, workspace, { break: id, by: 'B' }));
  expect(figureBreaks(workspace.db)).toEqual([]);
  expect(withdrawBreak(app, workspace, { break: id, by: 'B' })).toMatchObject({
    error: { tag: 'BreakUnknown' },
  });
  must(undoLast(app, workspace, { by: 'B' }));
  expect(figureBreaks(workspace.db)).toHaveLength(1);
});

test('a series that is counted otherwise: a claimed change that does not fit last year is no error, but named', async () => {
  const of2022: Row[] = [
    ['Status almış mağdurlar', 'nəfər', 90, '-'],
    ['Göyərçinlər', 'nəfər', 3, '-'],
  ];
  must(await teach(await bring(of2022), [{ ref: 'C4', figure: VICTIMS }], []));
  const rows: Row[] = [['Status almış mağdurlar', 'nəfər', '', 91, '+7']];
  must(await teach(await bring(rows), [{ ref: 'D4', figure: VICTIMS }], []));
  const of = () =>
    findings((check) => check.startsWith('change.')).filter(({ figures }) => figures[0] === VICTIMS);
  expect(of()).toMatchObject([{ check: 'change.claimed', severity: 'blocker' }]);
  const remark = { series: VICTIMS, period: '2023', text: 'another law', by: 'A' } as const;
  must(remarkSeries(app, workspace, { ...remark, kind: 'break' }));
  expect(of()).toMatchObject([
    { check: 'change.break', severity: 'note', facts: { breaks: [{ reason: 'another law', by: 'A' }] } },
  ]);
});

/** A layout as a file, and another workspace, whose person C has a figure of its own already. */
async function carried(layout: string): Promise<{ file: string; other: Workspace; own: App }> {
  const file = join(folder, 'layout.json');
  must(await exportLayout(app, workspace, layout, { path: file, replace: false }));
  const path = join(folder, 'other.arayis');
  must(newWorkspace(base, { path, period: '2023', template: 'reference-2023' }));
  const other = must(openForWork(path));
  const own = appOf(base, other);
  must(addPerson(own, other, { name: 'C', role: 'analyst' }));
  const figure = { labels: { az: 'Qəfəslər', en: 'Cages' }, unit: 'pieces' };
  must(addFigure(own, other, { figure, agency: 'mia_thb', by: 'C' }));
  return { file, other, own };
}

test('a layout carries where its figures begin anew, with those whose place they take', async () => {
  await BIRDS();
  const rows: Row[] = [
    ['Göyərçinlər', 'ədəd', '', 4],
    ['Sərçələr', 'ədəd', '', 6],
  ];
  const lessons = [
    { ref: 'D4', figure: 'own.2', categories: {} },
    { ref: 'D5', figure: 'own.3', categories: {} },
  ];
  const added = [begun(2, 'Göyərçinlər', 'Doves'), begun(3, 'Sərçələr', 'Sparrows')];
  const taken = must(await teach(await bring(rows), lessons, added));
  const { file, other, own } = await carried(taken.layout);
  const input = { bytes: readFileSync(file), file: 'layout.json' };
  expect(must(lookAtLayout(own, other, input)).breaks).toBe(1);
  for (const _ of [1, 2]) must(importLayout(own, other, { ...input, by: 'C' }));
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => own.catalogue().figuresById.get(id)!.labels.en);
  const breaks = figureBreaks(other.db);
  expect(breaks.map(({ period, from, to, reason, by }) => [period, named(from), named(to), reason, by])).toEqual([
    ['2023', ['Birds'], ['Doves', 'Sparrows'], 'each is counted now', 'C'],
  ]); // prettier-ignore
  expect(must(lookAtLayout(own, other, input)).breaks).toBe(0);
  must(undoLast(own, other, { by: 'C' }));
  must(undoLast(own, other, { by: 'C' }));
  expect(figureBreaks(other.db)).toEqual([]);
  // A file that says what cannot be says nothing.
  const wrong = JSON.parse(input.bytes.toString()) as { breaks: object[] };
  wrong.breaks = [{ period: '2023', from: ['victims.unheard'], to: ['own.2'], reason: 'r' }];
  const bytes = Buffer.from(JSON.stringify(wrong));
  expect(importLayout(own, other, { ...input, bytes, by: 'C' })).toMatchObject({
    ok: false,
    error: { tag: 'BreakInvalid', problem: 'figure' },
  });
  other.close();
});

test('a layout carries the figures that it names, under ids that are free where it comes in', async () => {
  const taken = must(await teach(await bring(ROWS), LESSONS, [DOVES]));
  const { file, other, own } = await carried(taken.layout);
  const bytes = readFileSync(file);
  for (const _ of [1, 2]) must(importLayout(own, other, { bytes, file: 'layout.json', by: 'C' }));
  const ids = own.catalogue().figures.flatMap(({ id }) => (id.startsWith('own.') ? [id] : []));
  expect(ids).toEqual(['own.1', 'own.2']);
  expect(own.catalogue().figuresById.get('own.2')).toMatchObject({
    labels: { az: DOVES.labels.az },
    categories: { [OWN_DIMENSION]: 'own.2' },
    partOf: { figure: VICTIMS },
  });
  const layout = own.layouts().layouts.find(({ id }) => id === taken.layout)!;
  expect(JSON.stringify(layout.tables)).toContain('"figure":"own.2"');
  expect(JSON.stringify(layout.tables)).not.toContain('own.1');
  other.close();
});
