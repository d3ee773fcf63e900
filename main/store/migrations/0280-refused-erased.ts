/**
 * A file that nobody can read is remembered by its name so that it is asked for again: that name goes when the delivery
 * that came under it is erased, and only then. The guards are those of version 130.
 */
export const refusedErased = {
  version: 280,
  sql: `
DROP TRIGGER refused_file_keeps_update;
CREATE TRIGGER refused_file_keeps_update BEFORE UPDATE OF id, error, agency, letter, received, refused_at, entry ON refused_file
BEGIN SELECT RAISE(ABORT, 'refused_file is append-only'); END;
CREATE TRIGGER refused_file_keeps_text BEFORE UPDATE OF file ON refused_file
WHEN NOT EXISTS (SELECT 1 FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'refused_file is append-only'); END;`,
};
