import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { blockIds } from '../../store/tables/text-table.ts';
import { retellText, type RetoldBlock } from '../text/change-text.ts';
import { textOf } from '../text/workspace-text.ts';

/** What somebody wrote: blocks in the place of those that stood there when it was read. */
export interface Written {
  language: 'en' | 'az';
  /** The block that they stand behind; null: they come first. */
  behind: string | null;
  before: readonly TextBlock[];
  after: readonly RetoldBlock[];
  /** Why a number stands without a figure. */
  reason?: string;
  by: string;
}

/** Keeps what was written as one act, or nothing where the text is not any more as its writer had it. */
export function writeBlocks(
  app: App,
  workspace: Workspace,
  { language, behind, before, after, reason, by }: Written,
): Result<{ ids: string[] }, ServiceError> {
  const wanted = after.map(({ id, source }) => ({ id, source: source.normalize('NFC').trim() }));
  const summary = reason === undefined ? {} : { reason };
  const text = retellText(app, workspace, { command: 'edit text', by, language, summary }, (blocks) => {
    const at = behind === null ? 0 : blocks.findIndex(({ id }) => id === behind) + 1;
    if (behind !== null && at === 0) return err({ tag: 'TextMoved', block: behind });
    for (const [nth, { id, source }] of before.entries()) {
      const now = blocks[at + nth];
      if (now?.id !== id || now.source !== source) return err({ tag: 'TextMoved', block: id });
    }
    const rest = blocks.toSpliced(at, before.length).map(({ id }) => id);
    const named = wanted.flatMap(({ id }) => id ?? []);
    const known = knownIds(app, workspace);
    for (const [nth, id] of named.entries())
      if (!known.has(id) || rest.includes(id) || named.indexOf(id) !== nth)
        return err({ tag: 'BlockUnknown', block: id });
    return ok(
      blocks.map(({ id, source }): RetoldBlock => ({ id, source })).toSpliced(at, before.length, ...wanted),
    );
  });
  if (!text.ok) return text;
  // New ones are named in their order.
  const given = new Set(wanted.flatMap(({ id }) => id ?? []));
  const added = (text.value[0]?.added ?? []).filter((id) => !given.has(id));
  return ok({ ids: wanted.map(({ id }) => id ?? added.shift()!) });
}

/** Names that blocks of any language have or had: others are given by the workspace alone. */
const knownIds = (app: App, workspace: Workspace): Set<string> =>
  new Set([
    ...blockIds(workspace.db),
    ...[...textOf(app, workspace).blocks.values()].flatMap((blocks) => blocks.map(({ id }) => id)),
  ]);
