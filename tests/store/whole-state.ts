import type { App } from '../../main/app.ts';
import { checkWorkspace } from '../../main/services/checks.ts';
import { listDeliveries } from '../../main/services/deliveries.ts';
import { listQuestions } from '../../main/services/questions.ts';
import { reconcile } from '../../main/services/reconciled.ts';
import { listPeople } from '../../main/services/people.ts';
import type { Workspace } from '../../main/services/workspace.ts';
import { currentEdits } from '../../main/store/catalogue-edit-table.ts';
import { allClearances } from '../../main/store/clearance-table.ts';
import { sheetsOf } from '../../main/store/sheet-table.ts';

/** Everything that a person can see of a workspace but its history, as one text. */
export function wholeState(app: App, workspace: Workspace): string {
  const deliveries = listDeliveries(workspace);
  const state = reconcile(app, workspace);
  return JSON.stringify({
    people: listPeople(workspace),
    deliveries,
    sheets: deliveries.map(({ id }) => sheetsOf(workspace.db, id).map((sheet) => [sheet.name, sheet.cells])),
    questions: listQuestions(workspace),
    ...state,
    clearances: allClearances(workspace.db),
    edits: currentEdits(workspace.db),
    findings: checkWorkspace(app, workspace, state),
  });
}
