import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { composeReference, type ReferenceParts } from '../../main/work/reference/compose-reference.ts';
import { documentBytes } from '../../main/work/reference/document-bytes.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { gate } from '../../main/work/reference/gate.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { listHistory } from '../../main/work/history/history.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { ComposedBlock } from '../../shared/domain/reference/composed.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const path = join(folder, 'a.arayis');
const VICTIMS = 'victims.identified';
let workspace: Workspace;

beforeAll(() => {
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Aysel', role: 'editor' }));
  must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer', by: 'Aysel' }));
  settle(VICTIMS, 91);
  settle('victims.by_sex.women', 90);
  settle('victims.by_sex.men', 2);
});
afterAll(() => {
  workspace.close();
});

function settle(key: string, value: number): void {
  const choice = { kind: 'value', value } as const;
  const decision = must(decide(app, workspace, { key, choice, reason: 'letter 12', by: 'Aysel' }));
  must(confirm(app, workspace, { decision: decision.id, by: 'Leyla' }));
}

test('what reading back says is what verify says, and nothing is unknown to the window', async () => {
  const out = join(folder, 'draft.docx');
  const { gate: says } = must(
    await exportReference(app, workspace, { out, language: 'en', asPrinted: false, by: 'Aysel' }),
  );
  const { compared, numbers } = must(await returnedDraft(app, workspace, reconcile(app, workspace), out));
  expect(numbers).toEqual([]);
  expect(says.verified).toBeGreaterThan(200);
  expect(compared).toBeGreaterThan(100);
  expect(says.unknown).toEqual([]);
  expect(says.check.blockers).toBeGreaterThan(0);
});

/** Bytes of one thing, held against what another one would be. */
async function gated(edit: (parts: ReferenceParts) => void): ReturnType<typeof gate> {
  const state = reconcile(app, workspace);
  const written = must(composeReference(app, workspace, state, { mode: 'house', language: 'en' }));
  const at = '2024-03-12T09:00:00Z';
  const bytes = await documentBytes(app, workspace, written, state, { at, draft: null, by: '' });
  const meant = structuredClone({ ...written, lookup: undefined });
  const parts = { ...meant, lookup: written.lookup };
  edit(parts);
  return gate(app, bytes, parts, state, []);
}

const paragraphWith = ({ composed }: ReferenceParts, figure: string) =>
  composed.blocks.find(
    (block): block is Extract<ComposedBlock, { kind: 'paragraph' }> =>
      block.kind === 'paragraph' && block.runs.some((run) => run.kind === 'figure' && run.figure === figure),
  )!;

test('a number, a figure, a sentence or a bar that is otherwise in the bytes is found before there is a file', async () => {
  expect(must(await gated(() => undefined)).verified).toBeGreaterThan(100);
  const number = await gated((parts) => {
    const run = paragraphWith(parts, VICTIMS).runs.find((one) => one.kind === 'figure')!;
    run.text = '92';
  });
  expect(number).toMatchObject({ ok: false, error: { tag: 'NotAsWritten', places: [{ printed: '91', expected: '92' }] } }); // prettier-ignore
  const swapped = await gated((parts) => {
    const run = paragraphWith(parts, VICTIMS).runs.find((one) => one.kind === 'figure')!;
    if (run.kind === 'figure') run.figure = 'victims.by_sex.men';
  });
  expect(swapped).toMatchObject({ ok: false, error: { tag: 'NotAsWritten' } });
  const lost = await gated(({ composed }) => {
    const runs = [{ kind: 'text' as const, text: 'A sentence that nobody wrote into it.' }];
    composed.blocks.splice(4, 0, { id: 'x.1', kind: 'paragraph', page: 1, runs });
  });
  expect(lost).toMatchObject({ ok: false, error: { tag: 'NotAsWritten', places: [{ expected: 'A sentence that nobody wrote into it.' }] } }); // prettier-ignore
  const chart = await gated((parts) => {
    const { lookup } = parts;
    parts.lookup = (key, period) => {
      const found = lookup(key, period);
      return found.value === null ? found : { ...found, value: found.value + 1 };
    };
  });
  expect(chart).toMatchObject({ ok: false, error: { tag: 'NotAsWritten' } });
});

test('final with a blocker or an open figure writes nothing and names each', async () => {
  const out = join(folder, 'final.docx');
  const before = listHistory(workspace).length;
  const refused = await exportReference(app, workspace, { out, language: 'en', asPrinted: false, final: true, by: 'Aysel' }); // prettier-ignore
  if (refused.ok || refused.error.tag !== 'NotFinal') throw new Error('it was not refused');
  expect(refused.error.blockers.map(({ finding }) => finding)).toContain('victims.sum_by_sex');
  expect(refused.error.open.map(({ figure }) => figure)).toEqual(
    expect.arrayContaining(['wanted.international', 'chart.victims.by_country.iran']),
  );
  expect(refused.error.open.map(({ figure }) => figure)).not.toContain(VICTIMS);
  expect(existsSync(out)).toBe(false);
  expect(listHistory(workspace)).toHaveLength(before);
  const cli = ['main/hosts/cli/arayis.ts', 'export', path, '--out', out, '--final'];
  const run = spawnSync(process.execPath, cli, { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('\n  wanted.international: ');
  expect(run.stderr).toContain('\n  victims.sum_by_sex: ');
  expect(existsSync(out)).toBe(false);
  const both = spawnSync(process.execPath, [...cli, '--as-printed'], { encoding: 'utf8' });
  expect(both.status).toBe(2);
});
