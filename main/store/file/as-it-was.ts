import Database from 'better-sqlite3';
import { secure, type ReadableDb } from '../connection.ts';
import { loadMeta } from '../tables/meta-table.ts';
import type { Workspace } from './workspace.ts';

/** Where the header of a file says that a log belongs to it; a copy in memory has none. */
const JOURNAL_BYTES = [18, 19] as const;

/**
 * A workspace as it was after an act of its history, to be looked at: a copy in memory in which every later act counts
 * as undone, and every undo and redo since then as not done. Close it.
 *
 * @param entry number of the last act that counts; 0: none
 */
export function asItWas(workspace: Workspace, entry: number): Workspace {
  if (!Number.isSafeInteger(entry)) throw new Error(`no entry: ${entry}`);
  const bytes = workspace.db.raw.serialize();
  for (const at of JOURNAL_BYTES) bytes[at] = 1;
  const raw = new Database(bytes);
  secure(raw);
  raw.exec(`DROP VIEW undone_entry;
CREATE VIEW undone_entry AS
SELECT target AS entry, entry AS undone_by FROM undo_act AS a
WHERE kind = 'undo' AND entry <= ${entry}
AND NOT EXISTS (SELECT 1 FROM undo_act AS later WHERE later.target = a.target AND later.entry > a.entry AND later.entry <= ${entry})
UNION SELECT seq, seq FROM history WHERE seq > ${entry};`);
  const db = { raw } as ReadableDb;
  const refuse = (): never => {
    throw new Error('the past is not written');
  };
  return {
    ...workspace,
    meta: loadMeta(db),
    readOnly: true,
    db,
    commit: refuse,
    note: refuse,
    sweep: () => true,
    close: () => void raw.close(),
  };
}
