import type { Finding } from '../../shared/domain/findings/finding.ts';
import type { App } from '../resources/app.ts';
import { checkWorkspace } from '../work/checks/checks.ts';
import { reconcile, type Reconciled } from '../work/conflicts/reconciled.ts';
import { findingsThatWait } from '../work/checks/findings-that-wait.ts';
import type { Workspace } from '../store/file/workspace.ts';
import { dataVersion } from '../store/data-version.ts';

/**
 * What follows from the workspace, worked out once for each state of it: a screen asks for a dozen things
 * that rest on the same figures. Nothing here outlives a change, whoever made it.
 */
export interface Derived {
  /** Another text for every other state of the workspace. */
  version: () => string;
  state: () => Reconciled;
  findings: () => Finding[];
  /** Without those that are explained or waived: what marks and counts of open work show. */
  waitingFindings: () => Finding[];
  /** Any further view that is dear to make; `key` names it. */
  once: <T>(key: string, make: () => T) => T;
}

export function createDerived(app: App, workspace: Workspace): Derived {
  let at = '';
  let kept = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    const now = dataVersion(workspace.db);
    if (now !== at) {
      at = now;
      kept = new Map();
    }
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const state = (): Reconciled => once('state', () => reconcile(app, workspace));
  const findings = (): Finding[] => once('findings', () => checkWorkspace(app, workspace, state()));
  const waitingFindings = (): Finding[] =>
    once('waiting findings', () =>
      findingsThatWait(app, workspace, state(), findings()).map(({ finding }) => finding),
    );
  return {
    version: () => dataVersion(workspace.db),
    state,
    findings,
    waitingFindings,
    once,
  };
}
