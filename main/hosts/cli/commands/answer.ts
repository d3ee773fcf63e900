import type { Answered } from '../../../work/questions/answer-question.ts';
import { answerQuestion } from '../../../work/questions/answer-question.ts';
import { askAgency } from '../../../work/questions/confirm-answer.ts';
import { listQuestions, type QuestionRow } from '../../../work/questions/questions.ts';
import { questionSeen } from '../../../work/questions/seen-question.ts';
import { unitNamed } from '../../../work/catalogue/unit-named.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import type { QuestionAnswer, QuestionScope } from '../../../../shared/domain/questions/question.ts';
import type { Catalogue } from '../../../../shared/domain/catalogue/catalogue.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { Args } from '../args.ts';
import type { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { counted } from '../shown.ts';
import { printReadings } from '../print-question.ts';
import { listedReadings } from '../question-listing.ts';
import { typedId, typedNumber, typedSeen } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';
import { questionId } from '../../../../shared/domain/keys/ids.ts';

const SCOPES: readonly QuestionScope[] = ['cell', 'row', 'column', 'table', 'sheet'];

export const answerCommand: Command = {
  name: 'answer',
  positionals: ['WS', 'Q'],
  options: {
    reading: { value: 'N' },
    value: { value: 'V' },
    figure: { value: 'KEY' },
    period: { value: 'P' },
    unit: { value: 'UNIT' },
    ignore: { words: SCOPES },
    'ask-agency': {},
    reason: { value: 'TEXT', required: true },
    by: { value: 'NAME', required: true },
    seen: { value: 'TOKEN' },
  },
  summary:
    'answers a question: --reading N, --value V, --figure KEY [--period P], --period P, --unit U, --ignore [cell|row|column|table|sheet]; --ask-agency puts it on the letter',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const question = typedId('Q', args.positional(1).replace(/^q/i, ''), questionId);
      if (!question.ok) return question;
      const told = typedSeen(args);
      if (!told.ok) return told;
      const since = newestEntryOf(workspace.db);
      const asked = listQuestions(workspace).find(({ id }) => id === question.value);
      const said = { question: question.value, reason: args.must('reason'), by: args.must('by') };
      const answer = answerOf(args, app.catalogue(), asked);
      if (!answer.ok) return answer;
      if (answer.value === 'ask-agency') {
        const put = askAgency(app, workspace, said);
        if (!put.ok) return put;
        out.result({ question: question.value, forAgency: true }, () =>
          out.line(`Question ${question.value} is on the letter to its agency; it stays open.`),
        );
        return ok(0);
      }
      const seen = told.value ?? (asked && questionSeen(since, asked));
      const answered = answerQuestion(app, workspace, {
        ...said,
        answer: answer.value,
        ...(seen === undefined ? {} : { seen }),
      });
      if (!answered.ok) return answered;
      const row = listQuestions(workspace).find((q) => q.id === question.value)!;
      const { observations, along } = answered.value;
      out.result({ ...row, readings: listedReadings(row), observations, along }, () => {
        printAnswered(answered.value, row, out);
        if (told.value !== null || !asked || asked.readings.length === 0) return;
        out.line('Weighed:');
        printReadings(asked, out);
      });
      return ok(0);
    }),
};

function printAnswered(
  { question, observations, along, proposed }: Answered,
  asked: QuestionRow,
  out: Output,
): void {
  const also = along.length === 0 ? '' : `, and ${counted(along.length, 'other question')} with it`;
  const done = proposed ? 'Answer proposed to question' : 'Question';
  const state = proposed ? '' : ' answered';
  const came =
    asked.answer?.kind === 'ignore'
      ? `${counted(asked.settles, 'cell')} left out`
      : counted(observations.length, 'observation');
  out.line(`${done} ${question}${state}: ${came}${also}.`);
  if (proposed) out.line(`A second person confirms it: arayis confirm WS q${question} --by NAME`);
}

/** `--figure` goes with a period and, where the cell has no number, a value. */
function answerOf(
  args: Args,
  catalogue: Catalogue,
  asked: QuestionRow | undefined,
): Result<QuestionAnswer | 'ask-agency', CliError> {
  const [reading, value, figure, period, unit] = ['reading', 'value', 'figure', 'period', 'unit'].map((name) => args.text(name)); // prettier-ignore
  const ways = [
    reading !== undefined,
    figure !== undefined,
    unit !== undefined,
    args.has('ignore'),
    args.has('ask-agency'),
    figure === undefined && value !== undefined,
    figure === undefined && period !== undefined,
  ];
  if (ways.filter(Boolean).length !== 1)
    return err({
      tag: 'OneOf',
      options: ['--reading', '--value', '--figure', '--period', '--unit', '--ignore', '--ask-agency'],
      command: 'answer',
    });
  if (args.has('ask-agency')) return ok('ask-agency');
  if (args.has('ignore')) return ok(ignoreOf(args.text('ignore')));
  if (reading !== undefined) {
    const index = typedId('--reading', reading, (place) => place);
    if (!index.ok) return index;
    const listed = asked && listedReadings(asked)[index.value - 1];
    return ok({ kind: 'reading', index: (listed?.reading ?? index.value) - 1 });
  }
  const typed = value === undefined ? ok(undefined) : typedNumber('--value', value);
  if (!typed.ok) return typed;
  if (figure !== undefined)
    return ok({
      kind: 'figure',
      figure,
      ...(period === undefined ? {} : { period }),
      ...(typed.value === undefined ? {} : { value: typed.value }),
    });
  if (period !== undefined) return ok({ kind: 'period', period });
  if (unit !== undefined) {
    const named = unitNamed(catalogue, unit);
    return named.ok ? ok({ kind: 'unit', ...named.value }) : named;
  }
  return ok({ kind: 'value', value: typed.value! });
}

function ignoreOf(word: string | undefined): QuestionAnswer {
  const scope = SCOPES.find((one) => one === word);
  return scope === undefined ? { kind: 'ignore' } : { kind: 'ignore', scope };
}
