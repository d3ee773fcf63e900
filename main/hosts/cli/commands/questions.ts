import { listQuestions } from '../../../work/questions/questions.ts';
import { questionSeen } from '../../../work/questions/seen-question.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { inkOfState } from '../ink.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import { printReadings } from '../print-question.ts';
import { readingEn } from '../../../../shared/words/readings/reading-en.ts';
import { withWorkspace } from '../with-workspace.ts';

export const questionsCommand: Command = {
  name: 'questions',
  positionals: ['WS'],
  options: {},
  summary: 'cells that wait for a person',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { out } = own;
      const since = newestEntryOf(workspace.db);
      const listed = listQuestions(workspace).map((question) => ({
        ...question,
        readings: question.readings.map(({ value, says, figures }) => ({
          value,
          why: readingEn(says),
          says,
          figures,
        })),
        seen: questionSeen(since, question),
      }));
      const open = listed.filter((question) => question.state === 'open');
      out.result(listed, () => {
        if (open.length === 0) out.line('No question is open.');
        for (const question of open) {
          const { ink } = out;
          const place = question.kind === 'new-version' ? question.file : `${question.file}, ${cellText(question.sheet, question.ref)}`; // prettier-ignore
          out.line(
            `${ink.strong(String(question.id))}  ${inkOfState(ink, 'open')(question.text)}  ${ink.muted(place)}`,
          );
          printReadings(question, out);
        }
        if (open.length > 0) out.line('\nAnswer: arayis answer WS Q --reading N --reason TEXT --by NAME');
      });
      return ok(open.length > 0 ? 1 : 0);
    }),
};
