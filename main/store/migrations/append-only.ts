const guard = (table: string, act: 'UPDATE' | 'DELETE'): string =>
  `CREATE TRIGGER ${table}_keeps_${act.toLowerCase()} BEFORE ${act} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;

/** The two triggers that keep what was written to `table` as it was written. */
export const appendOnly = (table: string): string[] => [guard(table, 'UPDATE'), guard(table, 'DELETE')];
