import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { seriesLookup } from '../../main/work/reference/series.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import type { DecisionChoice } from '../../shared/domain/decisions/decision.ts';
import type { Figure } from '../../shared/domain/figures/figure.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import type { Result } from '../../shared/result.ts';
import { importFile } from './import-file.ts';
import { tempFolder } from './temp-folder.ts';
import { type DeliveryId, deliveryId, type DecisionId } from '../../shared/domain/keys/ids.ts';

const FIGURE = 'victims.identified';
const folder = tempFolder();
let clock = Date.parse('2024-02-01T00:00:00Z');
const app = createApp({ now: () => new Date((clock += 1000)).toISOString() });
let workspace: Workspace;

const must = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const file = (name: string, lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const take = async (path: string, more: { supersedes?: DeliveryId } = {}): Promise<DeliveryId> => {
  const hints = must(checkHints(app, workspace, { by: 'a', agency: 'mia_thb', ...more }));
  return must(await importFile(app, workspace, path, hints)).id;
};
const of = (delivery: DeliveryId): Observation[] =>
  loadObservations(workspace.db, { delivery }).filter((o) => o.figure === FIGURE);
const figure = (): Figure => reconcile(app, workspace).figures.find(({ id }) => id === FIGURE)!;

beforeAll(() => {
  const path = join(folder, 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
});
afterAll(() => {
  workspace.close();
});

const lines = (year: number, value: number): string[] => [
  `Hesabat ${year};`,
  'Göstərici;Say',
  `Müəyyən edilmiş zərərçəkmişlər;${value}`,
];

test('a title that was a slip moves its values to the right year and leaves none behind', async () => {
  const delivery = await take(file('a.csv', lines(2022, 88)));
  const asked = listQuestions(workspace).find((question) => question.delivery === delivery)!;
  expect(asked.kind).toBe('period-differs');
  const said = { question: asked.id, reason: 'the letter is of 2023', by: 'a' };
  must(answerQuestion(app, workspace, { ...said, answer: { kind: 'reading', index: 1 } }));
  // Nothing was taken before the answer.
  expect(of(delivery).map((o) => [o.period, o.value, o.supersededBy !== undefined])).toEqual([
    ['2023', 88, false],
  ]);
  // What the print implies for 2022, not the 88 once more.
  expect(figure()).toMatchObject({ value: 88, state: 'agreed', previous: 94, change: -6 });
});

test('the same bytes are read anew in the place of the delivery that they were', async () => {
  const path = file('again.csv', lines(2023, 90));
  const first = await take(path, { supersedes: deliveryId(1) });
  const again = await take(path, { supersedes: first });
  expect(of(first)[0]).toMatchObject({ value: 90, supersededBy: of(again)[0]!.id });
  expect(figure()).toMatchObject({ value: 90, state: 'agreed' });
});

test('a pick falls with its observation, and an earlier decision does not come back', async () => {
  const [standing] = of(deliveryId(3));
  const decided = (choice: DecisionChoice): void => {
    const { id } = must(decide(app, workspace, { key: FIGURE, choice, reason: 'r', by: 'a' }));
    must(confirm(app, workspace, { decision: id, by: 'b' }));
  };
  const corrected = await take(file('b.csv', lines(2023, 91)));
  decided({ kind: 'value', value: 92 });
  decided({ kind: 'pick', observation: standing!.id });
  expect(figure()).toMatchObject({ value: 90, state: 'decided' });
  const asked = listQuestions(workspace).find((question) => question.delivery === corrected)!;
  expect(asked.kind).toBe('new-version');
  const answer = { kind: 'reading', index: 0 } as const;
  must(answerQuestion(app, workspace, { question: asked.id, answer, reason: 'r', by: 'a' }));
  expect(figure()).toMatchObject({ value: 91, state: 'agreed' });
});

test('an older proposal is not confirmed behind the back of a newer decision', () => {
  const propose = (value: number): DecisionId =>
    must(decide(app, workspace, { key: FIGURE, choice: { kind: 'value', value }, reason: 'r', by: 'a' })).id;
  const older = propose(93);
  const newer = propose(94);
  must(confirm(app, workspace, { decision: newer, by: 'b' }));
  const late = confirm(app, workspace, { decision: older, by: 'b' });
  expect(late).toMatchObject({ ok: false, error: { tag: 'DecisionOvertaken' } });
  expect(figure()).toMatchObject({ value: 94, state: 'decided' });
});

test('a chart draws what was decided for a past year, and says where it is not', async () => {
  const evidence = file('letter.txt', ['by letter']);
  for (const [agency, value] of [
    ['mia', 55],
    ['general_prosecutor', 57],
  ] as const) {
    must(await enterFigure(app, workspace, { key: `${FIGURE}@2020`, value, agency, evidence, by: 'a' }));
  }
  const drawn = (): unknown => seriesLookup(app.catalogue(), reconcile(app, workspace))(FIGURE, '2020');
  expect(drawn()).toMatchObject({ value: 55, open: true });
  const choice = { kind: 'value', value: 57 } as const;
  const { id } = must(decide(app, workspace, { key: `${FIGURE}@2020`, choice, reason: 'r', by: 'a' }));
  expect(drawn()).toMatchObject({ value: 57, open: true });
  must(confirm(app, workspace, { decision: id, by: 'b' }));
  expect(drawn()).toMatchObject({
    value: 57,
    source: { en: expect.stringContaining('Prosecutor') as string },
  });
  expect(drawn()).not.toHaveProperty('open');
});
