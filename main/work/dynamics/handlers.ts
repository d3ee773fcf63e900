import type { dynamicsContract } from '../../../shared/contract/dynamics.ts';
import { ok } from '../../../shared/result.ts';
import { dynamicsView } from './dynamics.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { figureSeriesView, seriesOf } from './series-of.ts';
import { remarkSeries } from './series-remarks.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const dynamicsHandlers: HandlersOf<typeof dynamicsContract> = {
  'dynamics.view': (session, { language }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return work.value.derived.get(dynamicsView, language);
  },
  'dynamics.series': (session, { of, language }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return seriesOf(session.app, workspace, derived.get(stateView), of, language);
  },
  'dynamics.figures': (session) => {
    const work = workOf(session);
    return work.ok ? ok(work.value.derived.get(figureSeriesView)) : work;
  },
  'dynamics.remark': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    return remarkSeries(session.app, act.value.workspace, { ...input, by: act.value.by });
  },
};
