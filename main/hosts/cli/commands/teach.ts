import { deliveryId } from '../../../../shared/domain/keys/ids.ts';
import { ok } from '../../../../shared/result.ts';
import { lessonsOfAnswers } from '../../../work/teaching/lessons-of-answers.ts';
import { readTaught } from '../../../work/teaching/read-taught.ts';
import { takeTaught } from '../../../work/teaching/take-taught.ts';
import type { Command } from '../command.ts';
import { counted } from '../shown.ts';
import { typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';

export const teachCommand: Command = {
  name: 'teach',
  positionals: ['WS', 'DELIVERY'],
  options: { reason: { value: 'TEXT', required: true }, by: { value: 'NAME', required: true } },
  summary:
    'keeps how a delivery was read and answered as the layout of its sender; a second person confirms it',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out }) => {
      const delivery = typedId('DELIVERY', args.positional(1), deliveryId);
      if (!delivery.ok) return delivery;
      const lessons = lessonsOfAnswers(workspace, delivery.value);
      const read = await readTaught(app, workspace, delivery.value, lessons);
      if (!read.ok) return read;
      const stating = { by: args.must('by'), reason: args.must('reason') };
      const taken = takeTaught(app, workspace, read.value, stating);
      if (!taken.ok) return taken;
      const { notes: _, ...said } = taken.value;
      out.result(said, () => {
        const { layout, tables, observations, questions, proposed } = taken.value;
        out.line(`Layout ${layout}: ${counted(tables, 'table')} learnt.`);
        out.line(
          `${counted(observations, 'observation')}, ${counted(questions, 'question')}; ${proposed} wait for a second person.`,
        );
      });
      return ok(taken.value.questions > 0 ? 1 : 0);
    }),
};
