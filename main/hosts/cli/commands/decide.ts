import { decide } from '../../../work/decisions/decisions.ts';
import { stateView } from '../../../work/conflicts/reconciled.ts';
import type { DecisionChoice } from '../../../../shared/domain/decisions/decision.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { Args } from '../args.ts';
import type { UsageError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { printDecision } from '../print-decision.ts';
import { knownKey } from '../../../work/catalogue/catalogue-lookup.ts';
import { typedId, typedNumber, typedSeen } from '../typed-values.ts';
import { startState, weighedNow } from '../weighed.ts';
import { withWorkspace } from '../with-workspace.ts';
import { observationId } from '../../../../shared/domain/keys/ids.ts';

export const decideCommand: Command = {
  name: 'decide',
  positionals: ['WS', 'KEY'],
  options: {
    pick: { value: 'OBS' },
    value: { value: 'N' },
    'keep-both': { value: 'OBS' },
    reason: { value: 'TEXT', required: true },
    by: { value: 'NAME', required: true },
    seen: { value: 'TOKEN' },
  },
  summary: 'proposes a decision: --pick OBS, --value N or --keep-both OBS',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const choice = choiceOf(args);
      if (!choice.ok) return choice;
      const told = typedSeen(args);
      if (!told.ok) return told;
      const start = startState(app, workspace);
      const key = knownKey(app.catalogue(), args.positional(1), workspace.meta.period);
      if (!key.ok) return key;
      const weighed = weighedNow(app, workspace, start, key.value, told.value);
      const input = {
        key: args.positional(1),
        choice: choice.value,
        reason: args.must('reason'),
        by: args.must('by'),
        seen: weighed.seen,
      };
      const decided = decide(app, workspace, input, () => start.derived.get(stateView));
      if (!decided.ok) return decided;
      out.result({ ...decided.value, rivals: weighed.rivals }, () => {
        printDecision(decided.value, out);
        weighed.print(out);
      });
      return ok(0);
    }),
};

function choiceOf(args: Args): Result<DecisionChoice, UsageError> {
  const pick = args.text('pick');
  const value = args.text('value');
  const keep = args.text('keep-both');
  if ([pick, value, keep].filter((option) => option !== undefined).length !== 1) {
    return err({ tag: 'OneOf', options: ['--pick', '--value', '--keep-both'], command: 'decide' });
  }
  if (value !== undefined) {
    const typed = typedNumber('--value', value);
    return typed.ok ? ok({ kind: 'value', value: typed.value }) : typed;
  }
  const id =
    pick === undefined
      ? typedId('--keep-both', keep!, observationId)
      : typedId('--pick', pick, observationId);
  if (!id.ok) return id;
  return ok({ kind: pick === undefined ? 'keep-both' : 'pick', observation: id.value });
}
