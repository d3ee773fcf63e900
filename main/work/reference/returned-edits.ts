import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Compared, Edit } from '../../../shared/domain/reference/returned/edit.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { tagOf } from '../../docx/content-control.ts';
import { readWholeFile, sha256 } from '../../readers/file-bytes.ts';
import { draftValues } from '../../store/tables/draft-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { listDrafts } from './drafts.ts';
import { PRINTED_IN } from './compose-reference.ts';
import { heldAgainst, heldInItsLanguage } from './language-of-draft.ts';

/** A document with a smaller share of the reference's numbers is another one. */
const OF_REFERENCE = 0.1;

/** The tags of figures' controls, with what stands in them. */
export type FigureTags = ReadonlyMap<string, { figure: string; part: 'value' | 'change' }>;

/** A change of a returned document, under a name that it keeps while the document stays the same. */
export interface ReturnedEdit extends Edit {
  id: string;
  /** As a draft printed it: the figure moved since. */
  stale?: { draft: number };
}

export interface ReturnedEdits {
  file: string;
  sha256: FileHash;
  language: ReferenceLanguage;
  mode: 'house' | 'as-printed';
  tags: FigureTags;
  compared: Compared;
  edits: ReturnedEdit[];
}

/**
 * What a draft that was edited in Word says otherwise than the workspace: it is laid beside the document that the
 * program would write now, text, tables, margins, notes, charts and all. What agrees with an earlier draft is no edit:
 * the figure moved since.
 */
export async function returnedEdits(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  path: string,
): Promise<Result<ReturnedEdits, ServiceError>> {
  const file = basename(path);
  const bytes = await readWholeFile(path);
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const tags = figureTags(state);
  const returned = { path, owners: new Set(tags.keys()) };
  const held = await heldInItsLanguage(app, workspace, returned, state);
  if (!held.ok) return held;
  const { language, line } = held.value;
  let { compared } = held.value.edited;
  let isHouse = true;
  if (line === null && language === PRINTED_IN && state.printed.length > 0) {
    const other = await heldAgainst(app, workspace, returned, state, { mode: 'as-printed', language });
    if (!other.ok) return other;
    isHouse = compared.edits.length <= other.value.compared.edits.length;
    if (!isHouse) ({ compared } = other.value);
  }
  if (compared.bound < OF_REFERENCE * compared.numbers) return err({ tag: 'NotThisReference', file });
  const earlier = isHouse ? earlierDraft(workspace, state, line?.draft) : null;
  let known = new Set<string>();
  if (earlier !== null && compared.edits.length > 0) {
    const differs = await heldAgainst(app, workspace, returned, earlier.state, { mode: 'house', language });
    if (!differs.ok) return differs;
    known = new Set(differs.value.compared.edits.map(({ at }) => at));
  }
  const isStale = ({ at, kind }: Edit): boolean => earlier !== null && kind !== 'moved' && !known.has(at);
  const ids = names();
  return ok({
    file,
    sha256: sha256(bytes.value),
    language,
    mode: isHouse ? 'house' : 'as-printed',
    tags,
    compared,
    edits: compared.edits.map((edit) => ({
      ...edit,
      id: ids(edit),
      ...(isStale(edit) && { stale: { draft: earlier!.number } }),
    })),
  });
}

/** A short name of what was changed and where; the same for the same change, whatever else was answered since. */
function names(): (edit: Edit) => string {
  const given = new Map<string, number>();
  return ({ kind, tag = '', printed, expected, where: { sentence } }) => {
    const said = JSON.stringify([kind, tag, printed, expected, kind === 'text' ? '' : sentence]);
    const name = createHash('sha256').update(said).digest('hex').slice(0, 8);
    const before = given.get(name) ?? 0;
    given.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  };
}

/** Tags of the content controls that hold figures. */
export const figureTags = (state: Reconciled): FigureTags =>
  new Map(
    state.figures.flatMap(({ id }) =>
      (['value', 'change', 'derived'] as const).map((part) => {
        const of = part === 'change' ? part : 'value';
        return [tagOf(id, part), { figure: id, part: of }] as const;
      }),
    ),
  );

/** The draft that it came of, or the newest one, with the figures as they were; null where nothing moved since. */
function earlierDraft(
  workspace: Workspace,
  state: Reconciled,
  named: number | undefined,
): { number: number; state: Reconciled } | null {
  const drafts = listDrafts(workspace).toReversed();
  const draft = drafts.find(({ number }) => number === named) ?? drafts.find(({ number }) => number !== null);
  if (draft === undefined || draft.number === null) return null;
  const values = new Map(draftValues(workspace.db, draft.id).map((value) => [value.figure, value]));
  let moved = false;
  const figures = state.figures.map((figure) => {
    const was = values.get(figure.id);
    if (was === undefined || was.period !== figure.period) return figure;
    const { value, change, state: then } = was;
    moved ||= value !== figure.value || change !== figure.change || then !== figure.state;
    return { ...figure, value, change, state: then };
  });
  return moved ? { number: draft.number, state: { ...state, figures } } : null;
}
