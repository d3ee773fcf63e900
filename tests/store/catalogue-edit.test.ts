import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '../../main/resources/app.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { checkEdit, editCatalogue, restoreShipped } from '../../main/work/catalogue/edit-catalogue.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import type { EditKind } from '../../shared/domain/catalogue/catalogue-edit.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const FIGURE = 'victims.identified';
const folder = tempFolder();
let clock = Date.parse('2024-02-01T00:00:00Z');
const base = createApp({ now: () => new Date((clock += 1000)).toISOString() });
let workspace: Workspace;
let app: App;

async function take(name: string, label: string, value: number): Promise<number[]> {
  const path = join(folder, name);
  writeFileSync(path, ['Hesabat 2023;', 'Göstərici;Say', `${label};${value}`].join('\n'));
  const hints = must(checkHints(app, workspace, { by: 'A', agency: 'mia_thb' }));
  const { id } = must(await importFile(app, workspace, path, hints));
  return loadObservations(workspace.db, { delivery: id }).filter((o) => o.figure === FIGURE).map((o) => o.value!); // prettier-ignore
}
const figure = () => app.catalogue().figuresById.get(FIGURE)!;
const edit = (kind: EditKind, item: string, value: unknown) =>
  editCatalogue(app, workspace, { kind, item, value, by: 'A' });

beforeAll(() => {
  const path = join(folder, 'w.arayis');
  must(newWorkspace(base, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  app = appOf(base, workspace);
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
});
afterAll(() => {
  workspace.close();
});

test('without edits a workspace sees the very catalogue that ships', () => {
  expect(app.catalogue()).toBe(base.catalogue());
});

test('a synonym added here is what the next delivery is read by; nothing else sees it; undo takes it away', async () => {
  const label = 'Zoğal mürəbbəsi yeyənlər';
  expect(await take('before.csv', label, 7)).toEqual([]);
  const { synonyms } = figure();
  must(edit('figure', FIGURE, { ...figure(), synonyms: [...synonyms, label] }));
  expect(app.catalogue()).toBe(app.catalogue());
  expect(await take('after.csv', label, 8)).toEqual([8]);
  expect(base.catalogue().figuresById.get(FIGURE)!.synonyms).toEqual(synonyms);
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  expect(figure().synonyms).toEqual(synonyms);
});

test('an item can be put back as it ships', () => {
  must(edit('figure', FIGURE, { ...figure(), labels: { en: 'a', az: 'b', ru: 'c' } }));
  expect(figure().labels.en).toBe('a');
  must(restoreShipped(app, workspace, { kind: 'figure', item: FIGURE, by: 'A' }));
  expect(figure()).toEqual(base.catalogue().figuresById.get(FIGURE));
});

test('an agency can be added, and then reports', () => {
  const added = { id: 'lake_office', names: { en: 'Lake Office', az: 'Göl idarəsi', ru: 'Управление озёр' }, abbreviations: [], aliases: [], type: 'ministry', supplies: [] }; // prettier-ignore
  must(edit('agency', 'lake_office', added));
  expect(checkHints(app, workspace, { by: 'A', agency: 'lake_office' }).ok).toBe(true);
  expect(checkHints(base, workspace, { by: 'A', agency: 'lake_office' }).ok).toBe(false);
});

test('what is wrong is told by field', () => {
  const agency = app.catalogue().agenciesById.get('mia')!;
  const other = app.catalogue().agenciesById.get('ssa')!;
  const indicator = app.catalogue().indicators[0]!;
  const layout = app.layouts().layouts.find(({ tables }) => tables.length > 0)!;
  const wrong = (kind: EditKind, item: string, value: unknown) => checkEdit(app, { kind, item, value });
  const { az: _, ...names } = agency.names;
  expect(wrong('agency', 'mia', { ...agency, names })).toEqual([{ field: 'names.az', problem: 'missing' }]);
  expect(wrong('agency', 'mia', { ...agency, aliases: [' '] })).toEqual([
    { field: 'aliases.0', problem: 'empty' },
  ]);
  expect(wrong('agency', 'mia', { ...agency, id: 'x' })).toMatchObject([{ field: 'id', problem: 'id' }]);
  expect(wrong('agency', 'mia', { ...agency, more: 1 })).toEqual([
    { field: 'more', problem: 'unknown-field' },
  ]);
  expect(wrong('agency', 'mia', { ...agency, aliases: [other.names.az] })).toMatchObject([
    { field: 'aliases', problem: 'taken' },
  ]);
  expect(wrong('indicator', indicator.id, { ...indicator, owners: ['nobody'] })).toEqual([
    { field: 'owners', problem: 'nowhere', detail: 'nobody' },
  ]);
  const [table] = layout.tables;
  const [row] = table!.rows;
  const cells = [{ column: 0, figure: 'no.such' }];
  expect(
    wrong('layout', layout.id, { ...layout, tables: [{ ...table!, rows: [{ ...row!, cells }] }] }),
  ).toEqual([{ field: 'tables.0.rows.0.cells.0.figure', problem: 'nowhere', detail: 'no.such' }]);
  expect(edit('indicator', indicator.id, { ...indicator, owners: ['nobody'] })).toMatchObject({
    error: { tag: 'CatalogueInvalid' },
  });
  expect(edit('unit', 'no-such', {})).toMatchObject({ error: { tag: 'CatalogueItemUnknown' } });
});

test('every item that ships may be kept as it is', () => {
  const { agencies, figures, indicators, units } = base.catalogue();
  for (const [kind, items] of Object.entries({ agency: agencies, figure: figures.slice(0, 20), indicator: indicators.slice(0, 20), unit: units, layout: base.layouts().layouts })) // prettier-ignore
    for (const item of items) expect(checkEdit(base, { kind: kind as EditKind, item: item.id, value: item })).toEqual([]); // prettier-ignore
});
