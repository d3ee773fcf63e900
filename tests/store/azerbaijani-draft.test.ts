import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import type { ReturnedDraft } from '../../shared/contract/reference/reference.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const { app, workspace, folder } = workspaceOfTwo(createApp());
const draft = join(folder, 'az.docx');

beforeAll(async () => {
  for (const [key, value] of [
    ['victims.identified', 91],
    ['referrals.ssa.psychological', 49],
    ['nap.signed', 4],
  ] as const) {
    const choice = { kind: 'value', value } as const;
    const decision = must(decide(app, workspace, { key, choice, reason: 'letter', by: 'A' }));
    must(confirm(app, workspace, { decision: decision.id, by: 'B' }));
  }
  must(await exportReference(app, workspace, { out: draft, language: 'az', asPrinted: false, by: 'A' }));
});
afterAll(() => {
  workspace.close();
});

/** The draft with one text in the first place of another one, in every part that has it. */
function edited(name: string, from: string, to: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(draft)));
  let found = 0;
  const changed = Object.entries(parts).map(([part, bytes]): [string, Uint8Array] => {
    if (!/^word\/(?:document|header\d+)\.xml$/.test(part)) return [part, bytes];
    const xml = strFromU8(bytes);
    found += xml.split(from).length - 1;
    return [part, strToU8(xml.replace(from, to))];
  });
  if (found === 0) throw new Error(`nothing to edit: ${from}`);
  writeFileSync(join(folder, name), zipSync(Object.fromEntries(changed)));
  return join(folder, name);
}

const back = async (path: string): Promise<ReturnedDraft['numbers']> =>
  must(await returnedDraft(app, workspace, reconcile(app, workspace), path)).numbers;

test('an Azerbaijani draft that nobody touched is as the workspace has it, with its draft line and without', async () => {
  expect(await back(draft)).toEqual([]);
  expect(await back(edited('bare.docx', '>Layihə ', '>Variant '))).toMatchObject([{ where: {} }]);
});

test('a number, one in a case and a number word that were changed are found at their figures', async () => {
  const kinds = async (from: string, to: string): Promise<unknown[]> =>
    (await back(edited('e.docx', from, to))).map(({ figure, printed, expected }) => [
      figure,
      printed,
      expected,
    ]);
  expect(await kinds('>91<', '>92<')).toEqual([['victims.identified', '92', '91']]);
  expect(await kinds('>49<', '>48<')).toEqual([['referrals.ssa.psychological', '48', '49']]);
  expect(await kinds('>dörd<', '>beş<')).toEqual([['nap.signed', 'beş', 'dörd']]);
});

test('nothing was printed in Azerbaijani that could be repeated', async () => {
  const out = join(folder, 'printed.docx');
  expect(await exportReference(app, workspace, { out, language: 'az', asPrinted: true })).toMatchObject({
    error: { tag: 'NothingPrinted', language: 'az' },
  });
});
