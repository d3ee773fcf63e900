import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { decodeBlock } from '../../main/cells/cell-blocks.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { deliveryById, deliveryBytes } from '../../main/store/tables/delivery-table.ts';
import { ignoredCells } from '../../main/store/tables/ignored-cells-table.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { allQuestions } from '../../main/store/tables/question-table.ts';
import { sheetsOf } from '../../main/store/tables/sheet-table.ts';
import { importFile } from './import-file.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const path = join(tempFolder(), 'kept.arayis');
const samples = join(app.resources, 'samples', 'returns');
const sample = join(
  samples,
  readdirSync(samples).find((name) => name.startsWith('11'))!,
);
let workspace: Workspace;
let taken: Taken;

beforeAll(async () => {
  newWorkspace(app, { path, period: '2023', template: 'reference-2023' });
  const opened = openForWork(path);
  if (!opened.ok) throw new Error(opened.error.tag);
  workspace = opened.value;
  addPerson(app, workspace, { name: 'A', role: 'analyst' });
  const hints = checkHints(app, workspace, { by: 'a', letter: '12/3', received: '2024-01-31' });
  if (!hints.ok) throw new Error(hints.error.tag);
  const done = await importFile(app, workspace, sample, hints.value);
  if (!done.ok) throw new Error(done.error.tag);
  taken = done.value;
});
afterAll(() => {
  workspace.close();
});

test('the bytes are kept as they came, with letter and date', () => {
  expect(Buffer.from(deliveryBytes(workspace.db, taken.id)!).equals(readFileSync(sample))).toBe(true);
  expect(deliveryById(workspace.db, taken.id)).toMatchObject({
    file: basename(sample).normalize('NFC'),
    letter: '12/3',
    received: '2024-01-31',
    takenBy: 'A',
  });
});

test('every cell comes back from its block', () => {
  const [sheet] = sheetsOf(workspace.db, taken.id);
  const cells = sheet!.blocks.flatMap((block) => decodeBlock(block.bytes));
  expect(cells).toHaveLength(sheet!.cells);
  expect(cells.find((cell) => cell.ref === 'E19')).toMatchObject({ type: 'number', value: 3205 });
});

test('every number of the sheet is an observation, a question, or left aside with a reason', () => {
  const [sheet] = sheetsOf(workspace.db, taken.id);
  const numbers = sheet!.blocks
    .flatMap((block) => decodeBlock(block.bytes))
    // Column A numbers the rows.
    .filter((cell) => cell.type === 'number' && !cell.ref.startsWith('A'))
    .map((cell) => cell.ref);
  const accounted = new Set([
    ...loadObservations(workspace.db).flatMap((o) => o.cells.map((cell) => cell.ref)),
    ...allQuestions(workspace.db).map((question) => question.ref),
    ...ignoredCells(workspace.db, taken.id).map((cell) => cell.ref),
  ]);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((ref) => !accounted.has(ref))).toEqual([]);
  expect(ignoredCells(workspace.db, taken.id)).toHaveLength(taken.refused);
});
