import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';

/** On what a decision rests, beside its reason. It hangs on its decision: one act, one undo. */
export const decisionBasis: Migration = {
  version: 75,
  sql: [
    `CREATE TABLE decision_basis (
  decision INTEGER PRIMARY KEY REFERENCES decision,
  authority TEXT NOT NULL CHECK (authority IN ('owner', 'letter', 'definition', 'judgement')),
  -- the letter, note or picture, kept as a delivery
  evidence INTEGER REFERENCES delivery
) STRICT;`,
    ...appendOnly('decision_basis'),
  ].join('\n'),
};
