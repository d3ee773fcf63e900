import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lazyDocument } from '../../main/cells/stored-document.ts';
import { createApp } from '../../main/resources/app.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { sheetFacts, sheetRows, sheetsOf } from '../../main/store/tables/sheet-table.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { makeXlsx } from '../unit/readers/make-xlsx.ts';
import { importFile } from './import-file.ts';
import { tempFolder } from './temp-folder.ts';

test('struck cells and texts outside the cells are kept with the delivery', async () => {
  const app = createApp();
  const folder = tempFolder();
  const file = join(folder, 'a.xlsx');
  writeFileSync(
    file,
    makeXlsx({
      sheet:
        '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>84</t></r><r><t>88</t></r></is></c></row>',
      after: '<headerFooter><oddHeader>9 ay</oddHeader></headerFooter>',
    }),
  );
  newWorkspace(app, { path: join(folder, 'w.arayis'), period: '2023', template: 'reference-2023' });
  const opened = openForWork(join(folder, 'w.arayis'));
  if (!opened.ok) throw new Error(opened.error.tag);
  const { value: workspace } = opened;
  try {
    addPerson(app, workspace, { name: 'A', role: 'analyst' });
    const hints = checkHints(app, workspace, { by: 'a', agency: 'mia' });
    if (!hints.ok) throw new Error(hints.error.tag);
    const taken = await importFile(app, workspace, file, hints.value);
    if (!taken.ok) throw new Error(taken.error.tag);
    const sheets = sheetsOf(workspace.db, taken.value.id);
    const [sheet] = lazyDocument({ format: 'xlsx', sheets, warnings: [] }).sheets;
    expect(sheet!.outside).toEqual([{ kind: 'header', text: '9 ay' }]);
    expect(sheet!.cells).toMatchObject([{ ref: 'A1', struck: true, standing: '88' }]);
    // The views of rows know nothing of it.
    expect(sheetFacts(workspace.db, taken.value.id)).toMatchObject([{ cells: 1, rows: 1 }]);
    const rows = sheetRows(workspace.db, taken.value.id, 'S', { first: 0, last: 10 });
    expect(rows!.cells).toHaveLength(1);
  } finally {
    workspace.close();
  }
});
