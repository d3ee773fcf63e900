import type { Standing } from '../../../shared/domain/clearance.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { App } from '../../app.ts';
import { standings } from '../clearances.ts';
import { listDeliveries, type DeliveryRow } from '../deliveries.ts';
import { listQuestions, type QuestionRow } from '../questions.ts';
import type { Reconciled } from '../reconciled.ts';
import { waitingFiles, type WaitingFile } from '../waiting-files.ts';
import type { Workspace } from '../workspace.ts';

/** What all parts of the overview look at, loaded once. */
export interface OverviewSources {
  app: App;
  workspace: Workspace;
  state: Reconciled;
  /** Findings that still wait, with how they stand. */
  findings: { finding: Finding; standing: Standing }[];
  deliveries: DeliveryRow[];
  /** Questions that wait, in the order of the deliveries. */
  questions: QuestionRow[];
  unread: WaitingFile[];
}

export function overviewSources(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  findings: readonly Finding[],
): OverviewSources {
  const standing = standings(workspace, state, findings);
  return {
    app,
    workspace,
    state,
    findings: findings.flatMap((finding) => {
      const how = standing.get(finding.id);
      return how && (how.state === 'open' || how.state === 'proposed') ? [{ finding, standing: how }] : [];
    }),
    deliveries: listDeliveries(workspace),
    questions: listQuestions(workspace).filter((question) => question.state === 'open'),
    unread: waitingFiles(app, workspace),
  };
}
