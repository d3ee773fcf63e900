import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAnswer } from '../../main/app/check-answer.ts';
import { answers } from '../../shared/contract/answers/answers.ts';
import { contract, type ProcedureName } from '../../shared/contract/contract.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

const folder = tempFolder();
let app: TestSession;

beforeAll(async () => {
  app = await testSession(join(folder, 'w'));
});
afterAll(() => app.stop());

test('every procedure has a schema for what it answers', () => {
  expect(Object.keys(answers).sort()).toEqual(Object.keys(contract).sort());
  for (const [name, schema] of Object.entries(answers))
    expect([name, schema.safeParse(undefined).success]).toEqual([name, false]);
});

test('what is not there, is of another kind, or is too much, is caught', async () => {
  const view = await app.call('session.view', {});
  expect(() => checkAnswer('session.view', { ok: true, value: view })).not.toThrow();
  const { people: _people, ...less } = view;
  for (const wrong of [
    less,
    { ...view, job: 'none' },
    { ...view, theme: 'dark' },
    { ...view, preparing: null },
  ])
    expect(() => checkAnswer('session.view', { ok: true, value: wrong })).toThrow(/contract/);
  expect(() => checkAnswer('session.view', { ok: false, error: { tag: 'NobodyNamed' } })).not.toThrow();
  expect(() => checkAnswer('session.view', { ok: false, error: { tag: 'Nobody' } })).toThrow(/contract/);
});

test('a wrong answer is a bug, and said; where nobody checks it passes', async () => {
  const { person } = app.session;
  const ask = async (name: ProcedureName) => JSON.parse(await app.invoke(name, '{}'));
  // A role that there is none of: no type of ours has it, so it can only be a mistake.
  app.session.person = { ...person!, role: 'guest' as 'analyst' };
  const said = await ask('session.view');
  expect(said).toMatchObject({ ok: false, error: { tag: 'Bug' } });
  expect(said.error.detail).toMatch(/session\.view.*person/su);
  app.session.checksAnswers = false;
  expect(await ask('session.view')).toMatchObject({ ok: true, value: { person: { role: 'guest' } } });
  Object.assign(app.session, { person, checksAnswers: true });
});
