import { decide } from '../../../services/decisions.ts';
import type { DecisionChoice } from '../../../../shared/domain/decision.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { Args } from '../args.ts';
import type { UsageError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { printDecision } from '../print-decision.ts';
import { typedId, typedNumber } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const decideCommand: Command = {
  name: 'decide',
  positionals: ['WS', 'KEY'],
  options: {
    pick: { value: 'OBS' },
    value: { value: 'N' },
    'keep-both': { value: 'OBS' },
    reason: { value: 'TEXT', required: true },
    by: { value: 'NAME', required: true },
  },
  summary: 'proposes a decision: --pick OBS, --value N or --keep-both OBS',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const choice = choiceOf(args);
      if (!choice.ok) return choice;
      const decided = decide(app, workspace, {
        key: args.positional(1),
        choice: choice.value,
        reason: args.must('reason'),
        by: args.must('by'),
      });
      if (!decided.ok) return decided;
      out.result(decided.value, () => {
        printDecision(decided.value, out);
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
  const id = pick === undefined ? typedId('--keep-both', keep!) : typedId('--pick', pick);
  if (!id.ok) return id;
  return ok({ kind: pick === undefined ? 'keep-both' : 'pick', observation: id.value });
}
