import { listHistory } from '../../../work/history/history.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { shownSummary } from '../shown-summary.ts';
import { withWorkspace } from '../with-workspace.ts';

export const historyCommand: Command = {
  name: 'history',
  positionals: ['WS'],
  options: {},
  summary: 'who changed what',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { out } = own;
      const entries = listHistory(workspace);
      out.result(entries, () => {
        out.table(entries, [
          { head: '#', cell: (entry) => String(entry.seq), align: 'right' },
          { head: 'at', cell: (entry) => entry.at.slice(0, 19).replace('T', ' ') + (entry.clockWas === undefined ? '' : ' (clock went back)') }, // prettier-ignore
          { head: 'by', cell: (entry) => entry.by },
          { head: 'did', cell: (entry) => entry.command + (entry.undoneBy === undefined ? '' : ` (undone by ${entry.undoneBy})`) }, // prettier-ignore
          { head: 'what', cell: (entry) => shownSummary(entry.summary), most: 110 },
        ]);
      });
      return ok(0);
    }),
};
