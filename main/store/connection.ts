import Database from 'better-sqlite3';

/**
 * What a query may do. Both brands are the same connection underneath: the compiler, not SQLite,
 * keeps a query from writing.
 */
export interface ReadableDb {
  readonly raw: Database.Database;
  readonly [readable]: true;
}
export interface WritableDb extends ReadableDb {
  /** The line that the running act will have in the history; null where nobody acts. */
  readonly entry: number | null;
  readonly [writable]: true;
}
declare const readable: unique symbol;
declare const writable: unique symbol;

/** How long a writer waits for another process before it says so, in milliseconds. */
export const BUSY_MS = 2_000;

/** A workspace may come from a stranger (SQLite, "Defense Against The Dark Arts"). */
export function secure(raw: Database.Database): void {
  raw.pragma('trusted_schema = OFF');
  raw.pragma('cell_size_check = ON');
  raw.pragma('mmap_size = 0');
}

/** Opens the connection with the settings every workspace needs; the file's own rules come after. */
export function connect(path: string, mode: { create: boolean }): WritableDb {
  // A file being made is thrown away when anything fails. With a write-ahead log the last step, moving
  // the log into the file, happens on closing, where SQLite keeps a full disk to itself.
  const journal = mode.create ? 'DELETE' : 'WAL';
  const raw = new Database(path, { fileMustExist: !mode.create, timeout: BUSY_MS });
  try {
    secure(raw);
    raw.pragma('foreign_keys = ON');
    raw.pragma(`journal_mode = ${journal}`);
    // better-sqlite3 compiles WAL with NORMAL, which may lose the last commits in a power cut.
    raw.pragma('synchronous = FULL');
  } catch (error) {
    raw.close();
    throw error;
  }
  return { raw, entry: null } as WritableDb;
}

export const disconnect = (db: ReadableDb): void => {
  db.raw.close();
};

/** Runs `work` as one immediate transaction: all of it is kept, or nothing. */
export const inTransaction = <T>(db: WritableDb, work: () => T): T => db.raw.transaction(work).immediate();
