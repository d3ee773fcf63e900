import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { atExit } from './at-exit.ts';
import { BUSY_MS, disconnect, inTransaction, type ReadableDb, type WritableDb } from './connection.ts';
import { statement, text } from './statement.ts';
import { toStoreError } from './store-error.ts';
import { saltOf } from './wal-file.ts';

/**
 * What the file says of its log. Under a write-ahead log the file alone may lack the newest acts, and nothing in
 * it tells (sqlite.org/wal.html: the change counter does not move). So no act is committed before the file itself
 * says `open`, on the disk; it is taken back when every act is in the file.
 */
export interface LogMark {
  open: boolean;
  /** Of the connection that opened it last, and of the one before: 32 hexadecimal digits. */
  session: string;
  before: string;
  /** Grows with every line written, through all sessions. */
  act: number;
  /** Of the log when this was written; 0: there was none. */
  salt: number;
}

const SHAPE = /([oc]) ([0-9a-f]{32}) ([0-9a-f]{32}) (\d{12}) ([0-9a-f]{8})/;

/** From a text, or from the bytes of a page, that holds it. */
export function toLogMark(stored: string): LogMark | null {
  const [, state, session, before, act, salt] = SHAPE.exec(stored) ?? [];
  if (salt === undefined) return null;
  return {
    open: state === 'o',
    session: session!,
    before: before!,
    act: Number(act),
    salt: parseInt(salt, 16),
  };
}

const toText = ({ open, session, before, act, salt }: LogMark): string =>
  [open ? 'o' : 'c', session, before, String(act).padStart(12, '0'), salt.toString(16).padStart(8, '0')].join(
    ' ',
  );

interface Held {
  session: string;
  /** Takes back what is to be done when the process ends. */
  forget: () => void;
}

/** The session of each connection whose mark is known to be in the file itself. */
const held = new WeakMap<Database.Database, Held>();

/** Says in the file that it is open here, unless somebody is busy with it, or its disk is full: then the first act does. */
export function markOnOpening(db: WritableDb): void {
  db.raw.pragma('busy_timeout = 0');
  try {
    markOpen(db, 'PASSIVE');
  } catch (error) {
    if (!toStoreError(error, db.raw.name)) throw error;
  } finally {
    db.raw.pragma(`busy_timeout = ${BUSY_MS}`);
  }
}

/** False: a reader keeps it in the log. */
function markOpen(db: WritableDb, mode: 'PASSIVE' | 'FULL'): boolean {
  const session = randomBytes(16).toString('hex');
  inTransaction(db, () => step(db, { open: true, session, before: current(db).session }));
  // A log that was begun with it has its salt only now.
  if ((saltOf(db.raw.name)! - current(db).salt) >>> 0 > 1) inTransaction(db, () => step(db));
  if (!checkpoint(db, mode)) return false;
  held.get(db.raw)?.forget();
  held.set(db.raw, { session, forget: atExit(() => closeMarked(db)) });
  return true;
}

/** One act, in a file that says that it is open; afterwards the log is moved into the file if nobody reads. */
export function inAct(db: WritableDb, work: () => void): void {
  if (!isMarked(db) && !markOpen(db, 'FULL')) throw new LogBusy();
  const done = inTransaction(db, () => {
    // Another process may have closed it just now, or have opened it under its own mark.
    if (!isMarked(db)) return false;
    work();
    step(db);
    return true;
  });
  if (done) checkpoint(db, 'PASSIVE');
  else inAct(db, work);
}

/**
 * Writes the whole file anew and empties its log, so that nothing of what was deleted is left in either. The file says
 * meanwhile that it is closed, for it holds every act; the next act opens it again.
 *
 * @returns false where somebody reads or writes it, or the disk is full: then some of it may still be there
 */
export function writeAnew(db: WritableDb): boolean {
  try {
    if (!checkpoint(db, 'FULL')) return false;
    inTransaction(db, () => step(db, { open: false }));
    if (!checkpoint(db, 'FULL')) return false;
    // SQLite would put the copy that it makes into the folder for temporary files.
    db.raw.pragma('temp_store = MEMORY');
    db.raw.exec('VACUUM');
    const [row] = db.raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return row!.busy === 0;
  } catch (error) {
    if (!toStoreError(error, db.raw.name)) throw error;
    return false;
  }
}

/** Closes the connection; the file says that every act is in it where that is so. */
export function closeMarked(db: WritableDb): void {
  held.get(db.raw)?.forget();
  try {
    if (held.delete(db.raw) && db.raw.open) {
      // The acts first: the line must not be in the file before them.
      checkpoint(db, 'PASSIVE');
      inTransaction(db, () => step(db, { open: false }));
      checkpoint(db, 'PASSIVE');
    }
  } catch (error) {
    // Then it stays open in its own words, and its log stays beside it.
    if (!toStoreError(error, db.raw.name)) throw error;
  } finally {
    disconnect(db);
  }
}

/** Writes the line anew, in the transaction that runs: what is in the log names the file that it continues. */
export function step(db: WritableDb, change: Partial<LogMark> = {}): void {
  const was = current(db);
  const mark = { ...was, ...change, act: was.act + 1, salt: saltOf(db.raw.name) ?? 0 };
  statement(db, 'UPDATE log_mark SET mark = ? WHERE id = 1').run(toText(mark));
}

/** A copy that SQLite made of an open workspace is whole by itself, and says so. */
export function closeInCopy(path: string): void {
  const raw = new Database(path, { fileMustExist: true });
  try {
    raw.exec("UPDATE log_mark SET mark = 'c' || substr(mark, 2)");
  } finally {
    raw.close();
  }
}

/** Every workspace has the line; another program may have taken it away. */
export function hasMark(db: ReadableDb): boolean {
  return found(db) !== null;
}

function current(db: ReadableDb): LogMark {
  const mark = found(db);
  if (!mark) throw new Error('a workspace without a line about its log');
  return mark;
}

function found(db: ReadableDb): LogMark | null {
  const row = statement(db, 'SELECT mark FROM log_mark WHERE id = 1').get();
  return row ? toLogMark(text(row, 'mark')) : null;
}

function isMarked(db: ReadableDb): boolean {
  const { open, session } = current(db);
  return open && held.get(db.raw)?.session === session;
}

/** Moves the log into the file; false where not all of it could be. Never restarts the log (`judge-log.ts`). */
function checkpoint(db: WritableDb, mode: 'PASSIVE' | 'FULL'): boolean {
  try {
    const [row] = db.raw.pragma(`wal_checkpoint(${mode})`) as { log: number; checkpointed: number }[];
    return row!.log === row!.checkpointed;
  } catch (error) {
    // What is committed is in the log, and stays there.
    if (!toStoreError(error, db.raw.name)) throw error;
    return false;
  }
}

/** Told like a writer that was waited for in vain. */
class LogBusy extends Error {
  readonly code = 'SQLITE_BUSY';
}
