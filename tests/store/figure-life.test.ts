import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { renameFigure, retireFigure } from '../../main/work/catalogue/figure-life.ts';
import { listAgencies } from '../../main/work/collect/agencies.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { rollForward } from '../../main/work/roll/roll-forward.ts';
import { join } from 'node:path';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const CALLS = 'hotline.calls';
let app: ReturnType<typeof appOf>;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  ({ app, workspace, folder } = workspaceOfTwo(createApp()));
});
afterEach(() => workspace.close());

const isListed = (of = app, at = workspace): boolean =>
  reconcile(of, at).figures.some(({ id }) => id === CALLS);

test('what is counted no more is asked of nobody from then on, and can be taken back', () => {
  const asked = (): number => listAgencies(app, workspace).reduce((sum, one) => sum + one.figures, 0);
  const before = asked();
  must(retireFigure(app, workspace, { figure: CALLS, from: '2024', reason: 'another office', by: 'A' }));
  // This year it is still counted.
  expect([isListed(), asked()]).toEqual([true, before]);
  must(retireFigure(app, workspace, { figure: CALLS, from: '2023', reason: 'another office', by: 'A' }));
  expect(isListed()).toBe(false);
  expect(asked()).toBeLessThan(before);
  must(undoLast(app, workspace, { by: 'A' }));
  expect(isListed()).toBe(true);
  must(retireFigure(app, workspace, { figure: CALLS, from: null, reason: '', by: 'A' }));
  expect(app.catalogue().figuresById.get(CALLS)).not.toHaveProperty('retired');
});

test('it needs a reason, a period and a figure', () => {
  const go = (more: object) =>
    retireFigure(app, workspace, { figure: CALLS, from: '2024', reason: 'r', by: 'A', ...more });
  expect(go({ reason: ' ' })).toMatchObject({ error: { tag: 'ReasonMissing' } });
  expect(go({ from: 'soon' })).toMatchObject({ error: { tag: 'PeriodInvalid' } });
  expect(go({ figure: 'hotline.call' })).toMatchObject({ error: { tag: 'FigureUnknown', near: [CALLS] } });
});

test('the next year lists the sentences that print it, and keeps its years', () => {
  must(retireFigure(app, workspace, { figure: CALLS, from: '2024', reason: 'another office', by: 'A' }));
  const path = join(folder, 'next.arayis');
  const { sentences } = must(rollForward(app, workspace, { path, period: '2024', by: 'A' }));
  const hit = sentences.find(({ reasons }) => reasons.some((one) => one.why === 'missing' && one.figures.includes(CALLS))); // prettier-ignore
  expect(hit?.section).toBe('Hotline');
  const next = must(openForWork(path));
  const own = appOf(createApp(), next);
  expect(isListed(own, next)).toBe(false);
  expect(reconcile(own, next).vintages.of({ figure: CALLS, period: '2023' })).toMatchObject([
    { printed: 9626 },
  ]);
  next.close();
});

test('a figure of another name keeps its id, and is still read by the old one', () => {
  const old = app.catalogue().figuresById.get(CALLS)!.labels.az;
  must(renameFigure(app, workspace, { figure: CALLS, names: { az: '152 xəttinə zənglər' }, by: 'A' }));
  const { labels, synonyms } = app.catalogue().figuresById.get(CALLS)!;
  expect(labels.az).toBe('152 xəttinə zənglər');
  expect([...synonyms, labels.az]).toContain(old);
});
