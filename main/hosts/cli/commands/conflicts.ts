import { reconcile } from '../../../work/conflicts/reconciled.ts';
import { toConflictRow } from '../../../work/conflicts/conflicts.ts';
import { seenFigures } from '../../../work/conflicts/seen-figure.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import { listObservations } from '../../../work/observations/observations.ts';
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
      const since = newestEntryOf(workspace.db);
      const state = reconcile(app, workspace);
      const { conflicts } = state;
      const seenOf = seenFigures(app, workspace, state, since);
      const open = conflicts.filter((conflict) => conflict.state !== 'decided');
      const listed = conflicts.map((conflict) => ({
        ...toConflictRow(conflict),
        seen: seenOf(conflict).seen,
      }));
      out.result(listed, () => {
        const rows = new Map(listObservations(app, workspace, {}).map((row) => [row.id, row]));
        for (const conflict of conflicts) printConflict(conflict, rows, out);
        const ink = inkOfState(out.ink, open.length > 0 ? 'open' : 'decided');
        out.line(ink(`${open.length} of ${conflicts.length} wait for a decision.`));
      });
      return ok(open.length > 0 ? 1 : 0);
    }),
};
