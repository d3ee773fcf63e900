import Database from 'better-sqlite3';
import type { AddonProblem } from '../../shared/domain/errors/addon-problem.ts';

/** Loads the addon, which otherwise happens when a workspace is first opened; throws where the system cannot. */
export function loadAddon(): void {
  new Database(':memory:').close();
}

/** What the system's loader said, where that is why something failed; null: it is about something else. */
export function addonProblemOf(error: unknown): AddonProblem | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_DLOPEN_FAILED') return null;
  const lacks = /version `(GLIBC(?:XX)?_[\d.]+)' not found/.exec(error.message)?.[1];
  if (lacks !== undefined) return { tag: 'SystemTooOld', lacks };
  return { tag: 'AddonNotLoaded', detail: error.message };
}
