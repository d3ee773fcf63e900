import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';

/**
 * What keeps a file from being replaced, or lets it be. `delivery_place`: where a delivery came from, as a digest:
 * a workspace travels, and paths name persons. `output`: what this program wrote, as it wrote it.
 */
export const output: Migration = {
  version: 80,
  sql: [
    `CREATE TABLE delivery_place (
  delivery INTEGER PRIMARY KEY REFERENCES delivery,
  place TEXT NOT NULL CHECK (length(place) = 64)
) STRICT;
CREATE TABLE output (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;`,
    ...['delivery_place', 'output'].flatMap(appendOnly),
  ].join('\n'),
};
