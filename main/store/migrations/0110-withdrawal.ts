/** Observations that count no more and that no other takes the place of: what a file was read as before it was taught. */
export const withdrawal = {
  version: 110,
  sql: `CREATE TABLE observation_withdrawal (
  id INTEGER PRIMARY KEY,
  observation INTEGER NOT NULL REFERENCES observation,
  reason TEXT NOT NULL CHECK (reason <> ''),
  withdrawn_by INTEGER NOT NULL REFERENCES person,
  withdrawn_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX observation_withdrawal_observation ON observation_withdrawal (observation);
CREATE VIEW live_observation_withdrawal AS SELECT * FROM observation_withdrawal
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER observation_withdrawal_once BEFORE INSERT ON observation_withdrawal
WHEN EXISTS (SELECT 1 FROM live_observation_withdrawal WHERE observation = NEW.observation)
BEGIN SELECT RAISE(ABORT, 'an observation is withdrawn once'); END;
CREATE TRIGGER observation_withdrawal_keeps_update BEFORE UPDATE ON observation_withdrawal
BEGIN SELECT RAISE(ABORT, 'observation_withdrawal is append-only'); END;
CREATE TRIGGER observation_withdrawal_keeps_delete BEFORE DELETE ON observation_withdrawal
BEGIN SELECT RAISE(ABORT, 'observation_withdrawal is append-only'); END;`,
};
