import type { App } from '../../main/resources/app.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { listDeliveries } from '../../main/work/intake/deliveries.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { listPeople } from '../../main/work/people/people.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { currentEdits } from '../../main/store/tables/catalogue-edit-table.ts';
import { allClearances } from '../../main/store/tables/clearance-table.ts';
import { textBlocks } from '../../main/store/tables/text-table.ts';
import { sheetsOf } from '../../main/store/tables/sheet-table.ts';

/** Everything that a person can see of a workspace but its history, as one text. */
export function wholeState(app: App, workspace: Workspace): string {
  const deliveries = listDeliveries(workspace);
  const state = reconcile(app, workspace);
  const { observations, decisions, conflicts, printed, figures } = state;
  return JSON.stringify({
    people: listPeople(workspace),
    deliveries,
    sheets: deliveries.map(({ id }) => sheetsOf(workspace.db, id).map((sheet) => [sheet.name, sheet.cells])),
    questions: listQuestions(workspace),
    observations,
    decisions,
    conflicts,
    printed,
    figures,
    clearances: allClearances(workspace.db),
    edits: currentEdits(workspace.db),
    texts: (['en', 'az', 'all'] as const).map((language) => textBlocks(workspace.db, language)),
    findings: checkWorkspace(app, workspace, state),
  });
}
