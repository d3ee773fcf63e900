import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readStored } from '../../main/readers/read-stored.ts';
import { materialize } from '../../main/cells/stored-document.ts';
import type { ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { shared } from './shared-data.ts';

export interface ForeignFile {
  /** `folder/name`. */
  name: string;
  document: ReadDocument;
}

const folder = path.join(shared, 'real-files');

/** Every file of strangers that can be read at all, read once. */
export async function foreignFiles(only?: string): Promise<ForeignFile[]> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:md|json)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => only === undefined || name.includes(only))
    .toSorted();
  const files: ForeignFile[] = [];
  for (const name of names) {
    const read = await readStored(new Uint8Array(readFileSync(path.join(folder, name))), path.basename(name));
    if (read.ok) files.push({ name, document: materialize(read.value) });
  }
  return files;
}
