import { createHash } from 'node:crypto';
import { createReadStream, realpathSync, type Stats } from 'node:fs';
import { access, constants, lstat, open, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { isDeliveryFile } from '../store/tables/delivery-table.ts';
import { isOutput } from '../store/tables/output-table.ts';
import { belongsToWorkspace, isStoreFile } from '../store/store-files.ts';
import { placeOf } from '../disk/file-place.ts';
import { openElsewhere } from './open-elsewhere.ts';
import type { Workspace } from '../store/file/workspace.ts';
import { fileHash, type FileHash } from '../../shared/domain/keys/file-hash.ts';

export type NotWritten = Extract<ServiceError, { tag: 'NotWritten' }>;

/** Where a file is to be written. */
export interface Target {
  path: string;
  /** A person said that what lies there may go. It never holds for a workspace, nor for what was sent in. */
  replace: boolean;
  /** Whose deliveries and earlier outputs are known; null: none is open. */
  workspace: Workspace | null;
}

export interface JudgedTarget {
  /** With links followed: a link stays a link, and what it leads to is what was judged. */
  path: string;
  /** What lies there now and may be replaced, to be known again; null: nothing. */
  there: string | null;
}

/** Whether a file may be written there: decided here, for everything that the program writes. */
export async function judgeTarget(target: Target): Promise<Result<JudgedTarget, NotWritten>> {
  const file = target.path;
  const refuse = (why: NotWritten['why']) => err<NotWritten>({ tag: 'NotWritten', file, why });
  try {
    const path = await followed(resolve(file));
    if (belongsToWorkspace(path)) return refuse('a workspace');
    if (await openElsewhere(path)) return refuse('open elsewhere');
    await access(dirname(path), constants.W_OK);
    const facts = await factsOf(path);
    if (facts === null) return ok({ path, there: null });
    const why = await kept(path, facts, target);
    return why === null ? ok({ path, there: sameAs(facts) }) : refuse(why);
  } catch (error) {
    const why = reasonOf(error);
    if (!why) throw error;
    return refuse(why);
  }
}

/** Why no workspace may be made under this name; that one never replaces a file is seen to where it is made. */
export const newWorkspaceRefused = (path: string): NotWritten | null =>
  belongsToWorkspace(inRealFolder(resolve(path)))
    ? { tag: 'NotWritten', file: path, why: 'a workspace' }
    : null;

/** Whether there is such a folder is said where the workspace is made. */
function inRealFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/** Why what lies there has to stay; null: it may be replaced. */
async function kept(path: string, facts: Stats, target: Target): Promise<NotWritten['why'] | null> {
  if (facts.isDirectory()) return 'a directory';
  if (facts.isSymbolicLink()) return target.replace ? null : 'not ours';
  if (!facts.isFile()) return 'no file';
  if (extname(path).toLowerCase() === '.arayis' || isStoreFile(await headOf(path))) return 'a workspace';
  const db = target.workspace?.db;
  if (db) {
    const sha256 = await hashOf(path);
    if (isDeliveryFile(db, { sha256, place: placeOf(path) })) return 'a delivery';
    if (isOutput(db, sha256)) return null;
  }
  return target.replace ? null : 'not ours';
}

/** The real path, also of a file that is not there yet; a link that leads nowhere stays itself. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

async function factsOf(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Changes with the file and with what is in it. */
export const sameAs = ({ dev, ino, size, mtimeMs }: Stats): string => `${dev} ${ino} ${size} ${mtimeMs}`;

/** Enough of it to know a database and its logs by. */
async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function hashOf(path: string): Promise<FileHash> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return fileHash(hash.digest('hex'));
}

/** What the system says when it does not take a file, in the terms of a person; null: a mistake of ours. */
export function reasonOf(error: unknown): NotWritten['why'] | null {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'open elsewhere';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no permission';
    case 'ENAMETOOLONG':
      return 'name too long';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EINVAL':
    case 'ELOOP':
      return 'no folder';
    case 'EISDIR':
      return 'a directory';
    default:
      return null;
  }
}

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
