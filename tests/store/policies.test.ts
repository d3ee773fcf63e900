import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract, type ProcedureName } from '../../shared/contract/contract.ts';
import type { Procedure } from '../../shared/contract/procedure.ts';
import { z } from '../../shared/zod.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

const folder = tempFolder();
const PROCEDURES = Object.entries<Procedure>(contract);
const fieldsOf = ({ input }: Procedure): string[] =>
  input instanceof z.ZodObject ? Object.keys(input.shape) : [];

async function refusal(app: TestSession, name: ProcedureName, input: object): Promise<string | null> {
  const answer = JSON.parse(await app.invoke(name, JSON.stringify(input)));
  return answer.ok ? null : answer.error.tag;
}

/** Every act of a person, and something well-formed to ask for. */
const ACTS: Partial<Record<ProcedureName, object>> = {
  'history.undo': {},
  'history.redo': {},
  'history.backTo': { seq: 1 },
  'overview.setDue': { agency: null, due: '2024-02-15' },
  'deliveries.import': { paths: [] },
  'deliveries.nameSender': { delivery: 1, agency: 'sta' },
  'withdrawal.withdraw': { delivery: 1, reason: 'r' },
  'withdrawal.propose': { delivery: 1, reason: 'r' },
  'withdrawal.erase': { erasure: 1 },
  'questions.answer': { question: 1, answer: { kind: 'ignore' }, reason: 'r', seen: 'x' },
  'checks.explain': { finding: 'f', explanation: 'it-happened', reason: 'r', seen: 'x' },
  'checks.waive': { finding: 'f', reason: 'r', seen: 'x' },
  'checks.confirm': { clearance: 1, seen: 'x' },
  'checks.reopen': { finding: 'f' },
  'roll.mend': { language: 'en', block: 'b', at: 0, fate: 'kept' },
  'dynamics.remark': { series: 's', period: '2023', kind: 'break', text: '' },
  'catalogue.edit': { kind: 'agency', id: 'x', value: {} },
  'catalogue.retire': { figure: 'hotline.calls', from: '2024', reason: 'r' },
  'catalogue.restore': { kind: 'agency', id: 'x' },
};

test('whoever weighs what was seen takes its token, and nobody else does', () => {
  for (const [name, procedure] of PROCEDURES)
    expect([name, procedure.policy.seen === true]).toEqual([name, fieldsOf(procedure).includes('seen')]);
});

test('a query takes no turn, waits for no job and changes nothing that is shown', () => {
  for (const [name, { kind, policy }] of PROCEDURES)
    if (kind === 'query') expect([name, policy]).toEqual([name, { needs: policy.needs, topics: [], turn: false, besideJob: true }]); // prettier-ignore
});

test('an act under a name waits for its turn and is shown', () => {
  const acts = PROCEDURES.filter(([, { policy }]) => policy.needs === 'person');
  for (const [name, { policy }] of acts)
    expect([name, policy.turn, policy.topics]).toEqual([name, true, ['work', 'session']]);
});

test('without a workspace, and without a person, an act never reaches its handler', async () => {
  const app = await testSession(join(folder, 'needs'));
  const { work, person } = app.session;
  app.session.person = null;
  for (const [name, input] of Object.entries(ACTS))
    expect([name, await refusal(app, name as ProcedureName, input)]).toEqual([name, 'NobodyNamed']);
  app.session.work = null;
  for (const [name, input] of Object.entries(ACTS))
    expect([name, await refusal(app, name as ProcedureName, input)]).toEqual([name, 'NoWorkspaceOpen']);
  Object.assign(app.session, { work, person });
  await app.stop();
});

test('while a job runs no other workspace is opened and no second job begins; an act is kept beside it', async () => {
  const home = join(folder, 'job');
  const app = await testSession(home);
  const other = join(home, 'other.arayis');
  copyFileSync(join(home, 'w.arayis'), other);
  const returns = join(app.session.app.resources, 'samples', 'returns');
  const { job } = await app.call('deliveries.import', { paths: [returns] });
  app.session.grants.give(other, ['read', 'create']);
  for (const name of ['session.open', 'session.accept', 'session.salvage'] as const)
    expect([name, await refusal(app, name, { path: other })]).toEqual([name, 'JobRunning']);
  expect(await refusal(app, 'session.restore', { path: other, backup: other })).toBe('JobRunning');
  expect(await refusal(app, 'session.create', { path: other, period: '2024' })).toBe('JobRunning');
  expect(await refusal(app, 'session.openSample', {})).toBe('JobRunning');
  expect(await refusal(app, 'deliveries.import', { paths: [returns] })).toBe('JobRunning');
  expect(await refusal(app, 'overview.setDue', { agency: null, due: '2024-02-15' })).toBeNull();
  await app.call('job.cancel', { job });
  await app.stop();
});
