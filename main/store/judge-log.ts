import { statSync } from 'node:fs';
import { readHeader } from '../disk/file-header.ts';
import { toLogMark, type LogMark } from './log-mark.ts';
import { logMark } from './migrations/0090-log-mark.ts';
import { cellsOf, readRaw } from './raw-schema.ts';
import { readWal, walPath, type WalFile } from './wal-file.ts';

/**
 * `whole`: with the log beside it, or without one, the file holds every act. `none`: it was open when it was copied,
 * and has no log. `other`: the log beside it is another file's, or of another time.
 */
export type LogState = 'whole' | 'none' | 'other';

const TRIES = 5;
const PAUSE_MS = 20;

/**
 * Whether the log beside a workspace is its own, before SQLite sees either: SQLite asks a log only for its
 * checksums, and would write the pages of any other file into this one.
 */
export function judgeLog(path: string): LogState {
  for (let tries = 1; ; tries++) {
    const before = stateOf(path);
    const found = judge(path);
    // While another process writes, file and log are read at two moments.
    if (found === 'whole' || (stateOf(path) === before && tries > 1) || tries === TRIES) return found;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}

function judge(path: string): LogState {
  const header = readHeader(path);
  // A program that wrote no marks may have left a log beside a file without one.
  if (!header || header.userVersion < logMark.version) return 'whole';
  const found = readRaw(path, ({ schema, page }) => {
    const root = schema.find(({ name }) => name === 'log_mark')?.root;
    return root === undefined ? null : { root, mark: markIn(page(root)) };
  });
  // Damaged, or altered: opening it says so.
  if (!found?.mark) return 'whole';
  const wal = readWal(path, found.root);
  // Closed, or never opened: a copy that SQLite made itself says so in its header, whatever its line says.
  if (!found.mark.open || !header.inWal)
    return !wal || wal.empty || (header.inWal && continues(found.mark, wal)) ? 'whole' : 'other';
  if (!wal) return statSync(walPath(path), { throwIfNoEntry: false })?.size ? 'other' : 'none';
  return continues(found.mark, wal) ? 'whole' : 'other';
}

/** Whether the log goes on from where the file stands: same file, no act between the two, none that is older. */
function continues(mark: LogMark, wal: WalFile): boolean {
  // Restarted and killed before its first commit. Since the line was written it restarted twice at most: for the
  // act that wrote it, and for the one that was not committed.
  if (wal.empty) return (wal.salt - mark.salt) >>> 0 <= 2;
  const marks = wal.committed.map(markIn);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return false;
  const sessions = [first.before, ...marks.map((one) => one?.session)];
  return sessions.includes(mark.session) && first.act <= mark.act + 1 && last.act >= mark.act;
}

/** The one line of its table. What lies between the cells of a page may be old. */
function markIn(page: Buffer): LogMark | null {
  const [cell] = cellsOf(page);
  return cell === undefined ? null : toLogMark(page.toString('latin1', cell, cell + LENGTH));
}

/** Of a cell, generously: its lengths, and the 89 characters of the line. */
const LENGTH = 100;

const stateOf = (path: string): string =>
  [path, walPath(path)]
    .map((file) => {
      const facts = statSync(file, { throwIfNoEntry: false });
      return facts ? `${facts.ino} ${facts.size} ${facts.mtimeMs}` : '';
    })
    .join('\n');
