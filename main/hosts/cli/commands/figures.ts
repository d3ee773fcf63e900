import { listFigures } from '../../../services/figures.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { shownChange, shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const figuresCommand: Command = {
  name: 'figures',
  positionals: ['WS'],
  options: { period: { value: 'P' } },
  summary: 'accepted values',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const listed = listFigures(app, workspace, args.text('period'));
      if (!listed.ok) return listed;
      const figures = listed.value;
      const waiting = figures.filter(
        (f) =>
          f.state === 'open' || f.state === 'proposed' || f.state === 'missing' || f.previousOpen === true,
      );
      out.result(figures, () => {
        out.table(figures, [
          { head: 'figure', cell: (f) => f.id },
          { head: 'period', cell: (f) => f.period },
          { head: 'value', cell: (f) => `${f.qualifier === undefined ? '' : `${f.qualifier} `}${shownNumber(f.value)}`, align: 'right' }, // prettier-ignore
          { head: 'change', cell: (f) => shownChange(f.change), align: 'right' },
          {
            head: 'before',
            cell: (f) => (f.previous === null ? '' : shownNumber(f.previous)),
            align: 'right',
          },
          { head: 'unit', cell: (f) => f.unit },
          { head: 'state', cell: (f) => f.state, ink: (f) => inkOfState(out.ink, f.state) },
        ]);
        out.line(`\n${figures.length - waiting.length} of ${figures.length} figures are resolved.`);
      });
      return ok(waiting.length > 0 ? 1 : 0);
    }),
};
