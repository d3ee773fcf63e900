import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { checkHints } from '../intake/intake-hints.ts';
import { keepFile } from '../intake/keep-files.ts';
import { lastYearOf } from '../intake/last-year.ts';
import { cameWithOf } from './came-with-of.ts';
import { keptContent } from './kept-content.ts';
import { readDelivery } from '../intake/read-delivery.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Taken } from '../intake/write-delivery.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/**
 * Reads a file whose sender nobody knew once more, as the return of `agency`, in the place of what it was: with
 * the layout of that body, its values and its questions. What it was stays, and counts no more than before.
 */
export async function nameSender(
  app: App,
  workspace: Workspace,
  input: { delivery: DeliveryId; agency: string; by: string },
): Promise<Result<Taken, ServiceError>> {
  const { delivery, agency, by } = input;
  const known = deliveryById(workspace.db, delivery);
  const kept = known && keptContent(workspace.db, known);
  if (!known || !kept) return err({ tag: 'DeliveryUnknown', delivery });
  const gone = withdrawnOf(workspace.db, delivery);
  if (gone) return err(gone);
  // What already counts for another body has been weighed and decided upon: that is no slip of a name.
  if (known.agency !== UNKNOWN_SENDER)
    return err({ tag: 'SupersedesOtherAgency', delivery, agency, sender: known.agency });
  const { file, period, letter, received } = known;
  const hints = checkHints(app, workspace, {
    by,
    agency,
    period,
    supersedes: delivery,
    ...(letter === undefined ? {} : { letter }),
    ...(received === undefined ? {} : { received }),
  });
  if (!hints.ok) return hints;
  const lastYear = lastYearOf(app, workspace, hints.value.period);
  const read = await readDelivery(app, {
    file,
    bytes: kept.source,
    hints: { ...hints.value, ...kept.hints },
    lastYear,
    ...(await cameWithOf(workspace.db, known)),
  });
  if (!read.ok) return err({ tag: 'FileNotRead', file, error: read.error });
  const content = ok({ ...kept.content, read: read.value });
  const { origin } = known;
  return keepFile(app, workspace, { file, content, ...(origin ? { origin } : {}) }, hints.value);
}
