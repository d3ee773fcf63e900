import type { Draft, MovedFigure } from '../../../shared/domain/reference/draft.ts';
import { allDrafts, draftSince, draftValues, nextDraftNumber } from '../../store/tables/draft-table.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import { contentState } from './content-state.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

/** Every Word file that was written, oldest first. */
export const listDrafts = (workspace: Workspace): Draft[] => allDrafts(workspace.db);

/** The newest draft in house style; null where none was written yet. */
export const lastDraft = (workspace: Workspace): Draft | null =>
  listDrafts(workspace).findLast((draft) => draft.number !== null) ?? null;

/** The number that the next draft will have: that of the draft which says it already, where nothing has changed since. */
export const nextDraft = (workspace: Workspace, of: { language?: string; by?: PersonId } = {}): number =>
  draftSince(workspace.db, { entry: contentState(workspace).entry, kind: 'draft', ...of })?.number ??
  nextDraftNumber(workspace.db);

/** Figures that the last draft prints otherwise than the workspace holds them now; empty without a draft. */
export function movedSinceLastDraft(workspace: Workspace, state: Reconciled): MovedFigure[] {
  const draft = lastDraft(workspace);
  return draft === null ? [] : movedSince(workspace, draft.id, state);
}

function movedSince(workspace: Workspace, draft: number, state: Reconciled): MovedFigure[] {
  const before = new Map(draftValues(workspace.db, draft).map((value) => [keyText(value), value]));
  return state.figures.flatMap(({ id, period, value, change }): MovedFigure[] => {
    const was = before.get(keyText({ figure: id, period }));
    if (!was || (was.value === value && was.change === change)) return [];
    return [{ figure: id, period, was: { value: was.value, change: was.change }, now: { value, change } }];
  });
}
