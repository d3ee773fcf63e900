import { inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import type { WritableDb } from '../../main/store/connection.ts';
import { ignoredCells, saveIgnoredCells } from '../../main/store/tables/ignored-cells-table.ts';
import { insertQuestions, questionById } from '../../main/store/tables/question-table.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { deliveryId, type DeliveryId } from '../../shared/domain/keys/ids.ts';

const app = createApp();
const folder = tempFolder();
const sample = join(app.resources, 'samples', 'returns', '03_Генпрокуратура_2023_год.xls');
let workspace: Workspace;
let delivery: DeliveryId;

beforeAll(async () => {
  const path = join(folder, 'kept.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  delivery = must(await importFile(app, workspace, sample, must(checkHints(app, workspace, { by: 'A' })))).id;
});
afterAll(() => workspace.close());

test('what is kept of a reading and of a cell left aside is its tag, and no sentence in any language', () => {
  const readings = workspace.db.raw.prepare('SELECT readings FROM question').pluck().all() as string[];
  const [packed] = workspace.db.raw.prepare('SELECT bytes FROM ignored_cells').pluck().all() as Buffer[];
  const kept = [...readings, inflateRawSync(packed!).toString('utf8')];
  expect(kept.length).toBeGreaterThan(1);
  for (const text of kept) {
    expect(text).toContain('"says":');
    expect(text).not.toContain('"why":');
  }
});

test('what an earlier version kept is still shown: by its tag, else in the English that it kept', () => {
  const reading = { value: 1, observations: [] };
  const before = [
    { ...reading, why: 'the comma is a decimal mark', says: { tag: 'mark-decimal', mark: 'comma' } },
    { ...reading, why: 'it may be so' },
  ];
  const [id] = insertQuestions(workspace.db as WritableDb, delivery, [
    {
      sheet: 'S',
      ref: 'B2',
      text: '1,5',
      label: [],
      kind: 'ambiguous-number',
      scope: 'cell',
      settles: 1,
      readings: before as never,
      unsettled: [],
    },
  ]);
  expect(questionById(workspace.db, id!)?.readings).toEqual([
    { ...reading, says: { tag: 'mark-decimal', mark: 'comma' } },
    { ...reading, says: { tag: 'stored', en: 'it may be so' } },
  ]);
  const cells = [
    { ref: 'A1', why: 'note', says: 'note' },
    { ref: 'A2', why: 'average', says: { az: 'orta göstərici' } },
    { ref: 'A3', why: 'row 9 and below', says: { row: 9 } },
    { ref: 'A4', why: 'kept without a tag' },
  ].map((cell) => ({ sheet: 'S', ...cell }));
  // Another delivery's: each has one record.
  workspace.db.raw.pragma('foreign_keys = OFF');
  saveIgnoredCells(workspace.db as WritableDb, deliveryId(delivery + 1), cells as never);
  expect(ignoredCells(workspace.db, deliveryId(delivery + 1))).toEqual([
    { sheet: 'S', ref: 'A1', says: 'note' },
    { sheet: 'S', ref: 'A2', says: { en: 'average', az: 'orta göstərici' } },
    { sheet: 'S', ref: 'A3', says: { row: 9 } },
    { sheet: 'S', ref: 'A4', says: { en: 'kept without a tag' } },
  ]);
});
