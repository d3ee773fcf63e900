import { stillWaits, type Standing } from '../../../shared/domain/checks/clearance.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { App } from '../../resources/app.ts';
import { checkWorkspace, findingsView } from './checks.ts';
import { standings } from './clearances.ts';
import { stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface WaitingFinding {
  finding: Finding;
  standing: Standing;
}

/**
 * Findings that nobody has explained or waived: what every count, mark and exit code rests on, so that the
 * commands, the screens and the document tell the same.
 */
export function findingsThatWait(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  findings: readonly Finding[] = checkWorkspace(app, workspace, state),
): WaitingFinding[] {
  const stands = standings(workspace, state, findings);
  return findings.flatMap((finding) => {
    const standing = stands.get(finding.id);
    return standing && stillWaits(standing) ? [{ finding, standing }] : [];
  });
}

/** Without those that are explained or waived: what marks and counts of open work show. */
export const waitingFindingsView = view('waiting findings', ({ from: { app, workspace }, get }) =>
  findingsThatWait(app, workspace, get(stateView), get(findingsView)).map(({ finding }) => finding),
);
