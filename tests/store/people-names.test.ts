import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson, listPeople } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

test('a name that no line could show is refused with its length', () => {
  const app = createApp();
  const path = join(tempFolder(), 'names.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  const add = (name: string) => addPerson(app, workspace, { name, role: 'analyst' });
  expect(add('Ə'.repeat(300))).toEqual({
    ok: false,
    error: { tag: 'NameTooLong', length: 300, most: 100 },
  });
  expect(add('  ')).toEqual({ ok: false, error: { tag: 'NameEmpty' } });
  expect(listPeople(workspace)).toEqual([]);
  must(add('Ə'.repeat(100)));
  workspace.close();
});
