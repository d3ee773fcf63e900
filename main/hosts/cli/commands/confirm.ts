import { confirm } from '../../../work/decisions/decisions.ts';
import { stateView } from '../../../work/conflicts/reconciled.ts';
import { err, ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { printDecision } from '../print-decision.ts';
import { typedId, typedSeen } from '../typed-values.ts';
import { startState, weighedNow } from '../weighed.ts';
import { withWorkspace } from '../with-workspace.ts';
import { decisionId } from '../../../../shared/domain/keys/ids.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  positionals: ['WS', 'DECISION'],
  options: { by: { value: 'NAME', required: true }, seen: { value: 'TOKEN' } },
  summary: 'confirms what somebody else proposed',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const decision = typedId('DECISION', args.positional(1), decisionId);
      if (!decision.ok) return decision;
      const told = typedSeen(args);
      if (!told.ok) return told;
      const start = startState(app, workspace);
      const proposed = start.derived.get(stateView).decisions.find(({ id }) => id === decision.value);
      if (!proposed) return err({ tag: 'DecisionUnknown', decision: decision.value });
      const weighed = weighedNow(app, workspace, start, proposed, told.value);
      const input = { decision: decision.value, by: args.must('by'), seen: weighed.seen };
      const confirmed = confirm(app, workspace, input, () => start.derived.get(stateView));
      if (!confirmed.ok) return confirmed;
      out.result({ ...confirmed.value, rivals: weighed.rivals }, () => {
        printDecision(confirmed.value, out);
        weighed.print(out);
      });
      return ok(0);
    }),
};
