import type { overviewContract } from '../../../shared/contract/overview.ts';
import { ok } from '../../../shared/result.ts';
import { setDueDate } from '../collect/due-dates.ts';
import { overviewView } from './view.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';
import { lettersHandlers } from '../collect/handlers.ts';

export const overviewHandlers: HandlersOf<typeof overviewContract> = {
  'overview.view': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return ok(work.value.derived.get(overviewView, session.person?.name ?? null));
  },
  'overview.setDue': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    return setDueDate(session.app, act.value.workspace, { ...input, by: act.value.by });
  },
  ...lettersHandlers,
};
