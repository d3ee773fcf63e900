import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView } from './undoable.ts';

/**
 * Every Word file that was written: what has moved since is told by the values that it printed. `number` is
 * that of the draft line; a file as printed has none, for it repeats the printed document.
 */
const DRAFT = `
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  number INTEGER CHECK (number > 0),
  mode TEXT NOT NULL CHECK (mode IN ('house', 'as-printed')),
  language TEXT NOT NULL,
  file TEXT NOT NULL CHECK (file <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  exported_by INTEGER NOT NULL REFERENCES person,
  exported_at TEXT NOT NULL,
  ${ENTRY},
  CHECK ((mode = 'house') = (number IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX draft_number ON draft (number);
CREATE TABLE draft_value (
  draft INTEGER NOT NULL REFERENCES draft,
  figure TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL,
  change REAL,
  state TEXT NOT NULL,
  PRIMARY KEY (draft, figure, period)
) STRICT, WITHOUT ROWID;
`;

export const drafts: Migration = {
  version: 70,
  sql: [DRAFT, liveView('draft'), ...['draft', 'draft_value'].flatMap(appendOnly)].join('\n'),
};
