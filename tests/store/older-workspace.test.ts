import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { redoLast, undoLast, undoState } from '../../main/work/history/undo.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { ignoredCells } from '../../main/store/tables/ignored-cells-table.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { allQuestions } from '../../main/store/tables/question-table.ts';
import { ignoredEn } from '../../shared/words/readings/ignored.ts';
import { readingEn } from '../../shared/words/readings/reading-en.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { wholeState } from './whole-state.ts';
import { deliveryId } from '../../shared/domain/keys/ids.ts';

/** Written by the program as it was at schema 10: four returns, an answer, an entry, a file read anew, decisions. */
const SCHEMA_10 = fileURLToPath(new URL('../fixtures/workspaces/schema-10.arayis.gz', import.meta.url));

const app = createApp();
let workspace: Workspace;

beforeAll(() => {
  const path = join(tempFolder(), 'old.arayis');
  writeFileSync(path, gunzipSync(readFileSync(SCHEMA_10)));
  workspace = must(openForWork(path));
});
afterAll(() => {
  workspace.close();
});

test('what an older program wrote is all there, and each row knows its act', () => {
  const { raw } = workspace.db;
  const count = (sql: string): unknown => raw.prepare(sql).pluck().get();
  expect(loadObservations(workspace.db)).toHaveLength(236);
  expect(count('SELECT count(*) FROM observation_supersession')).toBe(109);
  for (const table of [
    'delivery',
    'question',
    'answer',
    'observation',
    'supersession',
    'observation_supersession',
    'decision',
    'confirmation',
  ])
    // prettier-ignore
    expect(count(`SELECT count(*) FROM ${table} WHERE entry IS NULL`), table).toBe(0);
  // The corrected version took its place when a person said so, not when it came.
  expect(count('SELECT count(*) FROM observation_supersession WHERE entry = 8')).toBe(108);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('why a cell may be read so, or was left aside, is said as it was kept', () => {
  const { raw } = workspace.db;
  const readings = raw.prepare('SELECT readings FROM question ORDER BY id').pluck().all() as string[];
  const kept = readings.flatMap((text) => (JSON.parse(text) as { why: string }[]).map(({ why }) => why));
  expect(kept.every((why) => why !== '')).toBe(true);
  const said = allQuestions(workspace.db).flatMap((asked) =>
    asked.readings.map(({ says }) => readingEn(says)),
  );
  expect(said).toEqual(kept);
  const aside = raw.prepare('SELECT delivery, bytes FROM ignored_cells').all() as { delivery: number; bytes: Buffer }[]; // prettier-ignore
  expect(aside.length).toBeGreaterThan(0);
  for (const { delivery, bytes } of aside) {
    const cells = JSON.parse(inflateRawSync(bytes).toString('utf8')) as { why: string }[];
    expect(ignoredCells(workspace.db, deliveryId(delivery)).map(({ says }) => ignoredEn(says))).toEqual(cells.map(({ why }) => why)); // prettier-ignore
  }
});

test('its acts are taken back one by one, down to the people, and done again', () => {
  const whole = wholeState(app, workspace);
  const undone: string[] = [];
  while (undoState(workspace).undo) undone.push(must(undoLast(app, workspace, { by: 'A' })).command);
  expect(undone).toEqual(['decide', 'confirm', 'decide', 'import', 'enter', 'answer', 'import', 'import', 'import', 'import']); // prettier-ignore
  expect(loadObservations(workspace.db)).toEqual([]);
  while (undoState(workspace).redo) must(redoLast(app, workspace, { by: 'B' }));
  expect(wholeState(app, workspace)).toBe(whole);
  expect(allHistory(workspace.db)).toHaveLength(13 + 2 * undone.length);
});
