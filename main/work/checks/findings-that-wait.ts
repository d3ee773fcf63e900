import { stillWaits, type Standing } from '../../../shared/domain/checks/clearance.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { App } from '../../resources/app.ts';
import { checkWorkspace } from './checks.ts';
import { standings } from './clearances.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
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
