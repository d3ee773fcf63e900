import type { deliveriesContract } from '../../../shared/contract/deliveries.ts';
import { err, ok } from '../../../shared/result.ts';
import { deliveriesView } from './delivery-list.ts';
import { deliveryView } from './delivery-view.ts';
import { nameSender } from './name-sender.ts';
import { saveOriginal } from './original.ts';
import { askedView } from '../questions/question-views.ts';
import { questionsView } from '../questions/questions.ts';
import { sheetHandlers } from './sheet-handlers.ts';
import { targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const deliveriesHandlers: HandlersOf<typeof deliveriesContract> = {
  ...sheetHandlers,
  'deliveries.list': ({ derived }) => ok(derived.get(deliveriesView)),
  'deliveries.view': ({ app, workspace, derived }, { delivery }) => {
    const view = deliveryView(app, workspace, delivery, derived.get(questionsView));
    return view ? ok(view) : err({ tag: 'DeliveryUnknown', delivery });
  },
  'deliveries.questions': ({ derived }) => ok({ open: derived.get(askedView) }),
  'deliveries.saveOriginal': ({ session, workspace }, { delivery, ...at }) =>
    saveOriginal(workspace, delivery, targetOf(session, at)),
  'deliveries.nameSender': async ({ app, workspace, by }, { delivery, agency }) => {
    const named = await nameSender(app, workspace, { delivery, agency, by });
    if (!named.ok) return named;
    const { id, observations, questions } = named.value;
    return ok({ id, observations, questions });
  },
};
