import type { historyContract } from '../../../shared/contract/history.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { HistoryEntry } from '../../store/tables/history-table.ts';
import { keyLabel } from '../../../shared/domain/catalogue/key-label.ts';
import { namedAct } from './act-about.ts';
import { changedBetween } from './changed.ts';
import { momentOf } from './moment.ts';
import { actsDownTo, historyPage, undoBackTo } from './history.ts';
import { redoLast, undoLast } from './undo.ts';
import type { GivenAct, HandlersOf } from '../../session/handler.ts';

export const historyHandlers: HandlersOf<typeof historyContract> = {
  'history.undo': (act) => named(act, undoLast(act.app, act.workspace, act)),
  'history.redo': (act) => named(act, redoLast(act.app, act.workspace, act)),
  'history.page': ({ app, workspace }, input) => ok(historyPage(app, workspace, input)),
  'history.changed': ({ session, app, workspace }, { since: asked, until: end, language }) => {
    const now = app.now();
    const by = session.person?.name ?? null;
    const since = momentOf(workspace, asked, { by, isEnd: false, now });
    const until = momentOf(workspace, end ?? 'now', { by, isEnd: true, now });
    const { period } = workspace.meta;
    const none = { entry: 0, at: null };
    if (since === null || until === null || until < since)
      return ok({ found: false, period, since: none, until: none, acts: 0, values: [], sentences: [] });
    const changed = changedBetween(session.base, workspace, { since, until, language });
    const labelled = changed.values.map((value) => ({
      ...value,
      label: keyLabel(app.catalogue(), value.figure),
    }));
    return ok({ found: true, period, ...changed, values: labelled });
  },
  'history.between': ({ app, workspace }, { seq }) => ok({ acts: actsDownTo(app, workspace, seq) }),
  'history.backTo': ({ app, workspace, by }, { seq }) => undoBackTo(app, workspace, { seq, by }),
};

/** What was undone or done again, as people call it. */
const named = (
  { app, workspace }: GivenAct,
  done: Result<HistoryEntry, AppError>,
): Result<ActName, AppError> => (done.ok ? ok(namedAct(app, workspace, done.value)) : done);
