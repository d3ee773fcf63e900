import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { records } from '../../../main/readers/delimited/records.ts';

const RETURNS = 'resources/samples/returns';

/** Official spreadsheets that nobody here wrote; they lie beside the repository, not in it. */
export const REAL_FILES = path.resolve('../shared/real-files');
export const hasRealFiles = existsSync(path.join(REAL_FILES, 'facts.json'));

/** Names in the repository may be composed or decomposed, as the machine that unpacked it likes. */
export function returnFile(name: string): string {
  const found = readdirSync(RETURNS).find((one) => one.normalize('NFC') === name.normalize('NFC'));
  if (found === undefined) throw new Error(`no sample return ${name}`);
  return path.join(RETURNS, found);
}

export const returnFiles = (): string[] => readdirSync(RETURNS).map((name) => path.join(RETURNS, name));

/** Rows of a fixture by the names in its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = records(text.replace(/^\ufeff/, ''), ',');
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at] ?? ''])));
}
