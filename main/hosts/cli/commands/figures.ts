import { listFigures } from '../../../work/figures/figures.ts';
import { needPerson } from '../../../../shared/domain/findings/finding-count.ts';
import { isOpen } from '../../../../shared/domain/reference/open-comment.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { countedFindings } from '../counted-findings.ts';
import { FIGURE_ACT_OPTIONS, figureAct } from './figure-acts.ts';
import { counted, shownChange, shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const figuresCommand: Command = {
  name: 'figures',
  positionals: ['WS', 'add|rename|retire|resume|break|rejoin|breaks?', 'FIGURE,…|N?', 'FIGURE,…?'],
  options: { period: { value: 'P' }, ...FIGURE_ACT_OPTIONS },
  summary:
    'accepted values; "add" makes a new figure, "rename FIGURE" names it otherwise, "retire FIGURE --reason TEXT" says that it is counted no more from a period on ("resume" that it is again), "break FROM TO" says that others are counted from a period on in the place of some, "rejoin N" takes that back, "breaks" lists it',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const [act] = args.rest(1);
      if (act !== undefined) return figureAct(act, own, workspace);
      const listed = listFigures(app, workspace, args.text('period'));
      if (!listed.ok) return listed;
      const { figures, findings } = listed.value;
      const open = figures.filter((f) => isOpen(f) || f.previousOpen === true);
      const blocked = figures.filter((f) => f.blockers !== undefined && !open.includes(f));
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
          {
            head: 'checks',
            cell: (f) => (f.blockers === undefined ? '' : counted(f.blockers.length, 'blocker')),
            ink: () => out.ink.red,
          },
        ]);
        const resolved = figures.length - open.length - blocked.length;
        out.line(
          `\n${resolved} of ${figures.length} figures ${resolved === 1 ? 'is' : 'are'} resolved, ${open.length} ${open.length === 1 ? 'is' : 'are'} open.`,
        );
        if (findings.blockers > 0)
          out.line(
            out.ink.red(
              `Against ${counted(blocked.length, 'figure')} more speaks what is certainly an error.`,
            ),
          );
        if (needPerson(findings)) out.line(`${countedFindings(findings)}: see "arayis check".`);
      });
      return ok(open.length > 0 || needPerson(findings) ? 1 : 0);
    }),
};
