import { ok } from '../../../../shared/result.ts';
import { acceptCopy } from '../../../work/workspace/accept-copy.ts';
import { whoIs } from '../../../work/people/people.ts';
import type { Command } from '../command.ts';

export const acceptCopyCommand: Command = {
  name: 'accept-copy',
  positionals: ['WS'],
  options: { by: { value: 'NAME', required: true } },
  summary: 'goes on with a copy from which the newest acts may be missing',
  run: ({ app, args, out, path }) => {
    const workspace = path(args.positional(0));
    const accepted = acceptCopy(app, workspace, ({ db }) => whoIs(db, args.must('by')));
    if (!accepted.ok) return accepted;
    out.result({ workspace }, () => out.line(`Accepted as it is: ${workspace}`));
    return ok(0);
  },
};
