import type { StoreError } from '../../shared/domain/errors/store-error.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

/** The expected failure that SQLite or the file system reports, or null: then it is a bug. */
export function toStoreError(error: unknown, path: string): StoreError | null {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return { tag: 'WorkspaceLocked', path };
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return { tag: 'DiskFull', path };
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return { tag: 'WorkspaceReadOnly', path };
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { tag: 'WorkspaceReadOnly', path };
  if (code.startsWith('SQLITE_CORRUPT')) {
    return { tag: 'WorkspaceDamaged', path, detail: error instanceof Error ? error.message : code };
  }
  // What SQLite reports for a failed write; on a full disk some file systems say no more than that.
  if (code.startsWith('SQLITE_IOERR')) {
    return { tag: 'WorkspaceDamaged', path, detail: `input/output error (${code})` };
  }
  if (code === 'SQLITE_NOTADB') return { tag: 'NotAWorkspace', path };
  if (code === 'ENOENT') return { tag: 'FolderMissing', path };
  if (code === 'ENAMETOOLONG') return { tag: 'NameNotUsable', path, why: 'too long' };
  return null;
}
