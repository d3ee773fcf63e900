import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { figurePanel } from '../../main/work/figures/panel/panel.ts';
import { figureRows } from '../../main/work/figures/rows/rows.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { deriveFrom, type Derived } from '../../main/session/view.ts';
import type { PanelView } from '../../shared/contract/figure-panel.ts';
import type { FigureRow, RowsView } from '../../shared/contract/figure-rows.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
const TEXT = 'victims.by_age.18_25';
const SLIDE = 'chart.victims.by_age.18_25.count';
let workspace: Workspace;
let derived: Derived;

beforeAll(() => {
  const path = join(tempFolder(), 'candidates.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  derived = deriveFrom(app, workspace);
  must(addPerson(app, workspace, { name: 'a', role: 'reviewer' }));
  must(addPerson(app, workspace, { name: 'b', role: 'reviewer', by: 'a' }));
});
afterAll(() => workspace.close());

let letters = 0;
/** One letter each: two of one body are two files of it. */
async function enter(figure: string, agency: string, value: number): Promise<void> {
  const evidence = join(tempFolder(), `letter ${(letters += 1)}.txt`);
  writeFileSync(evidence, `letter ${letters}`);
  must(await enterFigure(app, workspace, { key: `${figure}@2023`, value, agency, evidence, by: 'a' }));
}

const panel = (figure: string): PanelView => must(figurePanel(derived, { figure }));
const inOrder = (numbers: readonly (number | null)[]): number[] =>
  numbers.map(Number).toSorted((a, b) => a - b);
const values = (view: PanelView): number[] => inOrder(view.sources.map((source) => source.value));
const grid = (): RowsView =>
  figureRows(
    { derived, me: null },
    {
      filter: 'all',
      search: '',
      arrange: 'flat',
      state: 'now',
      language: 'en',
      folds: {},
      from: 0,
      to: 10_000,
    },
  );
const rowOf = (figure: string): FigureRow => grid().rows.find((row) => row.figure === figure)!;

test('lists what counts beside what a slide says, though the slide’s figure has only one source of its own', async () => {
  await enter(TEXT, 'mia_thb', 8);
  await enter(SLIDE, 'mia', 9);
  const view = panel(SLIDE);
  expect(view.value).toBe(8);
  expect(values(view)).toEqual([8, 9]);
  expect(view.sources.find((source) => source.value === 8)).toMatchObject({
    agrees: true,
    agency: { id: 'mia_thb' },
    statedFor: { figure: { en: expect.any(String), az: expect.any(String) } },
  });
  for (const check of view.checks) expect(inOrder(check.fits.map((fit) => fit.value))).toEqual([8, 9]);
});

test('orders what can be chosen by the rules that it fits, before the order of the bodies', () => {
  // The slide must say what the text says.
  expect(panel(SLIDE)).toMatchObject({ counted: 1 });
  expect(panel(SLIDE).sources.map(({ value, fits }) => [value, fits])).toEqual([
    [8, 1],
    [9, 0],
  ]);
});

test('a rival of the repeated figure is one of the slide as well', async () => {
  await enter(TEXT, 'general_prosecutor', 7);
  expect(values(panel(SLIDE))).toEqual([7, 8, 9]);
  // Two houses that count apart; on the slide two bodies of one house, too, which no scope explains.
  expect(panel(TEXT)).toMatchObject({ conflict: { kind: 'scope' } });
  expect(panel(SLIDE)).toMatchObject({ conflict: { kind: 'value' } });
});

test('what was picked from the repeated figure counts, and the record names its source', () => {
  const picked = panel(SLIDE).sources.find((source) => source.value === 7)!;
  const choice = { kind: 'pick', observation: picked.observation } as const;
  const made = must(decide(app, workspace, { key: SLIDE, choice, reason: 'as counted', by: 'a' }));
  must(confirm(app, workspace, { decision: made.id, by: 'b' }));
  expect(panel(SLIDE)).toMatchObject({
    value: 7,
    decision: { source: { agency: { id: 'general_prosecutor' }, delivery: { id: picked.delivery.id } } },
  });
});

test('an observation of neither figure is refused', async () => {
  await enter('wanted.international', 'mia_thb', 12);
  const [other] = panel('wanted.international').sources;
  const choice = { kind: 'pick', observation: other!.observation } as const;
  expect(decide(app, workspace, { key: SLIDE, choice, reason: 'x', by: 'a' })).toMatchObject({
    ok: false,
    error: { tag: 'ObservationOfOtherKey' },
  });
});

test('two files of one body that disagree are two rivals, in the panel and in the grid', async () => {
  const figure = 'online.facts';
  await enter(figure, 'mia_thb', 58);
  await enter(figure, 'mia_thb', 57);
  expect(values(panel(figure))).toEqual([57, 58]);
  const view = grid();
  const row = rowOf(figure);
  const own = row.sources.filter(([agency]) => view.agencies[agency]!.id === 'mia_thb');
  expect(own.map(([, value, mark]) => [value, mark])).toEqual([
    [row.value, 'accepted'],
    [row.value === 58 ? 57 : 58, 'differs'],
  ]);
  expect(view.doubled.map((at) => view.agencies[at]!.id)).toContain('mia_thb');
  expect(row.agree).toBe(1);
});
