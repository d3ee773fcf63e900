import type { Lesson, SheetBoxes } from '../../../shared/domain/understanding/taught/lessons.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { cameWithOf } from '../deliveries/came-with-of.ts';
import { keptContent, type KeptContent } from '../deliveries/kept-content.ts';
import { readDelivery, type ReadDelivery } from '../intake/read-delivery.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { withAdded } from './with-added.ts';
import type { NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** A delivery as it reads with what a person says of its cells; nothing of it is kept. */
export interface ReadTaught {
  delivery: Delivery;
  content: KeptContent['content'];
  read: ReadDelivery;
  /** What it counts and nobody knew. */
  added: readonly NewFigure[];
}

/** Reads a delivery that is here once more, with what a person says of its cells. */
export async function readTaught(
  app: App,
  workspace: Workspace,
  id: DeliveryId,
  lessons: readonly Lesson[],
  added: readonly NewFigure[] = [],
  boxes: readonly SheetBoxes[] = [],
): Promise<Result<ReadTaught, ServiceError>> {
  const delivery = deliveryById(workspace.db, id);
  const kept = delivery && keptContent(workspace.db, delivery);
  if (!delivery || !kept) return err({ tag: 'DeliveryUnknown', delivery: id });
  const gone = withdrawnOf(workspace.db, id);
  if (gone) return err(gone);
  if (delivery.supersededBy !== undefined)
    return err({ tag: 'AlreadySuperseded', delivery: id, by: delivery.supersededBy });
  const { file, period, agency } = delivery;
  const known = withAdded(app, workspace, added, agency);
  if (!known.ok) return known;
  const read = await readDelivery(known.value.app, {
    file,
    bytes: kept.source,
    hints: { period, ...kept.hints },
    ...(await cameWithOf(workspace.db, delivery)),
    ...(agency === UNKNOWN_SENDER ? {} : { keptAs: agency }),
    teaching: { lessons, boxes },
  });
  return read.ok
    ? ok({ delivery, content: kept.content, read: read.value, added })
    : err({ tag: 'FileNotRead', file, error: read.error });
}
