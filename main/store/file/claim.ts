import { realpathSync } from 'node:fs';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { atExit } from '../at-exit.ts';
import { writeClaim } from '../claim-file.ts';
import { guarded } from '../workspace-file.ts';

export interface HeldClaim {
  release: () => void;
}

/**
 * Says beside the workspace that a window has it open, so that no other window opens it and no command writes it
 * meanwhile. `WorkspaceHeld`: somebody else has it. Goes with `release`, or when the process ends; what a process
 * left behind that was killed is taken over.
 */
export function claimWorkspace(
  path: string,
  who: { app: 'window'; person?: string; since?: string },
): Result<HeldClaim, StoreError> {
  return guarded(path, () => {
    const since = who.since ?? new Date().toISOString();
    const written = writeClaim(realpathSync(path), { ...who, since });
    if (!written.ok) return written;
    const forget = atExit(written.value);
    return ok({
      release: () => {
        forget();
        written.value();
      },
    });
  });
}
