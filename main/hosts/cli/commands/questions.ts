import { listQuestions, type QuestionRow } from '../../../work/questions/questions.ts';
import { questionSeen } from '../../../work/questions/seen-question.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import type { Output } from '../output.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import { questionEn } from '../../../../shared/words/readings/question-en.ts';
import { printReadings } from '../print-question.ts';
import { listedReadings } from '../question-listing.ts';
import { counted } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const questionsCommand: Command = {
  name: 'questions',
  positionals: ['WS'],
  options: {},
  summary: 'what waits for a person, grouped by table, row or column',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { out } = own;
      const since = newestEntryOf(workspace.db);
      const all = listQuestions(workspace);
      const waits = all.filter(({ state }) => state === 'open' || state === 'proposed');
      const listed = all.map((question) => ({
        ...question,
        readings: listedReadings(question),
        seen: questionSeen(since, question),
      }));
      out.result(listed, () => {
        if (waits.length === 0) out.line('No question is open.');
        for (const [place, questions] of Map.groupBy(waits, placeOf)) {
          out.line(`\n${out.ink.strong(place)}  ${out.ink.muted(counted(questions.length, 'question'))}`);
          for (const question of questions) printQuestion(question, out);
        }
        if (waits.length > 0)
          out.line(
            '\nAnswer: arayis answer WS Q (--reading N | --figure KEY | --value V | --ignore) --reason TEXT --by NAME',
          );
      });
      return ok(waits.length > 0 ? 1 : 0);
    }),
};

const placeOf = ({ kind, file, sheet }: QuestionRow): string =>
  kind === 'new-version' || sheet === '' ? file : `${file}, ${sheet}`;

function printQuestion(question: QuestionRow, out: Output): void {
  const { id, sheet, ref, text, label, settles, state, answer, forAgency } = question;
  const { ink } = out;
  const cell = ref === '' ? '' : cellText('', ref);
  const cells = settles > 1 ? `settles ${counted(settles, 'cell')}` : '';
  const path = label.filter((part) => part !== sheet && part !== text).join(' › ');
  const head = [cell, path, cells].filter((part) => part !== '').join('  ');
  out.line(`${ink.strong(String(id))}  ${inkOfState(ink, state)(text)}  ${ink.muted(head)}`);
  out.line(`     ${questionEn(question)}`);
  if (state === 'proposed' && answer)
    out.line(`     ${answer.by}: “${answer.reason}”. Confirm: arayis confirm WS q${id} --by NAME`);
  else printReadings(question, out);
  if (forAgency) out.line(`     ${ink.muted(`On the letter to the agency: ${forAgency.by}`)}`);
}
