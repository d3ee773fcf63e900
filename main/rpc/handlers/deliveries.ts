import type { deliveriesContract } from '../../../shared/rpc/contract/deliveries.ts';
import { err, ok } from '../../../shared/result.ts';
import { deliveriesView } from '../../services/delivery-list.ts';
import { deliveryView } from '../../services/delivery-view.ts';
import { nameSender } from '../../services/name-sender.ts';
import { saveOriginal } from '../../services/original.ts';
import { answerQuestion } from '../../services/questions.ts';
import { openAsked, questionRows, sheetHandlers } from './sheets.ts';
import { targetOf } from '../../session/agreed.ts';
import { actOf, workOf, type HandlersOf } from '../handler.ts';
import { importHandlers } from './import.ts';

export const deliveriesHandlers: HandlersOf<typeof deliveriesContract> = {
  ...importHandlers,
  ...sheetHandlers,
  'deliveries.list': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return ok(
      derived.once('deliveries', () =>
        deliveriesView(session.app, workspace, derived.state().observations, questionRows(work.value)),
      ),
    );
  },
  'deliveries.view': (session, { delivery }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const view = deliveryView(session.app, work.value.workspace, delivery, questionRows(work.value));
    return view ? ok(view) : err({ tag: 'DeliveryUnknown', delivery });
  },
  'deliveries.questions': (session) => {
    const work = workOf(session);
    return work.ok ? ok({ open: openAsked(session.app, work.value) }) : work;
  },
  'deliveries.saveOriginal': (session, { delivery, ...at }) => {
    const work = workOf(session);
    return work.ok ? saveOriginal(work.value.workspace, delivery, targetOf(session, at)) : work;
  },
  'deliveries.nameSender': async (session, { delivery, agency }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, by } = act.value;
    return nameSender(session.app, workspace, { delivery, agency, by });
  },
  'questions.answer': (session, { question, answer, reason, seen }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, by } = act.value;
    return answerQuestion(session.app, workspace, { question, answer, reason, by, seen });
  },
};
