import type { historyContract } from '../../../shared/contract/history.ts';
import { ok } from '../../../shared/result.ts';
import { actsDownTo, historyPage, undoBackTo } from './history.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const historyHandlers: HandlersOf<typeof historyContract> = {
  'history.page': (session, input) => {
    const work = workOf(session);
    return work.ok ? ok(historyPage(session.app, work.value.workspace, input)) : work;
  },
  'history.between': (session, { seq }) => {
    const work = workOf(session);
    return work.ok ? ok({ acts: actsDownTo(session.app, work.value.workspace, seq) }) : work;
  },
  'history.backTo': (session, { seq }) => {
    const act = actOf(session);
    return act.ok ? undoBackTo(session.app, act.value.workspace, { seq, by: act.value.by }) : act;
  },
};
