import { basename } from 'node:path';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { readWholeFile } from '../../../readers/file-bytes.ts';
import { compareLayouts } from '../../../work/layouts/compare-layouts.ts';
import { exportLayout, importLayout, listLayouts } from '../../../work/layouts/layout-files.ts';
import { restsOnLayout, withdrawLayout } from '../../../work/layouts/withdraw-layout.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { printComparison, printLayoutRests, printLayouts } from '../print-layouts.ts';
import { withWorkspace } from '../with-workspace.ts';

const COMMAND = 'layouts';
const ACTS = ['export', 'import', 'withdraw', 'compare'] as const;
type Act = (typeof ACTS)[number];

export const layoutsCommand: Command = {
  name: COMMAND,
  positionals: ['WS', 'export|import|withdraw|compare?', 'ID|FILE?', 'ID?'],
  options: {
    out: { value: 'FILE' },
    overwrite: {},
    reason: { value: 'TEXT' },
    by: { value: 'NAME' },
  },
  summary:
    'what returns are read with; "export ID --out FILE" writes one, "import FILE --by NAME" keeps one, "withdraw ID --reason TEXT --by NAME" applies it no more, "compare A B" says how they differ (ID: a layout, LAYOUT/TABLE or TABLE)',
  run: (call) =>
    withWorkspace(call, async (workspace, on) => {
      const [act, what, other, ...more] = on.args.rest(1);
      if (act === undefined) {
        const layouts = listLayouts(on.app, workspace);
        on.out.result(layouts, () => printLayouts(layouts, on.out));
        return ok(0);
      }
      const known = ACTS.find((one) => one === act);
      if (known === undefined) return err({ tag: 'TooManyArguments', argument: act, command: COMMAND });
      if (what === undefined)
        return err({
          tag: 'MissingArgument',
          argument: known === 'import' ? 'FILE' : 'ID',
          command: COMMAND,
        });
      const extra = known === 'compare' ? more[0] : other;
      if (extra !== undefined) return err({ tag: 'TooManyArguments', argument: extra, command: COMMAND });
      return does(known, what, other, workspace, on);
    }),
};

async function does(
  act: Act,
  what: string,
  other: string | undefined,
  workspace: Workspace,
  { app, args, out, path }: Call,
): Promise<Result<ExitCode, CliError>> {
  if (act === 'compare') {
    if (other === undefined) return err({ tag: 'MissingArgument', argument: 'ID', command: COMMAND });
    const compared = compareLayouts(app, workspace, { was: what, now: other });
    if (!compared.ok) return compared;
    out.result(compared.value, () => printComparison(compared.value, out));
    return ok(0);
  }
  if (act === 'export') {
    const to = args.text('out');
    if (to === undefined) return err({ tag: 'MissingOption', option: 'out', command: COMMAND });
    const target = { path: path(to), replace: args.has('overwrite') };
    const written = await exportLayout(app, workspace, what, target);
    if (!written.ok) return written;
    out.result(written.value, () => out.line(`${written.value.file}: layout ${what}.`));
    return ok(0);
  }
  const by = args.text('by');
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  if (act === 'withdraw') {
    const reason = args.text('reason');
    if (reason === undefined) return err({ tag: 'MissingOption', option: 'reason', command: COMMAND });
    const rests = restsOnLayout(app, workspace, what);
    if (!rests.ok) return rests;
    const done = withdrawLayout(app, workspace, { named: what, reason, by });
    if (!done.ok) return done;
    out.result({ ...done.value, rests: rests.value }, () => {
      printLayoutRests(rests.value, out);
      out.line(`${what} is withdrawn: it is not applied any more. arayis undo WS --by NAME takes that back.`);
    });
    return ok(0);
  }
  const file = basename(what);
  const bytes = await readWholeFile(path(what));
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const kept = importLayout(app, workspace, { bytes: bytes.value, file, by });
  if (!kept.ok) return kept;
  out.result(kept.value, () =>
    out.line(
      `Layout ${kept.value.id} kept; each of its tables that was not here is asked once, and confirmed by a second person.`,
    ),
  );
  return ok(0);
}
