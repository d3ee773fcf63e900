import { knownAgency } from '../../../work/catalogue/catalogue-lookup.ts';
import { listObservations } from '../../../work/observations/observations.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import { shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const observationsCommand: Command = {
  name: 'observations',
  positionals: ['WS'],
  options: { figure: { value: 'ID' }, agency: { value: 'ID' } },
  summary: 'every value with its origin',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const figure = args.text('figure');
      const typed = args.text('agency');
      const agency = typed === undefined ? ok(undefined) : knownAgency(app.catalogue(), typed);
      if (!agency.ok) return agency;
      const rows = listObservations(app, workspace, {
        ...(figure === undefined ? {} : { figure }),
        ...(agency.value === undefined ? {} : { agency: agency.value }),
      });
      out.result(rows, () => {
        out.table(rows, [
          { head: 'id', cell: (row) => String(row.id), align: 'right' },
          { head: 'figure', cell: (row) => row.figure },
          { head: 'period', cell: (row) => row.period },
          { head: 'agency', cell: (row) => row.agency },
          { head: 'value', cell: (row) => `${row.qualifier === undefined ? '' : `${row.qualifier} `}${row.value === null ? row.status : shownNumber(row.value)}`, align: 'right' }, // prettier-ignore
          { head: 'as written', cell: (row) => row.source.text, most: 28 },
          { head: 'from', cell: (row) => `${row.source.delivery}: ${cellText(row.source.sheet, row.source.ref)}`, most: 48 }, // prettier-ignore
          { head: '', cell: (row) => (row.supersededBy === undefined ? '' : `superseded by ${row.supersededBy}`), ink: () => out.ink.muted }, // prettier-ignore
        ]);
      });
      return ok(0);
    }),
};
