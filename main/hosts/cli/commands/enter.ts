import { enterFigure } from '../../../work/figures/entry.ts';
import { ok } from '../../../../shared/result.ts';
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
    by: { value: 'NAME', required: true },
  },
  summary: 'a figure that came by letter or telephone, with its evidence',
  run: (call) =>
    withWorkspace(call, async (workspace, own) => {
      const { app, args, out } = own;
      const value = typedNumber('--value', args.must('value'));
      if (!value.ok) return value;
      const entered = await enterFigure(app, workspace, {
        key: args.positional(1),
        value: value.value,
        agency: args.must('agency'),
        evidence: call.path(args.must('evidence')),
        by: args.must('by'),
      });
      if (!entered.ok) return entered;
      const row = entered.value;
      out.result(row, () => {
        out.line(`${row.id}  ${keyText(row)} = ${shownNumber(row.value)}  ${row.agency}, ${row.source.file}`); // prettier-ignore
      });
      return ok(0);
    }),
};
