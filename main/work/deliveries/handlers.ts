import type { deliveriesContract } from '../../../shared/contract/deliveries.ts';
import { err, ok } from '../../../shared/result.ts';
import { deliveriesView } from './delivery-list.ts';
import { deliveryView } from './delivery-view.ts';
import { nameSender } from './name-sender.ts';
import { saveOriginal } from './original.ts';
import { askedView } from '../questions/question-views.ts';
import { answerQuestion, questionsView } from '../questions/questions.ts';
import { sheetHandlers } from './sheet-handlers.ts';
import { targetOf } from '../../session/agreed.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';
import { importHandlers } from '../intake/handlers.ts';

export const deliveriesHandlers: HandlersOf<typeof deliveriesContract> = {
  ...importHandlers,
  ...sheetHandlers,
  'deliveries.list': (session) => {
    const work = workOf(session);
    return work.ok ? ok(work.value.derived.get(deliveriesView)) : work;
  },
  'deliveries.view': (session, { delivery }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    const view = deliveryView(session.app, workspace, delivery, derived.get(questionsView));
    return view ? ok(view) : err({ tag: 'DeliveryUnknown', delivery });
  },
  'deliveries.questions': (session) => {
    const work = workOf(session);
    return work.ok ? ok({ open: work.value.derived.get(askedView) }) : work;
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
