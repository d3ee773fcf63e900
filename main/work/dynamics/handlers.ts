import type { dynamicsContract } from '../../../shared/contract/dynamics.ts';
import { ok } from '../../../shared/result.ts';
import { dynamicsView } from './dynamics.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { figureSeriesView, seriesOf } from './series-of.ts';
import { breakFigures, withdrawBreak } from './figure-breaks.ts';
import { remarkSeries } from './series-remarks.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const dynamicsHandlers: HandlersOf<typeof dynamicsContract> = {
  'dynamics.view': ({ derived }, { language }) => derived.get(dynamicsView, language),
  'dynamics.series': ({ app, workspace, derived }, { of, language }) =>
    seriesOf(app, workspace, derived.get(stateView), of, language),
  'dynamics.figures': ({ derived }) => ok(derived.get(figureSeriesView)),
  'dynamics.remark': ({ app, workspace, by }, input) => remarkSeries(app, workspace, { ...input, by }),
  'dynamics.break': ({ app, workspace, by }, input) => breakFigures(app, workspace, { ...input, by }),
  'dynamics.rejoin': ({ app, workspace, by }, input) => withdrawBreak(app, workspace, { ...input, by }),
};
