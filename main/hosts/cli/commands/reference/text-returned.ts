import { basename } from 'node:path';
import type { NumberLink } from '../../../../../shared/contract/reference/reference.ts';
import { err, ok, type Result } from '../../../../../shared/result.ts';
import type { Workspace } from '../../../../store/file/workspace.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { refuseReturned, takeReturned } from '../../../../work/reference/answer-returned.ts';
import { returnedDraft } from '../../../../work/reference/returned-draft.ts';
import type { CliError } from '../../cli-error.ts';
import type { Call, ExitCode } from '../../command.ts';
import { counted } from '../../shown.ts';

const COMMAND = 'text';

/** Stands for every change of words alone. */
const WORDING = 'wording';

/** Takes changes of a returned draft into the text, by the names that `verify` gives them. */
export async function takeFrom(workspace: Workspace, call: Call): Promise<Result<ExitCode, CliError>> {
  const { app, args, out } = call;
  const asked = await askedChanges(workspace, call);
  if (!asked.ok) return asked;
  const { file, by, changes } = asked.value;
  const links = linksOf(args.text('link'), args.text('reason'));
  if (!links.ok) return links;
  const state = reconcile(app, workspace);
  const wanted = changes.map((id, at) => ({ id, links: at === 0 ? links.value : [] }));
  const taken = await takeReturned(app, workspace, state, { path: file, changes: wanted, by });
  if (!taken.ok) return taken;
  out.result(taken.value, () => {
    const blocks = taken.value.text.flatMap((one) => [...one.added, ...one.changed, ...one.removed]);
    out.line(
      `${counted(taken.value.taken, 'change')} taken${blocks.length > 0 ? `: ${blocks.join(', ')}` : ''}.`,
    );
    if (taken.value.dropped.length > 0) out.line(`No more printed there: ${taken.value.dropped.join(', ')}.`);
  });
  return ok(0);
}

/** Says no to changes of a returned draft: the text stays. */
export async function refuseFrom(workspace: Workspace, call: Call): Promise<Result<ExitCode, CliError>> {
  const { app, args, out } = call;
  const asked = await askedChanges(workspace, call);
  if (!asked.ok) return asked;
  const { file, by, changes } = asked.value;
  const reason = args.text('reason');
  if (reason === undefined) return err({ tag: 'MissingOption', option: 'reason', command: COMMAND });
  const refused = await refuseReturned(app, workspace, reconcile(app, workspace), {
    path: file,
    changes,
    by,
    reason,
  });
  if (!refused.ok) return refused;
  out.result(refused.value, () => out.line(`${counted(refused.value.refused, 'change')} refused.`));
  return ok(0);
}

async function askedChanges(
  workspace: Workspace,
  { app, args, path }: Call,
): Promise<Result<{ file: string; by: string; changes: string[] }, CliError>> {
  const [file, ...named] = args.rest(2);
  if (file === undefined) return err({ tag: 'MissingArgument', argument: 'FILE', command: COMMAND });
  const [first] = named;
  if (first === undefined) return err({ tag: 'MissingArgument', argument: 'CHANGE', command: COMMAND });
  const by = args.text('by');
  if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
  if (first !== WORDING) return ok({ file: path(file), by, changes: named });
  const draft = await returnedDraft(app, workspace, reconcile(app, workspace), path(file));
  if (!draft.ok) return draft;
  const changes = draft.value.numbers.flatMap(({ id, kind, take, refused }) =>
    kind === 'text' && refused === undefined && take?.numbers.length === 0 && take.drops.length === 0
      ? [id]
      : [],
  );
  return changes.length === 0
    ? err({ tag: 'ChangeUnknown', file: basename(file), change: WORDING })
    : ok({ file: path(file), by, changes });
}

/** `victims.identified,plain,wanted.local|change`: one for each new number, in their order. */
function linksOf(text: string | undefined, reason: string | undefined): Result<NumberLink[], CliError> {
  const links: NumberLink[] = [];
  for (const one of text?.split(',') ?? []) {
    const [figure = '', part] = one.trim().split('|');
    if (figure !== 'plain') links.push({ figure, part: part === 'change' ? 'change' : 'value' });
    else if (reason === undefined) return err({ tag: 'MissingOption', option: 'reason', command: COMMAND });
    else links.push({ plain: reason });
  }
  return ok(links);
}
