import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { listDeliveries } from '../../main/work/intake/deliveries.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { restsOn } from '../../main/work/withdrawal/rests-on.ts';
import { withdraw } from '../../main/work/withdrawal/withdraw.ts';
import { listAgencies } from '../../main/work/collect/agencies.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
let workspace: Workspace;
beforeAll(async () => {
  workspace = await filledWorkspace(app, join(tempFolder(), 'w.arayis'), ['03', '05', '08', '17', '22']);
});
afterAll(() => workspace.close());

const stateOf = (id: number): string => listDeliveries(workspace).find((one) => one.id === id)!.state;

test('a delivery is withdrawn with what rests on it shown, and comes back by an undo', () => {
  const [delivery] = listDeliveries(workspace).toSorted((a, b) => b.observations - a.observations);
  const own = loadObservations(workspace.db, { delivery: delivery!.id }).filter(
    (o) => o.value !== null && o.period === '2023' && app.catalogue().figuresById.has(o.figure),
  );
  const { id, figure, period } = own[0]!;
  const decided = must(
    decide(app, workspace, {
      key: `${figure}@${period}`,
      choice: { kind: 'pick', observation: id },
      reason: 'r',
      by: 'A',
    }),
  );
  must(confirm(app, workspace, { decision: decided.id, by: 'B' }));
  const figureNow = () => reconcile(app, workspace).figures.find((one) => one.id === figure);
  expect(figureNow()?.state).toBe('decided');
  const rests = restsOn(app, workspace, reconcile(app, workspace), [delivery!.id]);
  expect(rests.figures.map(({ observation }) => observation)).toContain(id);
  expect(rests.decisions).toMatchObject([{ decision: decided.id, how: 'picked', confirmed: true }]);
  const before = loadObservations(workspace.db).length;
  must(withdraw(app, workspace, { delivery: delivery!.id, reason: 'sent by mistake', by: 'A' }));
  expect(stateOf(delivery!.id)).toBe('withdrawn');
  expect(loadObservations(workspace.db, { delivery: delivery!.id })).toEqual([]);
  expect(figureNow()?.state).not.toBe('decided');
  expect(listQuestions(workspace).filter((q) => q.delivery === delivery!.id && q.state === 'open')).toEqual(
    [],
  );
  expect(listAgencies(app, workspace).find((one) => one.id === delivery!.agency)?.deliveries ?? []).not.toContain(delivery!.id); // prettier-ignore
  expect(withdraw(app, workspace, { delivery: delivery!.id, reason: 'again', by: 'A' })).toMatchObject({ ok: false, error: { tag: 'DeliveryWithdrawn', by: 'A' } }); // prettier-ignore
  must(undoLast(app, workspace, { by: 'B' }));
  expect(stateOf(delivery!.id)).toBe('in force');
  expect(loadObservations(workspace.db)).toHaveLength(before);
  expect(figureNow()?.state).toBe('decided');
  must(redoLast(app, workspace, { by: 'B' }));
  expect(stateOf(delivery!.id)).toBe('withdrawn');
  expect(loadObservations(workspace.db, { delivery: delivery!.id })).toEqual([]);
  must(undoLast(app, workspace, { by: 'B' }));
});

test('nothing more is made of a withdrawn delivery, and a reason is needed', () => {
  const question = listQuestions(workspace).find((one) => one.state === 'open')!;
  expect(withdraw(app, workspace, { delivery: question.delivery, reason: ' ', by: 'A' })).toMatchObject({ error: { tag: 'ReasonMissing' } }); // prettier-ignore
  must(withdraw(app, workspace, { delivery: question.delivery, reason: 'r', by: 'A' }));
  const answer = { question: question.id, answer: { kind: 'ignore' }, reason: 'r', by: 'A' } as const;
  expect(answerQuestion(app, workspace, answer)).toMatchObject({ error: { tag: 'DeliveryWithdrawn' } });
});
