import { isAbsolute, resolve } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Right } from '../../shared/contract/procedure.ts';

/** Which files the page may speak of, and what for: those that a person chose since the program started. */
export interface Grants {
  /** Takes a path from a dialog, a drop or the system, never from the page; gives it as the page is told it. */
  give: (path: string, rights: readonly Right[]) => Result<string, AppError>;
  allows: (path: string, right: Right) => boolean;
  /** A workspace is there now: what was a place to save at may be opened, and no longer written over. */
  settle: (path: string) => void;
}

/** What a person who names a place to save at has agreed to. */
export const TO_SAVE: readonly Right[] = ['write', 'export', 'create'];

/** @param remembered workspaces that were open here before: the program itself keeps that list */
export function createGrants(remembered: () => readonly string[]): Grants {
  const given = new Map<string, Set<Right>>();
  return {
    give: (path, rights) => {
      if (isNetworkPath(path)) return err({ tag: 'NetworkPath', path });
      const whole = isAbsolute(path) ? path : resolve(path);
      given.set(whole, new Set([...(given.get(whole) ?? []), ...rights]));
      return ok(whole);
    },
    settle: (path) => void given.set(path, new Set(['read'])),
    allows: (path, right) => {
      if (isNetworkPath(path)) return false;
      const rights = given.get(path);
      if (right === 'show') return rights !== undefined;
      return rights?.has(right) === true || (right === 'read' && remembered().includes(path));
    },
  };
}

/**
 * Merely looking at `\\server\share` makes Windows greet that server with the user's credentials, whoever named it
 * (CWE-40); `\\?\` and `\\.\` lead to devices and past the checks of names.
 */
const isNetworkPath = (path: string): boolean => /^[\\/]{2}/.test(path);
