/**
 * Figures that others take the place of from a period on: a split, a merger. Figure ids as JSON lists; nothing of the
 * values is touched. A row that `withdraws` another takes it back in the open.
 */
export const figureBreak = {
  version: 170,
  sql: `
CREATE TABLE figure_break (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL CHECK (period <> ''),
  from_figures TEXT NOT NULL CHECK (json_array_length(from_figures) > 0),
  to_figures TEXT NOT NULL CHECK (json_array_length(to_figures) > 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  withdraws INTEGER REFERENCES figure_break,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX figure_break_withdrawn ON figure_break (withdraws);

CREATE VIEW live_figure_break AS SELECT * FROM figure_break
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER figure_break_keeps_update BEFORE UPDATE ON figure_break
BEGIN SELECT RAISE(ABORT, 'figure_break is append-only'); END;
CREATE TRIGGER figure_break_keeps_delete BEFORE DELETE ON figure_break
BEGIN SELECT RAISE(ABORT, 'figure_break is append-only'); END;`,
};
