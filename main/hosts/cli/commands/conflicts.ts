import { reconcile } from '../../../services/reconciled.ts';
import { toConflictRow } from '../../../services/conflicts.ts';
import { listObservations } from '../../../services/observations.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { printConflict } from '../print-conflict.ts';
import { withWorkspace } from '../with-workspace.ts';

export const conflictsCommand: Command = {
  name: 'conflicts',
  positionals: ['WS'],
  options: {},
  summary: 'keys on which sources disagree',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, out } = own;
      const { conflicts } = reconcile(app, workspace);
      const open = conflicts.filter((conflict) => conflict.state !== 'decided');
      out.result(conflicts.map(toConflictRow), () => {
        const rows = new Map(listObservations(app, workspace, {}).map((row) => [row.id, row]));
        for (const conflict of conflicts) printConflict(conflict, rows, out);
        const state = inkOfState(out.ink, open.length > 0 ? 'open' : 'decided');
        out.line(state(`${open.length} of ${conflicts.length} wait for a decision.`));
      });
      return ok(open.length > 0 ? 1 : 0);
    }),
};
