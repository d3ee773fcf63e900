import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { KeptFiles } from '../../main/work/intake/keep-files.ts';
import { applyAnswers, applyDecisions } from '../../main/work/sample/apply-shipped.ts';
import { takeSamplesIn } from '../../main/work/sample/take-returns.ts';
import { shippedAnswers, shippedDecisions } from '../../main/work/sample/shipped.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { reconcile, type Reconciled } from '../../main/work/conflicts/reconciled.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { Result } from '../../shared/result.ts';
import { tempFolder } from '../store/temp-folder.ts';

const FIGURES = new URL('../fixtures/figures.csv', import.meta.url);
const PRINTED_KINDS = ['reporting_year', 'cumulative', 'context_global'];

/** Where the returns prove the printed reference wrong, and what they say instead. */
const PROVEN_WRONG: Record<string, number> = {
  'victims.by_country.iran_and_iraq': 4,
  'chart.victims.by_age.25_35.count': 50,
  'chart.crimes.third_label.count': 3,
  'chart.crimes.third_label.share': 1.5,
};

interface Printed {
  id: string;
  value: string;
  delta: string;
  kind: string;
}
const printed = Papa.parse<Printed>(readFileSync(FIGURES, 'utf8'), { header: true, skipEmptyLines: true }).data.filter((row) => PRINTED_KINDS.includes(row.kind)); // prettier-ignore

const must = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const app = createApp();
const path = join(tempFolder(), 'golden.arayis');
let workspace: Workspace;
let samples: KeptFiles;
let before: Reconciled;
let after: Reconciled;

beforeAll(async () => {
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  const { people, decisions } = shippedDecisions(app.resources);
  for (const person of people) must(addPerson(app, workspace, person));
  samples = must(await takeSamplesIn(app, workspace, people[0]!.name));
  before = reconcile(app, workspace);
  const { skipped } = must(applyAnswers(app, workspace, shippedAnswers(app.resources)));
  expect(skipped).toEqual([]);
  must(applyDecisions(app, workspace, decisions));
  after = reconcile(app, workspace);
}, 120_000);
afterAll(() => {
  workspace.close();
});

test('every sample is taken in but the empty one', () => {
  expect(samples.taken).toHaveLength(24);
  expect(samples.refused).toMatchObject([
    { file: '24_DTA_2023.xlsx', error: { tag: 'FileNotRead', error: { tag: 'Empty' } } },
  ]);
});

test('before the decisions something is open, and nothing is missing', () => {
  const states = new Set(before.figures.map((figure) => figure.state));
  expect(states).toContain('open');
  expect(states).not.toContain('missing');
});

test('after them no question, no conflict and no figure is open', () => {
  const open = listQuestions(workspace).filter((question) => question.state === 'open');
  const asked = open.map((q) => `${q.file} ${q.sheet}!${q.ref} ${q.kind}: ${q.text}`);
  // A few say enough: a table that is no longer understood asks thousands.
  expect({ count: asked.length, first: asked.slice(0, 5) }).toEqual({ count: 0, first: [] });
  expect(after.conflicts.filter((conflict) => conflict.state !== 'decided')).toEqual([]);
  const waiting = after.figures.filter((f) => !['agreed', 'decided', 'printed'].includes(f.state));
  expect(waiting).toEqual([]);
});

test('every figure has the printed value, but where the returns prove it wrong', () => {
  const accepted = new Map(after.figures.map((figure) => [figure.id, figure]));
  const differing = printed
    .map(({ id, value, delta }) => {
      const figure = accepted.get(id);
      const change = delta === '' ? undefined : Number(delta);
      const same = figure?.value === Number(value) && (change === undefined || figure.change === change);
      return same ? [] : [[id, figure?.value]];
    })
    .flat();
  expect(Object.fromEntries(differing)).toEqual(PROVEN_WRONG);
});

test('figures of the reporting year come from returns, not from the print', () => {
  const yearly = new Set(printed.filter((row) => row.kind === 'reporting_year').map((row) => row.id));
  const fromPrint = after.figures.filter((figure) => yearly.has(figure.id) && figure.state === 'printed');
  expect(fromPrint).toEqual([]);
});
