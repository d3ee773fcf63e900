/**
 * Files that are being written now, until they have their names: a disk and a database know no common transaction.
 * What a killed process leaves here says how far it came (`finish-outputs.ts`).
 */
export const outputBegun = {
  version: 81,
  sql: `CREATE TABLE output_begun (
  id INTEGER PRIMARY KEY,
  -- the process, see process-mark.ts
  owner TEXT NOT NULL,
  target TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- of the draft, which nobody else is given meanwhile
  number INTEGER,
  -- the act that is kept with the file, as JSON; null: none
  act TEXT
) STRICT;`,
};
