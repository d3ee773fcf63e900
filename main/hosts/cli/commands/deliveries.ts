import { listDeliveries } from '../../../work/intake/deliveries.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const deliveriesCommand: Command = {
  name: 'deliveries',
  positionals: ['WS'],
  options: {},
  summary: 'what has come',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { out } = own;
      const rows = listDeliveries(workspace);
      out.result(rows, () => {
        if (rows.length === 0) out.line('No deliveries yet. Next: arayis import WS FILE… --by NAME');
        else {
          out.table(rows, [
            { head: 'id', cell: (row) => String(row.id), align: 'right' },
            { head: 'agency', cell: (row) => row.agency },
            { head: 'file', cell: (row) => row.file, most: 52 },
            { head: 'period', cell: (row) => row.period },
            { head: 'v', cell: (row) => String(row.version), align: 'right' },
            { head: 'values', cell: (row) => shownNumber(row.observations), align: 'right' },
            { head: 'open', cell: (row) => (row.openQuestions === 0 ? '' : shownNumber(row.openQuestions)), align: 'right' }, // prettier-ignore
            { head: 'state', cell: (row) => (row.supersededBy === undefined ? row.state : `superseded by ${row.supersededBy}`), ink: (row) => inkOfState(out.ink, row.state) }, // prettier-ignore
          ]);
        }
      });
      return ok(0);
    }),
};
