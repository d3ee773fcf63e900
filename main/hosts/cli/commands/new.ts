import { newWorkspace } from '../../../work/workspace/new-workspace.ts';
import { ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  positionals: ['WS'],
  options: { period: { value: 'YEAR' }, template: { value: 'ID' } },
  summary: 'makes a workspace (2023, reference-2023 unless said otherwise)',
  run: ({ app, args, out, path }) => {
    const made = newWorkspace(app, {
      path: path(args.positional(0)),
      period: args.text('period') ?? '2023',
      template: args.text('template') ?? 'reference-2023',
    });
    if (!made.ok) return made;
    const { workspace, period } = made.value;
    out.result(made.value, () => {
      out.line(`${workspace}: empty workspace for ${period}.`);
      out.line('Next: arayis people WS add NAME --role analyst');
    });
    return ok(0);
  },
};
