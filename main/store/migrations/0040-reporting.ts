import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView } from './undoable.ts';

/** Until when agencies are to report. The newest row in force of an agency counts. */
const TABLE = `
CREATE TABLE due_date (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  -- null: for every agency that has none of its own
  agency TEXT,
  -- ISO day; null: from here on none of its own, or none at all
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  set_by INTEGER NOT NULL REFERENCES person,
  set_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;
CREATE INDEX due_date_period ON due_date (period, agency);
`;

export const reporting: Migration = {
  version: 40,
  sql: [TABLE, liveView('due_date'), ...appendOnly('due_date')].join('\n'),
};
