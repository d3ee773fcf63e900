import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { acceptedOf } from '../../main/work/conflicts/accepted-key.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { seriesLookup } from '../../main/work/reference/series.ts';
import { placeOf } from '../../main/disk/file-place.ts';
import { sha256 } from '../../main/readers/file-bytes.ts';
import { figurePanel } from '../../main/work/figures/panel/panel.ts';
import { groupOf } from '../../main/work/figures/rows/group.ts';
import { nextOpen } from '../../main/work/figures/rows/next-open.ts';
import { figureRows } from '../../main/work/figures/rows/rows.ts';
import { findThings } from '../../main/work/search/find.ts';
import { decide } from '../../main/work/decisions/decisions.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { deriveFrom, type Derived } from '../../main/session/view.ts';
import { stateView } from '../../main/work/conflicts/reconciled.ts';
import { allDeliveries } from '../../main/store/tables/delivery-table.ts';
import type { RowsSpec, RowsView } from '../../shared/contract/figure-rows.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let workspace: Workspace;
let derived: Derived;

beforeAll(async () => {
  const path = join(tempFolder(), 'rows.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  derived = deriveFrom(app, workspace);
  must(addPerson(app, workspace, { name: 'a', role: 'reviewer' }));
  must(addPerson(app, workspace, { name: 'b', role: 'reviewer', by: 'a' }));
  const hints = must(checkHints(app, workspace, { by: 'a' }));
  const take = (name: string) =>
    importFile(app, workspace, join(app.resources, 'samples', 'returns', name), hints);
  must(await take('02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx'));
  must(await take('03_Генпрокуратура_2023_год.xls'));
}, 60_000);
afterAll(() => workspace.close());

const rows = (spec: Partial<RowsSpec> = {}, me: string | null = null): RowsView =>
  figureRows(
    { derived, me },
    {
      filter: 'all',
      search: '',
      arrange: 'section',
      state: 'now',
      language: 'en',
      folds: {},
      from: 0,
      to: 10_000,
      ...spec,
    },
  );

test('sorts figures under the sections of the reference and their breakdowns', () => {
  const { rows: all } = rows();
  const whole = all.findIndex((row) => row.figure === 'victims.identified');
  expect(all[whole]).toMatchObject({ level: 1, value: 91, previous: 94, change: -3, unit: 'persons' });
  expect(all.slice(0, whole).findLast((row) => row.kind === 'section')?.label).toBe('Victims');
  const unfolded = rows({
    folds: { 'victims.identified@2023': false, 'victims.identified@2023/age': false },
  });
  const age = unfolded.rows.findIndex((row) => row.id === 'victims.identified@2023/age');
  expect(unfolded.rows[age]).toMatchObject({ kind: 'breakdown', label: 'by age', value: 91 });
  expect(unfolded.rows[age + 1]).toMatchObject({ figure: 'victims.by_age.18_25', level: 3, value: 6 });
});

test('loses no key that was reported: beyond the reference they stand last', () => {
  const { rows: all } = rows({ arrange: 'flat' });
  const shown = new Set(all.map((row) => row.id));
  const reported = derived
    .get(stateView)
    .observations.filter((o) => o.period === '2023' && o.supersededBy === undefined);
  expect(reported.filter((o) => !shown.has(`${o.figure}@${o.period}`))).toEqual([]);
});

test('pages what it shows', () => {
  const all = rows();
  const page = rows({ from: 10, to: 15 });
  expect(page.total).toBe(all.total);
  expect(page.rows).toEqual(all.rows.slice(10, 15));
});

test('says at a glance who disagrees', () => {
  const view = rows({ filter: 'open' });
  const row = view.rows.find((one) => one.figure === 'wanted.international')!;
  expect(row).toMatchObject({ state: 'open', conflict: 'timing', provisional: true });
  expect(row.sources.map(([agency, value, mark]) => [view.agencies[agency]!.id, value, mark])).toEqual([
    ['mia_thb', 12, 'accepted'],
    ['general_prosecutor', 11, 'differs'],
  ]);
});

test('lists what a number of the overview counts: conflicts of all, and those that wait of one body', () => {
  const { conflicts } = derived.get(stateView);
  const keys = (of: typeof conflicts): string[] =>
    [...new Set(of.map(({ figure, period }) => `${figure}@${period}`))].toSorted();
  const listed = (spec: Partial<RowsSpec>): string[] =>
    rows({ arrange: 'flat', ...spec }).rows.flatMap((row) => (row.kind === 'figure' ? [row.id] : [])).toSorted(); // prettier-ignore
  expect(listed({ filter: 'disputed' })).toEqual(keys(conflicts));
  const byId = new Map(derived.get(stateView).observations.map((o) => [o.id, o.agency]));
  const of = (agency: string) =>
    conflicts.filter((one) => one.state !== 'decided' && one.rivals.some((id) => byId.get(id) === agency));
  for (const agency of ['mia_thb', 'general_prosecutor'])
    expect(listed({ filter: 'unsettled', agency })).toEqual(keys(of(agency)));
  // What is shown beside the list is of the list.
  expect(rows({ filter: 'unsettled', agency: 'general_prosecutor' }).firstOpen?.figure).toBe(
    'prosecution.criminal_cases_initiated',
  );
  expect(rows({ filter: 'blockers' }).firstOpen).toBeNull();
});

test('finds by the words of both languages, whatever the keyboard, with what it stands under', () => {
  for (const search of ['interpol', 'İNTERPOL', 'ınterpol axtar']) {
    const found = rows({ search }).rows;
    expect(found.map((row) => row.kind)).toEqual(['section', 'figure']);
    expect(found[1]!.figure).toBe('wanted.international');
  }
});

test('unfolds what a link leads to', () => {
  const view = rows({ reveal: 'victims.by_age.18_25' });
  expect(view.rows[view.at]?.figure).toBe('victims.by_age.18_25');
  expect(view.unfolded).toContain('victims.identified@2023');
});

test('shows which value each check would fit, and what the decision rests on', () => {
  const key = 'wanted.international';
  const before = must(figurePanel(derived, { figure: key }));
  expect(before).toMatchObject({ alike: { value: 11, period: '2022' }, fact: { tag: 'date' } });
  expect(before.checks.every((check) => check.fits.length === 2)).toBe(true);
  const evidence = {
    file: 'letter.pdf',
    agency: 'mia_thb',
    bytes: new Uint8Array([1, 2, 3]),
    sha256: sha256(new Uint8Array([1, 2, 3])),
    size: 3,
    notes: [],
    place: placeOf('letter.pdf'),
  };
  const decided = must(
    decide(app, workspace, {
      key,
      choice: { kind: 'pick', observation: before.sources[0]!.observation },
      reason: 'a state at 31 December',
      by: 'a',
      authority: 'letter',
      evidence,
    }),
  );
  const after = must(figurePanel(derived, { figure: key }));
  expect(after.decision).toMatchObject({
    id: decided.id,
    state: 'proposed',
    authority: 'letter',
    evidenceFile: 'letter.pdf',
  });
  expect(after.history[0]).toMatchObject({ kind: 'proposed', value: 12, undone: false });
  expect(allDeliveries(workspace.db).at(-1)).toMatchObject({ kind: 'evidence', file: 'letter.pdf' });
  expect(rows({}, 'a').counts).toMatchObject({ waiting: 1, mine: 0 });
  expect(rows({}, 'b').counts).toMatchObject({ waiting: 1, mine: 1 });
});

test('puts the owner first where no rule is certain, and records which source was taken', () => {
  const view = must(figurePanel(derived, { figure: 'wanted.international' }));
  // What two bodies count need not be the same persons: such rules are shown, and weigh nothing.
  expect([view.checks.length > 0, view.counted]).toEqual([true, 0]);
  expect(view.sources.map(({ value, owner }) => [value, owner])).toEqual([
    [12, true],
    [11, false],
  ]);
  const source = { sheet: 'HESABAT 2023', ref: 'E44', agency: { id: 'mia_thb' }, delivery: { id: 1 } };
  expect(view.decision?.source).toMatchObject(source);
  expect(view.history[0]).toMatchObject({ kind: 'proposed', source });
});

test('leads from open line to open line of a view, round and round, then to what others proposed', () => {
  const spec = { filter: 'all', search: '', arrange: 'section' } as const;
  const next = (after: string | null, me: string | null = null) => {
    const key = nextOpen({ derived, me }, spec, after);
    return key && `${key.figure}@${key.period}`;
  };
  const open = rows({ filter: 'open' }).rows.flatMap((row) => (row.kind === 'figure' ? [row.id] : []));
  expect(open.length).toBeGreaterThan(1);
  for (const [at, id] of open.entries()) expect(next(id)).toBe(open[(at + 1) % open.length]);
  expect(next(null)).toBe(open[0]);
  // Where nothing is open: what waits for me, and not what I proposed.
  const interpol = { ...spec, search: 'interpol' };
  const waiting = (me: string) => nextOpen({ derived, me }, interpol, null);
  expect([waiting('a'), waiting('b')?.figure]).toEqual([null, 'wanted.international']);
});

test('says what waits under a heading', () => {
  const heading = rows().rows.find((row) => row.kind === 'section' && (row.open ?? 0) > 0)!;
  const group = groupOf(derived, heading.id, 'section')!;
  expect(group.label.en).toBe(heading.label);
  expect(group.work.filter(({ state }) => state === 'open')).toHaveLength(heading.open!);
  expect(groupOf(derived, 'section:gone', 'section')).toBeNull();
});

test('takes no vintage of an international body for the accepted value of another year, as a chart does', async () => {
  const evidence = join(tempFolder(), 'note.txt');
  writeFileSync(evidence, 'said by telephone');
  const key = { figure: 'victims.identified', period: '2017' };
  const enter = async (agency: string, value: number) =>
    must(
      await enterFigure(app, workspace, { key: 'victims.identified@2017', value, agency, evidence, by: 'a' }),
    );
  await enter('unodc', 70);
  const row = () => rows({ arrange: 'flat' }).rows.find((one) => one.id === 'victims.identified@2017')!;
  // Nobody else has counted it.
  expect(row()).toMatchObject({ value: 70, state: 'agreed' });
  await enter('mia', 71);
  expect(row()).toMatchObject({ value: 71, state: 'agreed' });
  expect(acceptedOf(app, derived.get(stateView), key)).toMatchObject({ value: 71, state: 'agreed' });
  expect(seriesLookup(app.catalogue(), derived.get(stateView))(key.figure, key.period)).toMatchObject({
    value: 71,
    vintages: [{ value: 70 }],
  });
  // A decision counts here as it does everywhere.
  const choice = { kind: 'value', value: 69 } as const;
  must(decide(app, workspace, { key: 'victims.identified@2017', choice, reason: 'recount', by: 'a' }));
  expect(row()).toMatchObject({ value: 69, state: 'proposed' });
});

test('finds figures, agencies and files from anywhere', () => {
  const kinds = (text: string): string[] => findThings(derived, text).map((one) => one.kind);
  expect(kinds('interpol')).toContain('figure');
  expect(kinds('ombudsman')).toContain('agency');
  expect(kinds('Генпрокуратура')).toContain('delivery');
  expect(kinds('')).toEqual([]);
  const figures = (text: string) =>
    findThings(derived, text).flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));
  // What counts, and what only one body says.
  expect(figures('159')).toContain('prosecution.trafficking_facts@2023');
  expect(figures('11')).toContain('wanted.international@2023');
});

test('a new version is asked about in the language of the reader', async () => {
  const hints = must(checkHints(app, workspace, { by: 'a' }));
  const file = '01_DIN_IAQMBI_hesabat_2023.xlsx';
  must(await importFile(app, workspace, join(app.resources, 'samples', 'returns', file), hints));
  const found = findThings(derived, 'variantıdırmı').find(({ kind }) => kind === 'question');
  expect(found?.label.en).toMatch(/^Is this a new version of delivery 1 /);
  expect(found?.label.az).toMatch(/^Bu, 1 nömrəli faylın .* yeni variantıdırmı\?$/);
});
