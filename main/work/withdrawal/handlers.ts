import type { withdrawalContract } from '../../../shared/contract/deliveries.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { confirmErasure, proposeErasure, reachView } from './erase.ts';
import { copiesHolding } from './holding-copies.ts';
import { restsOn } from './rests-on.ts';
import { withdraw } from './withdraw.ts';

export const withdrawalHandlers: HandlersOf<typeof withdrawalContract> = {
  'withdrawal.view': ({ app, workspace, derived }, { delivery }) => {
    const known = deliveryById(workspace.db, delivery);
    if (!known) return err({ tag: 'DeliveryUnknown', delivery });
    const { erasure } = known;
    return ok({
      rests: restsOn(app, workspace, derived.get(stateView), [delivery]),
      ...(erasure === undefined ? {} : { erasure }),
      copies: erasure?.confirmedBy === undefined ? [] : copiesHolding(workspace, erasure.delivery),
    });
  },
  'withdrawal.reach': async ({ workspace }, { delivery }) =>
    deliveryById(workspace.db, delivery)
      ? ok(await reachView(workspace, delivery))
      : err({ tag: 'DeliveryUnknown', delivery }),
  'withdrawal.withdraw': ({ app, workspace, by }, { delivery, reason }) => {
    const done = withdraw(app, workspace, { delivery, reason, by });
    return done.ok ? ok({ delivery }) : done;
  },
  'withdrawal.propose': ({ app, workspace, by }, { delivery, reason }) => {
    const done = proposeErasure(app, workspace, { delivery, reason, by });
    return done.ok ? ok({ erasure: done.value }) : done;
  },
  'withdrawal.erase': ({ app, workspace, by }, { erasure }) =>
    confirmErasure(app, workspace, { erasure, by }),
};
