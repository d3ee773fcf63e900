import type { catalogueContract } from '../../../shared/contract/catalogue.ts';
import { ok } from '../../../shared/result.ts';
import { catalogueItem } from './catalogue-item.ts';
import { catalogueView } from './catalogue-view.ts';
import { checkEdit, editCatalogue, restoreShipped } from './edit-catalogue.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const catalogueHandlers: HandlersOf<typeof catalogueContract> = {
  'catalogue.view': (session) => {
    const work = workOf(session);
    return work.ok ? ok(catalogueView(session.app, work.value.workspace)) : work;
  },
  'catalogue.item': (session, input) => {
    const work = workOf(session);
    return work.ok ? catalogueItem(session.app, session.base, work.value.workspace, input) : work;
  },
  'catalogue.check': (session, { kind, id, value }) =>
    ok({ problems: checkEdit(session.app, { kind, item: id, value }) }),
  'catalogue.edit': (session, { kind, id, value }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, by } = act.value;
    return editCatalogue(session.app, workspace, { kind, item: id, value, by });
  },
  'catalogue.restore': (session, { kind, id }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, by } = act.value;
    return restoreShipped(session.app, workspace, { kind, item: id, by });
  },
};
