import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { clockWentBack, historyPage, listHistory } from '../../main/work/history/history.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

let clock = Date.parse('2024-02-01T10:00:00Z');
const app = createApp({ now: () => new Date(clock).toISOString() });
let workspace: Workspace;
const add = (name: string, at: string): void => {
  clock = Date.parse(at);
  must(addPerson(app, workspace, { name, role: 'analyst', by: 'A' }));
};

beforeAll(() => {
  const path = join(tempFolder(), 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
});
afterAll(() => workspace.close());

test('an act before the last one in time keeps its place, and the history says so', () => {
  const since = listHistory(workspace).at(-1)!.seq;
  add('later', '2024-02-01T10:05:00Z');
  expect(clockWentBack(workspace, since)).toBeNull();
  add('back', '2023-02-01T10:05:00Z');
  add('after', '2023-02-01T10:06:00Z');
  // Waited for another process: no clock that went back.
  add('waited', '2023-02-01T10:05:57Z');
  const acts = listHistory(workspace).filter(({ seq }) => seq > since);
  expect(acts.map(({ summary }) => summary['name'] ?? summary['person'])).toEqual(['later', 'back', 'after', 'waited']); // prettier-ignore
  expect(acts.map(({ clockWas }) => clockWas)).toEqual([undefined, '2024-02-01T10:05:00.000Z', undefined, undefined]); // prettier-ignore
  expect(clockWentBack(workspace, since)?.seq).toBe(acts[1]!.seq);
  const { lines } = historyPage(app, workspace, { count: 10, filter: {} });
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map(({ seq }) => seq).toSorted((a, b) => b - a));
  expect(lines.find(({ seq }) => seq === acts[1]!.seq)?.clockWas).toBe('2024-02-01T10:05:00.000Z');
});
