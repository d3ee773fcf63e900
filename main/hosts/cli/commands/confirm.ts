import { confirm } from '../../../work/decisions/decisions.ts';
import { stateView } from '../../../work/conflicts/reconciled.ts';
import { confirmAnswer } from '../../../work/questions/confirm-answer.ts';
import { listQuestions } from '../../../work/questions/questions.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { listedReadings } from '../question-listing.ts';
import { printDecision } from '../print-decision.ts';
import { typedId, typedSeen } from '../typed-values.ts';
import { startState, weighedNow } from '../weighed.ts';
import { withWorkspace } from '../with-workspace.ts';
import { confirmErasure } from '../../../work/withdrawal/erase.ts';
import { decisionId, purgeId, questionId } from '../../../../shared/domain/keys/ids.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  positionals: ['WS', 'ID'],
  options: { by: { value: 'NAME', required: true }, seen: { value: 'TOKEN' } },
  summary:
    'confirms what somebody else proposed: a decision by its id, an answer as q and the id of its question, the erasing of a delivery as p and its id',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const told = typedSeen(args);
      if (!told.ok) return told;
      const typed = args.positional(1);
      if (/^p\d/i.test(typed)) return confirmPurge(workspace, own, typed.slice(1));
      if (/^q\d/i.test(typed)) return confirmQuestion(workspace, own, typed.slice(1), told.value);
      const decision = typedId('ID', typed, decisionId);
      if (!decision.ok) return decision;
      const start = startState(app, workspace);
      const proposed = start.derived.get(stateView).decisions.find(({ id }) => id === decision.value);
      if (!proposed) {
        // An id alone is a question's where no decision has it and its answer waits.
        const waits = listQuestions(workspace).some(
          (q) => Number(q.id) === Number(typed) && q.state === 'proposed',
        );
        if (waits) return confirmQuestion(workspace, own, typed, told.value);
        return err({ tag: 'DecisionUnknown', decision: decision.value });
      }
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

async function confirmPurge(
  workspace: Workspace,
  { app, args, out }: Call,
  typed: string,
): Promise<Result<ExitCode, CliError>> {
  const id = typedId('ID', typed, purgeId);
  if (!id.ok) return id;
  const erased = await confirmErasure(app, workspace, { erasure: id.value, by: args.must('by') });
  if (!erased.ok) return erased;
  const { swept, copies } = erased.value;
  out.result({ erasure: id.value, ...erased.value }, () => {
    out.line('Erased, for good: bytes, cells and texts are gone from the workspace.');
    if (!swept)
      out.line('Another program reads the workspace: its file is written anew when it is opened next.');
    if (copies.length > 0) out.line('These copies still hold it; an administrator has to remove them:');
    for (const { path } of copies) out.line(`   ${path}`);
  });
  return ok(swept && copies.length === 0 ? 0 : 1);
}

function confirmQuestion(
  workspace: Workspace,
  { app, args, out }: Call,
  typed: string,
  seen: string | null,
): Result<ExitCode, CliError> {
  const question = typedId('ID', typed, questionId);
  if (!question.ok) return question;
  const confirmed = confirmAnswer(app, workspace, {
    question: question.value,
    by: args.must('by'),
    ...(seen === null ? {} : { seen }),
  });
  if (!confirmed.ok) return confirmed;
  const row = listQuestions(workspace).find(({ id }) => id === question.value)!;
  out.result({ ...row, readings: listedReadings(row) }, () =>
    out.line(`The answer to question ${question.value} is confirmed: “${row.answer?.reason ?? ''}”.`),
  );
  return ok(0);
}
