import type { dynamicsContract } from '../../../shared/contract/dynamics.ts';
import { ok } from '../../../shared/result.ts';
import { dynamicsView } from './dynamics.ts';
import { figureSeries, seriesOf } from './series-of.ts';
import { remarkSeries } from './series-remarks.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const dynamicsHandlers: HandlersOf<typeof dynamicsContract> = {
  'dynamics.view': (session, { language }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return derived.once(`dynamics ${language}`, () =>
      dynamicsView(session.app, workspace, derived.state(), derived.findings(), language),
    );
  },
  'dynamics.series': (session, { of, language }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return seriesOf(session.app, workspace, derived.state(), of, language);
  },
  'dynamics.figures': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { derived } = work.value;
    return ok(derived.once('figure series', () => figureSeries(session.app, derived.state())));
  },
  'dynamics.remark': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    return remarkSeries(session.app, act.value.workspace, { ...input, by: act.value.by });
  },
};
