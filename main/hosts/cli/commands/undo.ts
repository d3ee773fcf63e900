import { ok } from '../../../../shared/result.ts';
import { redoLast, undoLast } from '../../../work/history/undo.ts';
import type { Command } from '../command.ts';
import { shownSummary } from '../shown-summary.ts';
import { withWorkspace } from '../with-workspace.ts';

const step = (name: 'undo' | 'redo', summary: string): Command => ({
  name,
  positionals: ['WS'],
  options: { by: { value: 'NAME', required: true } },
  summary,
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const by = args.must('by');
      const done = name === 'undo' ? undoLast(app, workspace, { by }) : redoLast(app, workspace, { by });
      if (!done.ok) return done;
      out.result(done.value, () => {
        const { seq, command, by: author, summary: what } = done.value;
        const state = name === 'undo' ? 'Undone' : 'Done again';
        out.line(`${state}: entry ${seq}, ${command} by ${author} (${shownSummary(what)})`);
        if (name === 'undo') out.line('Nothing is deleted: arayis redo WS --by NAME does it again.');
      });
      return ok(0);
    }),
});

export const undoCommand = step('undo', 'takes the newest act back; nothing is deleted');
export const redoCommand = step('redo', 'does again what was undone last');
