import type { catalogueContract } from '../../../shared/contract/catalogue.ts';
import { ok } from '../../../shared/result.ts';
import { catalogueItem } from './catalogue-item.ts';
import { catalogueView } from './catalogue-view.ts';
import { checkEdit, editCatalogue, restoreShipped } from './edit-catalogue.ts';
import { retireFigure } from './figure-life.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const catalogueHandlers: HandlersOf<typeof catalogueContract> = {
  'catalogue.view': ({ app, workspace }) => ok(catalogueView(app, workspace)),
  'catalogue.item': ({ session, app, workspace }, input) =>
    catalogueItem(app, session.base, workspace, input),
  'catalogue.check': ({ app }, { kind, id, value }) =>
    ok({ problems: checkEdit(app, { kind, item: id, value }) }),
  'catalogue.edit': ({ app, workspace, by }, { kind, id, value }) =>
    editCatalogue(app, workspace, { kind, item: id, value, by }),
  'catalogue.retire': ({ app, workspace, by }, input) => retireFigure(app, workspace, { ...input, by }),
  'catalogue.restore': ({ app, workspace, by }, { kind, id }) =>
    restoreShipped(app, workspace, { kind, item: id, by }),
};
