import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView } from './undoable.ts';

/** Files that came and could not be read. They are no deliveries, but somebody has to ask for them again. */
export const refusedFile: Migration = {
  version: 35,
  sql: [
    `CREATE TABLE refused_file (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  -- the reason as facts: a ReadError
  error TEXT NOT NULL,
  -- who sent it, where the person who imported it said so
  agency TEXT,
  letter TEXT,
  received TEXT,
  refused_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;`,
    liveView('refused_file'),
    ...appendOnly('refused_file'),
  ].join('\n'),
};
