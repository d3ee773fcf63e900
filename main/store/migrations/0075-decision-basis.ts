/** On what a decision rests, beside its reason. It hangs on its decision: one act, one undo. */
export const decisionBasis = {
  version: 75,
  sql: `CREATE TABLE decision_basis (
  decision INTEGER PRIMARY KEY REFERENCES decision,
  authority TEXT NOT NULL CHECK (authority IN ('owner', 'letter', 'definition', 'judgement')),
  -- the letter, note or picture, kept as a delivery
  evidence INTEGER REFERENCES delivery
) STRICT;
CREATE TRIGGER decision_basis_keeps_update BEFORE UPDATE ON decision_basis
BEGIN SELECT RAISE(ABORT, 'decision_basis is append-only'); END;
CREATE TRIGGER decision_basis_keeps_delete BEFORE DELETE ON decision_basis
BEGIN SELECT RAISE(ABORT, 'decision_basis is append-only'); END;`,
};
