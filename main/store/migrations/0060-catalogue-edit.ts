import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView } from './undoable.ts';

/** Where a workspace says something else than the catalogue that ships: the newest row in force of an item counts. */
const TABLE = `
CREATE TABLE catalogue_edit (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'figure', 'indicator', 'unit', 'header-words', 'layout')),
  item TEXT NOT NULL,
  -- JSON: the whole item; null: as it ships again
  value TEXT,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;
CREATE INDEX catalogue_edit_item ON catalogue_edit (kind, item);
`;

export const catalogueEdit: Migration = {
  version: 60,
  sql: [TABLE, liveView('catalogue_edit'), ...appendOnly('catalogue_edit')].join('\n'),
};
