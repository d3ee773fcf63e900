import type { originContract } from '../../../shared/contract/origin.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { originOf } from './origin.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const originHandlers: HandlersOf<typeof originContract> = {
  'origin.view': ({ app, workspace, derived }, { figure, period }) =>
    originOf(app, workspace, derived.get(stateView), { figure, ...(period === undefined ? {} : { period }) }),
};
