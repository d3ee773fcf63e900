import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderView } from '../../shared/contract/file-dialog.ts';
import { compareNames } from '../../shared/domain/text/name-order.ts';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/**
 * Folders and files of a folder, by name, hidden ones left out.
 *
 * @param endings lower case, with the dot; only files that end so
 */
export function listFolder(path: string, endings: readonly string[]): Result<FolderView, ServiceError> {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .toSorted((a, b) => compareNames(a.name, b.name));
    const files = entries.filter(
      (entry) => entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)),
    );
    const parent = dirname(path);
    return ok({
      path,
      parent: parent === path ? null : parent,
      folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
      files: files.map(({ name }) => ({
        name,
        size: statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0,
      })),
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
      return err({ tag: 'FileNotRead', file: path, error: { tag: 'NotAFile', what: 'missing' } });
    }
    if (code === 'EACCES' || code === 'EPERM') {
      return err({ tag: 'FileNotRead', file: path, error: { tag: 'NoPermission' } });
    }
    throw error;
  }
}
