import type { rereadingContract } from '../../../shared/contract/deliveries.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { offerView } from './candidates.ts';
import { look } from './look.ts';
import { outcomeOf, takeAgain } from './take-again.ts';

export const rereadingHandlers: HandlersOf<typeof rereadingContract> = {
  'rereading.offer': ({ derived }) => ok(derived.get(offerView)),
  'rereading.look': ({ app, workspace, derived }, input) =>
    look(app, workspace, input, () => derived.get(stateView)),
  'rereading.take': async ({ app, workspace, derived, by }, { deliveries, seen }) => {
    const taken = await takeAgain(app, workspace, { deliveries, by, seen }, () => derived.get(stateView));
    return taken.ok ? ok(outcomeOf(taken.value)) : taken;
  },
};
