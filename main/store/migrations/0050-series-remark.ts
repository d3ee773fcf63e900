/**
 * What a person says about one period of a series: that it breaks there, or why it jumps. The newest one in force
 * of a series and period counts; `withdrawn` takes an earlier one back in the open.
 */
export const seriesRemark = {
  version: 50,
  sql: `
CREATE TABLE series_remark (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL CHECK (series <> ''),
  period TEXT NOT NULL CHECK (period <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('break', 'explained', 'withdrawn')),
  text TEXT NOT NULL,
  made_by INTEGER NOT NULL REFERENCES person,
  made_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,
  CHECK (kind <> 'explained' OR text <> '')
) STRICT;
CREATE INDEX series_remark_of ON series_remark (series, period);

CREATE VIEW live_series_remark AS SELECT * FROM series_remark
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER series_remark_keeps_update BEFORE UPDATE ON series_remark
BEGIN SELECT RAISE(ABORT, 'series_remark is append-only'); END;
CREATE TRIGGER series_remark_keeps_delete BEFORE DELETE ON series_remark
BEGIN SELECT RAISE(ABORT, 'series_remark is append-only'); END;`,
};
