import { listHistory } from '../../../work/history/history.ts';
import { redoLast, undoLast } from '../../../work/history/undo.ts';
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
