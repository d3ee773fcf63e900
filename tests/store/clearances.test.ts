import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import {
  clearFinding,
  confirmClearance,
  reopenFinding,
  standings,
} from '../../main/work/checks/clearances.ts';
import { decide, confirm } from '../../main/work/decisions/decisions.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { stillWaits, type Standing } from '../../shared/domain/checks/clearance.ts';
import type { Severity } from '../../shared/domain/findings/finding.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let clock = Date.parse('2024-02-01T00:00:00Z');
const app = createApp({ now: () => new Date((clock += 1000)).toISOString() });
let workspace: Workspace;

async function take(name: string, lines: string[]): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, ['Hesabat 2023;', 'Göstərici;Say', ...lines].join('\n'));
  must(
    await importFile(app, workspace, path, must(checkHints(app, workspace, { by: 'A', agency: 'mia_thb' }))),
  );
}
function stands(id: string): Standing | undefined {
  const state = reconcile(app, workspace);
  return standings(workspace, state, checkWorkspace(app, workspace, state)).get(id);
}
const findings = (severity: Severity): string[] =>
  checkWorkspace(app, workspace).filter((f) => f.severity === severity).map((f) => f.id); // prettier-ignore
const put = (key: string, value: number): void => {
  const made = must(decide(app, workspace, { key, choice: { kind: 'value', value }, reason: 'r', by: 'A' }));
  must(confirm(app, workspace, { decision: made.id, by: 'B' }));
};

const BLOCKER = 'victims.sum_by_sex';
const QUERY = 'sub.referrals_both';

beforeAll(async () => {
  const path = join(folder, 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  await take('one.csv', ['Müəyyən edilmiş zərərçəkmişlər;91']);
  put('victims.by_sex.women', 90);
  put('victims.by_sex.men', 2);
  put('referrals.ngo', 67);
  put('referrals.ssa', 67);
});
afterAll(() => {
  workspace.close();
});

test('the workspace has a blocker and a query to begin with', () => {
  expect(findings('blocker')).toContain(BLOCKER);
  expect(findings('query')).toContain(QUERY);
});

test('one person explains a query, with a reason; undo and redo take it along', () => {
  const input = { finding: QUERY, kind: 'explain', explanation: 'several-each', by: 'A' } as const;
  expect(clearFinding(app, workspace, { ...input, reason: ' ' })).toMatchObject({ error: { tag: 'ReasonMissing' } }); // prettier-ignore
  must(clearFinding(app, workspace, { ...input, reason: 'Sent to both.' }));
  expect(stands(QUERY)).toMatchObject({ state: 'explained', clearance: { reason: 'Sent to both.' } });
  expect(findings('query')).toContain(QUERY);
  must(undoLast(app, workspace, { by: 'B' }));
  expect(stands(QUERY)).toEqual({ state: 'open' });
  must(redoLast(app, workspace, { by: 'B' }));
  expect(stands(QUERY)?.state).toBe('explained');
  const again = clearFinding(app, workspace, { ...input, reason: 'again' });
  expect(again).toMatchObject({ error: { tag: 'FindingCleared', by: 'A' } });
});

test('an explanation falls when the numbers change, and says so', () => {
  put('referrals.ngo', 68);
  expect(stands(QUERY)).toMatchObject({ state: 'open', fallen: 'numbers', before: { by: 'A' } });
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  expect(stands(QUERY)?.state).toBe('explained');
});

test('a blocker waits until a second person confirms; neither way round is one enough', () => {
  for (const kind of ['explain', 'waive'] as const) {
    const given = must(clearFinding(app, workspace, { finding: BLOCKER, kind, reason: 'r', by: 'A' }));
    expect(stillWaits(stands(BLOCKER)!)).toBe(true);
    expect(confirmClearance(app, workspace, { clearance: given.id, by: 'a' })).toMatchObject({
      error: { tag: 'ClearedBySamePerson' },
    });
    must(confirmClearance(app, workspace, { clearance: given.id, by: 'B' }));
    expect(stands(BLOCKER)?.state).toBe(kind === 'explain' ? 'explained' : 'waived');
    must(reopenFinding(app, workspace, { finding: BLOCKER, by: 'A' }));
    expect(stands(BLOCKER)).toEqual({ state: 'open' });
    expect(confirmClearance(app, workspace, { clearance: given.id, by: 'B' }).ok).toBe(false);
  }
});

test('the database refuses what the service would', () => {
  const given = must(clearFinding(app, workspace, { finding: BLOCKER, kind: 'waive', reason: 'r', by: 'A' }));
  const { raw } = workspace.db;
  expect(() => raw.exec(`UPDATE clearance SET reason = 'x' WHERE id = ${given.id}`)).toThrow('append-only');
  expect(() =>
    raw.exec(`INSERT INTO clearance_confirmation (clearance, confirmed_by, confirmed_at) VALUES (${given.id}, 1, '')`),
  ).toThrow('second person'); // prettier-ignore
  must(confirmClearance(app, workspace, { clearance: given.id, by: 'B' }));
});

test('a waiver ends with the next delivery of its agency, although the numbers stay', async () => {
  expect(stands(BLOCKER)?.state).toBe('waived');
  await take('two.csv', ['Məhkəməyə göndərilmiş şəxslər;14']);
  expect(stands(BLOCKER)).toMatchObject({ state: 'open', fallen: 'delivery' });
});

test('what the checks do not find cannot be explained', () => {
  const input = { finding: 'nothing.such', kind: 'explain', reason: 'r', by: 'A' } as const;
  expect(clearFinding(app, workspace, input)).toMatchObject({ error: { tag: 'FindingUnknown' } });
});
