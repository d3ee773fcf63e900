import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { newestEntry } from '../../main/store/tables/history-table.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { changedBetween } from '../../main/work/history/changed.ts';
import { momentOf } from '../../main/work/history/moment.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp();
const { app, workspace } = workspaceOfTwo(base);
afterAll(() => workspace.close());

const now = (): number => newestEntry(workspace.db)!.seq;
function settle(key: string, value: number, reason: string): void {
  const decision = must(decide(app, workspace, { key, choice: { kind: 'value', value }, reason, by: 'A' }));
  must(confirm(app, workspace, { decision: decision.id, by: 'B' }));
}
const between = (since: number, until: number) =>
  changedBetween(base, workspace, { since, until, language: 'en' });

test('figure by figure and sentence by sentence, with who and why; nothing where nothing changed', () => {
  const first = now();
  settle('victims.identified', 91, 'letter 12');
  const second = now();
  settle('victims.identified', 94, 'letter 15');
  const third = now();
  const { values, sentences, acts } = between(second, third);
  expect(acts).toBe(2);
  expect(values).toMatchObject([
    {
      figure: 'victims.identified',
      before: { value: 91, state: 'decided' },
      after: { value: 94, state: 'decided' },
      by: [
        { by: 'A', command: 'decide', summary: { reason: 'letter 15' } },
        { by: 'B', command: 'confirm' },
      ],
    },
  ]);
  expect(sentences.length).toBeGreaterThan(0);
  for (const { kind, before, after } of sentences) {
    expect(kind).toBe('numbers');
    expect([before!.includes('91'), after!.includes('94')]).toEqual([true, true]);
  }
  expect(between(third, third)).toMatchObject({ values: [], sentences: [], acts: 0 });
  expect(between(first, third).values).toMatchObject([{ before: { value: null }, after: { value: 94 } }]);
  // Later acts change nothing of what was.
  const before = between(first, second);
  settle('hotline.calls', 9000, 'by telephone');
  expect(between(first, second)).toEqual(before);
});

test('what was undone later stood then; what was undone then did not', () => {
  const start = now();
  settle('nap.signed', 4, 'law');
  const settled = now();
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  const undone = now();
  expect(between(start, settled).values.map(({ figure }) => figure)).toEqual(['nap.signed']);
  expect(between(start, undone).values).toEqual([]);
  expect(between(settled, undone).values.map(({ figure }) => figure)).toEqual(['nap.signed']);
  must(redoLast(app, workspace, { by: 'A' }));
  expect(between(start, undone).values).toEqual([]);
  const figures = reconcile(app, workspace).figures;
  expect(figures.find(({ id }) => id === 'nap.signed')?.state).toBe('proposed');
});

test('a moment is an act, a day, the last export or the last act of somebody', () => {
  let at = new Date().toISOString();
  const asked = (text: string, by: string | null = null, isEnd = false): number | null =>
    momentOf(workspace, text, { by, isEnd, now: at });
  expect(asked('now')).toBe(now());
  expect(asked('#2')).toBe(2);
  expect(asked('99999')).toBe(null);
  expect(asked('last-export')).toBe(null);
  expect(asked('last-visit')).toBe(null);
  // Who is still at it was last here before all of that; whoever was away since, by their last act.
  expect(asked('last-visit', 'B')).toBe(0);
  expect(asked('last-visit', 'C')).toBe(null);
  const last = listHistory(workspace).findLast(({ by }) => by === 'B')!.seq;
  at = new Date(Date.now() + 5 * 3_600_000).toISOString();
  expect(asked('last-visit', 'B')).toBe(last);
  expect(asked('yesterday')).toBe(null);
  expect(asked('1999-01-01')).toBe(0);
  expect(asked('2999-01-01', null, true)).toBe(now());
});
