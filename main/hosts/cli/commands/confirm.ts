import { confirm } from '../../../services/decisions.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { printDecision } from '../print-decision.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  positionals: ['WS', 'DECISION'],
  options: { by: { value: 'NAME', required: true } },
  summary: 'confirms what somebody else proposed',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const decision = typedId('DECISION', args.positional(1));
      if (!decision.ok) return decision;
      const confirmed = confirm(app, workspace, { decision: decision.value, by: args.must('by') });
      if (!confirmed.ok) return confirmed;
      out.result(confirmed.value, () => {
        printDecision(confirmed.value, out);
      });
      return ok(0);
    }),
};
