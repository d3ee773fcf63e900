import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { root } from '../../unit/catalogue-fixture.ts';
import { shared } from '../shared-data.ts';
import { accountOf, type Account } from './account.ts';

/** Folders of files at hand; the last two lie beside the project. */
export const FOLDERS = {
  samples: path.join(root, 'resources/samples/returns'),
  unodc: path.join(root, 'resources/samples/unodc-glotip'),
  'returns-2024': path.join(root, 'tests/fixtures/returns-2024/files'),
  unseen: path.join(root, 'tests/fixtures/unseen'),
  'law-one': path.join(root, 'tests/fixtures/law-one/files'),
  tables: path.join(shared, 'tables/public/files'),
  'real-files': path.join(shared, 'real-files'),
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xlsx|xlsm|xls|ods|csv|docx)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(?:key|conflicts)\.csv$/.test(file))
    .toSorted();

/** The account of every file of a folder that can be read. */
export async function* accountsOf(
  set: keyof typeof FOLDERS,
): AsyncGenerator<{ name: string; account: Account }> {
  for (const file of filesIn(FOLDERS[set])) {
    const name = path.basename(file);
    const read = await readSpreadsheet(new Uint8Array(readFileSync(file)), name);
    if (read.ok) yield { name, account: accountOf(read.value, interpretDocument(name, read.value)) };
  }
}
