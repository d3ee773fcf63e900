import { listAgencies } from '../../../work/collect/agencies.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const agenciesCommand: Command = {
  name: 'agencies',
  positionals: ['WS'],
  options: {},
  summary: 'who has reported, and who has not',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, out } = own;
      const rows = listAgencies(app, workspace);
      out.result(rows, () => {
        const shown = rows.filter((row) => row.figures > 0 || row.state !== 'silent');
        out.table(shown, [
          { head: 'agency', cell: (row) => row.id },
          { head: 'name', cell: (row) => row.name, most: 60 },
          { head: 'state', cell: (row) => row.state, ink: (row) => inkOfState(out.ink, row.state) },
          { head: 'values', cell: (row) => shownNumber(row.observations), align: 'right' },
          { head: 'lacking', cell: (row) => (row.missing === 0 ? '' : `${row.missing} of ${row.figures}`), align: 'right' }, // prettier-ignore
          { head: 'deliveries', cell: (row) => row.deliveries.join(', ') },
          { head: 'last', cell: (row) => row.last?.slice(0, 10) ?? '' },
        ]);
        const silent = rows.filter((row) => row.expected && row.state === 'silent');
        const only = silent.filter((row) => row.figures === 0).length;
        out.line(`\n${silent.length - only} with figures of their own are silent; ${only} more are only on the secretariat's list.`); // prettier-ignore
      });
      return ok(0);
    }),
};
