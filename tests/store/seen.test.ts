import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { decide } from '../../main/work/decisions/decisions.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { allDecisions } from '../../main/store/tables/decision-table.ts';
import type { Input } from '../../shared/contract/contract.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

const FIGURE = 'victims.identified';
const folder = tempFolder();
let session: TestSession;

const file = (name: string, lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const csv = (name: string, ...rows: string[]): string => file(name, ['Hesabat 2023;', 'Göstərici;Say', ...rows]); // prettier-ignore
const letter = file('letter.txt', ['by letter']);
const refused = async (call: Promise<unknown>): Promise<Record<string, unknown>> =>
  JSON.parse(await call.then(String, (error: Error) => error.message));
const panel = () => session.call('figures.panel', { figure: FIGURE, period: '2023' });
const enter = (agency: string, value: number) =>
  session.call('figures.enter', { figure: FIGURE, period: '2023', agency, value, evidence: letter });
const choosing = (value: number, seen: string): Input<'decisions.decide'> => ({
  figure: FIGURE,
  period: '2023',
  choice: { kind: 'value', value },
  reason: 'weighed',
  authority: 'judgement',
  evidence: null,
  seen,
});
const importing = async (path: string): Promise<void> => {
  const over = session.heard((event) => event.kind === 'progress' && event.progress.phase === 'done');
  await session.call('deliveries.import', { paths: [path], agency: 'mia_thb' });
  await over;
};
const become = async (name: string): Promise<void> => {
  const { people } = await session.call('session.view', {});
  await session.call('people.become', { person: people.find((one) => one.name === name)!.id });
};
const workspace = () => session.session.work!.workspace;

beforeAll(async () => {
  session = await testSession(folder);
  await session.call('people.add', { name: 'B', role: 'reviewer' });
  await become('A');
  await enter('mia', 50);
  await enter('general_prosecutor', 55);
});
afterAll(() => session.stop());

test('a decision on what the panel showed is kept, and unrelated news does not hinder it', async () => {
  const { seen } = await panel();
  await session.call('figures.enter', { figure: 'referrals.ngo', period: '2023', agency: 'mia', value: 3, evidence: letter }); // prettier-ignore
  await session.call('decisions.decide', choosing(55, seen));
  await session.call('history.undo', {});
});

test('a rival that came between panel and act refuses it, and is named with its place', async () => {
  const { seen } = await panel();
  const before = allDecisions(workspace().db).length;
  await enter('moj', 57);
  const error = await refused(session.call('decisions.decide', choosing(55, seen)));
  expect(error).toMatchObject({ tag: 'NotAsSeen' });
  expect(error['news']).toEqual([
    expect.objectContaining({ tag: 'offered', value: 57, file: 'letter.txt', agency: expect.objectContaining({ en: 'Ministry of Justice' }) }), // prettier-ignore
  ]);
  expect(allDecisions(workspace().db)).toHaveLength(before);
  // What the refusal listed is seen now.
  expect(error['seen']).toBe((await panel()).seen);
  await session.call('decisions.decide', choosing(57, String(error['seen'])));
});

test('a second person confirms what was there to be seen, no more', async () => {
  const { seen, decision } = await panel();
  await enter('ssc', 57);
  await become('B');
  // It says the same as the decision, which stands; but nobody has looked at it.
  const late = await refused(session.call('decisions.confirm', { decision: decision!.id, seen }));
  expect(late).toMatchObject({ tag: 'NotAsSeen', news: [{ tag: 'offered', value: 57 }] });
  await session.call('decisions.confirm', { decision: decision!.id, seen: String(late['seen']) });
});

test('a decision of somebody else, and a value that went, refuse as well', async () => {
  const { seen } = await panel();
  await session.call('history.undo', {});
  const unconfirmed = await refused(session.call('decisions.decide', choosing(50, seen)));
  expect(unconfirmed).toMatchObject({ tag: 'NotAsSeen', news: [{ tag: 'now', value: 57 }] });
  await session.call('history.redo', {});
  const again = await panel();
  await become('A');
  await session.call('decisions.decide', choosing(56, again.seen));
  const taken = await panel();
  expect(taken.decision?.value).toBe(57);
  await session.call('history.undo', {});
});

test('an import that was kept between panel and act is told', async () => {
  const { seen } = await panel();
  await importing(csv('MIA_2023.csv', 'Müəyyən edilmiş zərərçəkmişlər;61'));
  const error = await refused(session.call('decisions.decide', choosing(57, seen)));
  expect(error).toMatchObject({ tag: 'NotAsSeen' });
  expect(JSON.stringify(error['news'])).toContain('MIA_2023.csv');
});

test('what another process brings within the same moment is refused by the transaction', async () => {
  const path = workspace().path;
  const { seen } = await panel();
  await session.stop();
  const app = createApp();
  const here = must(openForWork(path));
  const there = must(openForWork(path));
  must(await enterFigure(app, there, { key: `${FIGURE}@2023`, value: 70, agency: 'moj', evidence: letter, by: 'B' })); // prettier-ignore
  const input = {
    key: `${FIGURE}@2023`,
    choice: { kind: 'value', value: 57 },
    reason: 'r',
    by: 'A',
  } as const;
  expect(decide(app, here, { ...input, seen })).toMatchObject({
    error: { tag: 'NotAsSeen', news: [{ tag: 'offered', value: 70 }] },
  });
  there.close();
  here.close();
});

test('a word on a finding rests on its numbers, an answer on its question', async () => {
  session = await testSession(tempFolder());
  await session.call('people.add', { name: 'B', role: 'reviewer' });
  await become('A');
  const put = (figure: string, value: number) =>
    session.call('figures.enter', { figure, period: '2023', agency: 'mia', value, evidence: letter });
  await put(FIGURE, 91);
  await put('referrals.ngo', 67);
  await put('referrals.ssa', 67);
  const finding = 'sub.referrals_both';
  const { seen } = await session.call('checks.finding', { finding });
  const said = { finding, explanation: 'other', reason: 'both', seen } as const;
  // Others' work on other figures leaves it what it is.
  await put('online.facts', 3);
  await session.call('checks.explain', said);
  await session.call('history.undo', {});
  const ngo = { figure: 'referrals.ngo', period: '2023' };
  await session.call('decisions.decide', {
    ...choosing(68, (await session.call('figures.panel', ngo)).seen),
    ...ngo,
  });
  const error = await refused(session.call('checks.explain', said));
  expect(error).toMatchObject({ tag: 'NotAsSeen', news: [{ tag: 'decision', value: 68, by: 'A' }] });
  await session.call('checks.explain', { ...said, seen: String(error['seen']) });

  const path = csv('MIA_b_2023.csv', 'Müəyyən edilmiş zərərçəkmişlər;8.900');
  await importing(path);
  const asked = (await session.call('deliveries.questions', {})).open.find((one) => one.text === '8.900')!;
  const answer = { question: asked.id, answer: { kind: 'reading', index: 0 }, reason: 'r' } as const;
  const other = await refused(session.call('questions.answer', { ...answer, seen: '1-000000000000' }));
  expect(other).toMatchObject({ tag: 'NotAsSeen', news: [{ tag: 'otherwise' }], seen: asked.seen });
  await session.call('questions.answer', { ...answer, seen: asked.seen });
});
