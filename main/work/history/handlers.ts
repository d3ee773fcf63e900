import type { historyContract } from '../../../shared/contract/history.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { HistoryEntry } from '../../store/tables/history-table.ts';
import { namedAct } from './act-about.ts';
import { actsDownTo, historyPage, undoBackTo } from './history.ts';
import { redoLast, undoLast } from './undo.ts';
import type { GivenAct, HandlersOf } from '../../session/handler.ts';

export const historyHandlers: HandlersOf<typeof historyContract> = {
  'history.undo': (act) => named(act, undoLast(act.app, act.workspace, act)),
  'history.redo': (act) => named(act, redoLast(act.app, act.workspace, act)),
  'history.page': ({ app, workspace }, input) => ok(historyPage(app, workspace, input)),
  'history.between': ({ app, workspace }, { seq }) => ok({ acts: actsDownTo(app, workspace, seq) }),
  'history.backTo': ({ app, workspace, by }, { seq }) => undoBackTo(app, workspace, { seq, by }),
};

/** What was undone or done again, as people call it. */
const named = (
  { app, workspace }: GivenAct,
  done: Result<HistoryEntry, AppError>,
): Result<ActName, AppError> => (done.ok ? ok(namedAct(app, workspace, done.value)) : done);
