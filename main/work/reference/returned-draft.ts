import { basename } from 'node:path';
import type { Edit } from '../../../shared/domain/reference/returned/edit.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ReturnedDraft, ReturnedNumber } from '../../../shared/contract/reference.ts';
import type { App } from '../../resources/app.ts';
import { tagOf } from '../../docx/content-control.ts';
import { draftValues } from '../../store/tables/draft-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { listDrafts } from './drafts.ts';
import { labelOf } from './reference-places.ts';
import { PRINTED_IN } from './compose-reference.ts';
import { heldAgainst, heldInItsLanguage } from './language-of-draft.ts';

/** A document with a smaller share of the reference's numbers is another one. */
const OF_REFERENCE = 0.1;

/**
 * What a draft that was edited in Word says otherwise than the workspace: it is laid beside the document that the
 * program would write now, text, tables, margins, notes, charts and all. What agrees with an earlier draft is no edit:
 * the figure moved since.
 */
export async function returnedDraft(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  path: string,
): Promise<Result<ReturnedDraft, ServiceError>> {
  const file = basename(path);
  const tags = tagsOf(state);
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
  let edits = new Set<string>();
  if (earlier !== null && compared.edits.length > 0) {
    const differs = await heldAgainst(app, workspace, returned, earlier.state, { mode: 'house', language });
    if (!differs.ok) return differs;
    edits = new Set(differs.value.compared.edits.map(({ at }) => at));
  }
  const isStale = ({ at, kind }: Edit): boolean => earlier !== null && kind !== 'moved' && !edits.has(at);
  return ok({
    file,
    compared: compared.bound,
    drawings: compared.drawings,
    numbers: compared.edits.map((edit): ReturnedNumber => {
      const { tag, printed, expected, where } = edit;
      const owner = tag === undefined ? undefined : tags.get(tag);
      return {
        kind: isStale(edit) ? 'stale' : edit.kind,
        ...(owner && { ...owner, label: labelOf(app.catalogue(), owner.figure) }),
        printed,
        expected,
        ...(isStale(edit) && { draft: earlier!.number }),
        where,
      };
    }),
  });
}

/** Tags of the content controls that hold figures. */
export const tagsOf = (state: Reconciled): Map<string, { figure: string; part: 'value' | 'change' }> =>
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
