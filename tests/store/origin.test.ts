import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { originOf } from '../../main/work/origin/origin.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { OriginView } from '../../shared/contract/origin.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let workspace: Workspace;
let view: OriginView;

beforeAll(async () => {
  const path = join(folder, 'origin.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'a', role: 'analyst' }));
  const hints = must(checkHints(app, workspace, { by: 'a' }));
  const take = (name: string) =>
    importFile(app, workspace, join(app.resources, 'samples', 'returns', name), hints);
  must(await take('02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx'));
  must(await take('03_Генпрокуратура_2023_год.xls'));
  view = must(originOf(app, workspace, reconcile(app, workspace), { figure: 'wanted.international' }));
}, 60_000);
afterAll(() => workspace.close());

test('names who reported a number, with the cell', () => {
  expect(view.sources.map((s) => [s.agency.id, s.value, s.sheet, s.ref, s.agrees])).toEqual([
    ['mia_thb', 12, 'HESABAT 2023', 'E44', true],
    ['general_prosecutor', 11, 'Отчёт', 'E22', false],
  ]);
});

test('cuts the piece of the sheet with header, label, value and the remark that explains it', () => {
  const piece = view.sources[1]!.excerpt!;
  expect(piece.columns.map((column) => column.name)).toEqual(['B', 'D', 'E', 'F', 'G']);
  expect(piece.rows.map((row) => row.row)).toEqual([6, 22]);
  const cells = piece.rows[1]!.cells;
  expect(cells.find((cell) => cell.role === 'source')).toMatchObject({ ref: 'E22', text: '11' });
  expect(cells.find((cell) => cell.role === 'evidence')?.text).toBe('по состоянию на 01.12.2023');
});

test('says where the document prints it: the sentence, and the slide with its own figure', () => {
  expect(view.printed.map((place) => [place.kind, place.page])).toContainEqual(['text', 14]);
  expect(view.printed.every((place) => place.title.az !== '')).toBe(true);
});

test('answers for a key beyond the printed list, and refuses one that nobody knows', () => {
  const state = reconcile(app, workspace);
  const beyond = state.observations.find((o) => o.figure.includes('{'));
  if (beyond) {
    const found = must(originOf(app, workspace, state, { figure: beyond.figure, period: beyond.period }));
    expect(found.sources.length).toBeGreaterThan(0);
  }
  expect(originOf(app, workspace, state, { figure: 'no.such.figure' })).toMatchObject({
    ok: false,
    error: { tag: 'FigureUnknown' },
  });
});
