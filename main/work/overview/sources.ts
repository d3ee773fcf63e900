import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { App } from '../../resources/app.ts';
import { listDeliveries, type DeliveryRow } from '../intake/deliveries.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { findingsThatWait, type WaitingFinding } from '../checks/findings-that-wait.ts';
import { waitingFiles, type WaitingFile } from '../collect/waiting-files.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** What all parts of the overview look at, loaded once. */
export interface OverviewSources {
  app: App;
  workspace: Workspace;
  state: Reconciled;
  findings: WaitingFinding[];
  deliveries: DeliveryRow[];
  /** Questions that wait, in the order of the deliveries. */
  questions: QuestionRow[];
  /** Questions whose answer waits for a second person. */
  proposed: QuestionRow[];
  unread: WaitingFile[];
}

export function overviewSources(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  findings: readonly Finding[],
): OverviewSources {
  const asked = listQuestions(workspace);
  return {
    app,
    workspace,
    state,
    findings: findingsThatWait(app, workspace, state, findings),
    deliveries: listDeliveries(workspace),
    questions: asked.filter(({ state: of }) => of === 'open'),
    proposed: asked.filter(({ state: of }) => of === 'proposed'),
    unread: waitingFiles(app, workspace),
  };
}
