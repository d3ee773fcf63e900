import { enterFigure } from '../../../work/figures/entry.ts';
import { err, ok } from '../../../../shared/result.ts';
import { noteEn } from '../../../../shared/words/readings/note-en.ts';
import type { Command } from '../command.ts';
import { shownNumber } from '../shown.ts';
import { typedNumber } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';
import { keyText } from '../../../../shared/domain/keys/figure-key.ts';

export const enterCommand: Command = {
  name: 'enter',
  positionals: ['WS', 'KEY'],
  options: {
    value: { value: 'N', required: true },
    agency: { value: 'ID', required: true },
    evidence: { value: 'FILE', required: true },
    'keep-identifiers': { value: 'REASON' },
    by: { value: 'NAME', required: true },
  },
  summary:
    'a figure that came by letter or telephone, with its evidence; a letter that names persons is kept with a reason only',
  run: (call) =>
    withWorkspace(call, async (workspace, own) => {
      const { app, args, out } = own;
      const value = typedNumber('--value', args.must('value'));
      if (!value.ok) return value;
      const keepPersons = args.text('keep-identifiers')?.trim();
      if (keepPersons === '') return err({ tag: 'ReasonMissing' });
      const entered = await enterFigure(app, workspace, {
        key: args.positional(1),
        value: value.value,
        agency: args.must('agency'),
        evidence: call.path(args.must('evidence')),
        ...(keepPersons === undefined ? {} : { keepPersons }),
        by: args.must('by'),
      });
      if (!entered.ok) return entered;
      const { row, persons, isKept } = entered.value;
      out.result(row, () => {
        out.line(`${row.id}  ${keyText(row)} = ${shownNumber(row.value)}  ${row.agency}, ${row.source.file}`); // prettier-ignore
        for (const note of persons) out.line(out.ink.muted(`   ${noteEn(note, 'command-line')}`));
      });
      return ok(isKept ? 0 : 1);
    }),
};
