import { answerQuestion, listQuestions } from '../../../work/questions/questions.ts';
import { questionSeen } from '../../../work/questions/seen-question.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import type { QuestionAnswer } from '../../../../shared/domain/questions/question.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { Args } from '../args.ts';
import type { UsageError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { counted } from '../shown.ts';
import { printReadings } from '../print-question.ts';
import { typedId, typedNumber, typedSeen } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';
import { questionId } from '../../../../shared/domain/keys/ids.ts';

export const answerCommand: Command = {
  name: 'answer',
  positionals: ['WS', 'Q'],
  options: {
    reading: { value: 'N' },
    value: { value: 'V' },
    ignore: {},
    reason: { value: 'TEXT', required: true },
    by: { value: 'NAME', required: true },
    seen: { value: 'TOKEN' },
  },
  summary: 'closes a question: --reading N, --value V or --ignore',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const question = typedId('Q', args.positional(1), questionId);
      if (!question.ok) return question;
      const answer = answerOf(args);
      if (!answer.ok) return answer;
      const told = typedSeen(args);
      if (!told.ok) return told;
      const since = newestEntryOf(workspace.db);
      const asked = listQuestions(workspace).find(({ id }) => id === question.value);
      const seen = told.value ?? (asked && questionSeen(since, asked));
      const answered = answerQuestion(app, workspace, {
        question: question.value,
        answer: answer.value,
        reason: args.must('reason'),
        by: args.must('by'),
        ...(seen === undefined ? {} : { seen }),
      });
      if (!answered.ok) return answered;
      const row = listQuestions(workspace).find((q) => q.id === question.value);
      out.result({ ...row, observations: answered.value.observations }, () => {
        out.line(`Question ${question.value} answered: ${counted(answered.value.observations.length, 'observation')}.`); // prettier-ignore
        if (told.value !== null || !asked) return;
        out.line('Weighed:');
        printReadings(asked, out);
      });
      return ok(0);
    }),
};

function answerOf(args: Args): Result<QuestionAnswer, UsageError> {
  const reading = args.text('reading');
  const value = args.text('value');
  const chosen = [reading !== undefined, value !== undefined, args.has('ignore')].filter(Boolean).length;
  if (chosen !== 1)
    return err({ tag: 'OneOf', options: ['--reading', '--value', '--ignore'], command: 'answer' });
  if (reading !== undefined) {
    const index = typedId('--reading', reading, (place) => place);
    return index.ok ? ok({ kind: 'reading', index: index.value - 1 }) : index;
  }
  if (value === undefined) return ok({ kind: 'ignore' });
  const typed = typedNumber('--value', value);
  return typed.ok ? ok({ kind: 'value', value: typed.value }) : typed;
}
