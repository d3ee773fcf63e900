import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Session } from './session.ts';

/** Where a file dialog begins: beside the workspace, else in the user's documents, else at home. */
export function savingFolder({ work }: Session): string {
  if (work) return dirname(work.workspace.path);
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}
