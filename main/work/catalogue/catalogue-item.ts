import { itemOf, type EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { currentEdits } from '../../store/tables/catalogue-edit-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { namesWithin } from './catalogue-view.ts';
import { editableOf } from './edit-catalogue.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/**
 * One item in full, and as it ships where this workspace has its own.
 *
 * @param app as the workspace sees it
 * @param base as it ships
 */
export function catalogueItem(
  app: App,
  base: App,
  workspace: Workspace,
  { kind, id }: { kind: EditKind | 'dimension'; id: string },
): Result<CatalogueItem, ServiceError> {
  const of = (which: App): unknown =>
    kind === 'dimension' ? which.catalogue().dimensionsById.get(id) : itemOf(editableOf(which), kind, id);
  const value = of(app);
  if (value === undefined) return err({ tag: 'CatalogueItemUnknown', kind, item: id });
  const edit = currentEdits(workspace.db).find((one) => one.kind === kind && one.item === id);
  const deliveries = allDeliveries(workspace.db).filter((delivery) =>
    kind === 'layout' ? delivery.layout === id : kind === 'agency' && delivery.agency === id,
  );
  return ok({
    kind,
    id,
    value,
    ...(edit ? { shipped: of(base) ?? null, edited: { by: edit.by, at: edit.at } } : {}),
    names: namesWithin(app, value),
    deliveries: deliveries.map((delivery) => ({ id: delivery.id, file: delivery.file })),
  });
}
