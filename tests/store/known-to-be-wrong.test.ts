import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { clearFinding, confirmClearance } from '../../main/work/checks/clearances.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { arayis } from '../host/run-cli.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession } from './test-session.ts';

const app = createApp();
const folder = tempFolder();
/** Accepted by two persons; of two rules one certainly does not hold, one probably. */
const VALUES = {
  'victims.identified': 91,
  'victims.by_sex.women': 90,
  'victims.by_sex.men': 2,
  'referrals.ngo': 67,
  'referrals.ssa': 67,
};
const BLOCKER = 'victims.sum_by_sex';
const QUERY = 'sub.referrals_both';

const changed = (change: (workspace: Workspace) => void): void => {
  const workspace = must(openForWork(join(folder, 'w.arayis')));
  change(workspace);
  workspace.close();
};

beforeAll(async () => {
  const session = await testSession(folder);
  await session.stop();
  changed((workspace) => {
    must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
    for (const [key, value] of Object.entries(VALUES)) {
      const choice = { kind: 'value', value } as const;
      const made = must(decide(app, workspace, { key, choice, reason: 'r', by: 'A' }));
      must(confirm(app, workspace, { decision: made.id, by: 'B' }));
    }
  });
});

interface Findings {
  blockers: number;
  queries: number;
  notes: number;
}

/** What every place that a person can look at says of the findings that wait. */
async function told(): Promise<{ findings: Findings[]; code: number[]; resolved: number[] }> {
  const exported = arayis(folder, 'export', 'w.arayis', '--out', 'd.docx', '--json');
  const listed = arayis(folder, 'check', 'w.arayis', '--json');
  const figures = arayis(folder, 'figures', 'w.arayis', '--json');
  const { findings, figures: count } = exported.json() as {
    findings: Findings;
    figures: { total: number; resolved: number; open: number };
  };
  const rows = listed.json() as { severity: string; state: string }[];
  const open = rows.filter(({ state }) => state === 'open');
  const of = (severity: string): number => open.filter((row) => row.severity === severity).length;
  const named = (figures.json() as { id: string; blockers?: string[] }[]).filter((row) => row.blockers);
  const session = await testSession(join(folder, String(Math.random())));
  await session.call('session.open', { path: join(folder, 'w.arayis') });
  const plan = await session.call('reference.plan', { language: 'en' });
  const view = await session.call('reference.view', { language: 'en' });
  const { street } = await session.call('overview.view', {});
  await session.stop();
  const shown = (severity: string): number => view.findings.filter((one) => one.severity === severity).length;
  return {
    findings: [
      findings,
      { blockers: of('blocker'), queries: of('query'), notes: of('note') },
      plan.findings,
      { ...findings, blockers: shown('blocker'), queries: shown('query') },
      { ...findings, blockers: street.figures.blockers, queries: street.figures.queries },
    ],
    code: [exported.code!, listed.code!, figures.code!],
    resolved: [count.total - count.resolved - count.open, named.length],
  };
}

const partsOf = (path: RegExp): string[] =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, 'd.docx')))))
    .filter(([name]) => path.test(name))
    .map(([, bytes]) => strFromU8(bytes));
const textOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');

test('the commands, the screens and the document tell the same of what is known to be wrong', async () => {
  const { findings, code, resolved } = await told();
  expect(findings[0]!.blockers).toBeGreaterThan(0);
  for (const one of findings) expect(one).toEqual(findings[0]);
  expect(code).toEqual([1, 1, 1]);
  expect(resolved[0]).toBeGreaterThan(0);
});

test('every page and the numbers of the document say so', async () => {
  const { blockers, queries } = (await told()).findings[0]!;
  const headers = partsOf(/^word\/header\d+\.xml$/).map(textOf);
  // Of the annex only what somebody reported has a page of its own.
  expect(headers.length).toBeGreaterThan(3);
  for (const text of headers) expect(text).toContain(`${blockers} blocker${blockers === 1 ? '' : 's'}, ${queries} quer`); // prettier-ignore
  const comments = textOf(partsOf(/^word\/comments\.xml$/)[0]!);
  expect(comments).toContain('Blocker: Victims by sex. 90 + 2 = 92, recorded 91.');
  expect(comments).toContain(QUERY);
  const document = partsOf(/^word\/document\.xml$/)[0]!;
  const women = document.slice(document.indexOf('victims.by_sex.women'));
  expect(women.slice(0, women.indexOf('</w:sdt>'))).toContain('RefBlockedFigure');
});

test('what two persons explained is told nowhere as wrong any more', async () => {
  const before = (await told()).findings[0]!;
  changed((workspace) => {
    const given = must(
      clearFinding(app, workspace, { finding: BLOCKER, kind: 'explain', reason: 'r', by: 'A' }),
    );
    must(confirmClearance(app, workspace, { clearance: given.id, by: 'B' }));
  });
  const { findings } = await told();
  for (const one of findings) expect(one).toEqual({ ...before, blockers: before.blockers - 1 });
  expect(textOf(partsOf(/^word\/comments\.xml$/)[0] ?? '')).not.toContain('Victims by sex. 90 + 2');
});
