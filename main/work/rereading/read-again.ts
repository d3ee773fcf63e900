import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { SaidOfFile } from '../../../shared/domain/rereading/read-by.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { cameWithOf } from '../deliveries/came-with-of.ts';
import { keptContent, type KeptContent } from '../deliveries/kept-content.ts';
import { readDelivery, type ReadDelivery } from '../intake/read-delivery.ts';

/** A delivery that is here as its bytes read now; nothing of it is kept. */
export interface ReadAgain {
  delivery: Delivery;
  kept: KeptContent;
  read: ReadDelivery;
}

/** Reads a delivery once more, by what is known now, with what was said of it when it came. */
export async function readAgain(
  app: App,
  workspace: Workspace,
  delivery: Delivery,
  { said, lastYear }: { said: SaidOfFile; lastYear: LastYear },
): Promise<Result<ReadAgain, ServiceError>> {
  const refused = notReadable(delivery);
  if (refused) return err(refused);
  const kept = keptContent(workspace.db, delivery);
  if (kept === null) return err({ tag: 'OriginalNotKept', delivery: delivery.id });
  const { file, period, agency } = delivery;
  const around = await cameWithOf(workspace.db, delivery);
  const readAs = (hints: SaidOfFile): ReturnType<typeof readDelivery> =>
    readDelivery(app, {
      file,
      bytes: kept.source,
      hints: { ...hints, period, ...kept.hints },
      lastYear,
      ...around,
    });
  let read = await readAs(said);
  // What counts for a body goes on doing so, whoever the file seems to be from now.
  if (read.ok && agency !== UNKNOWN_SENDER && read.value.interpretation.agency !== agency)
    read = await readAs({ ...said, agency });
  return read.ok
    ? ok({ delivery, kept, read: read.value })
    : err({ tag: 'FileNotRead', file, error: read.error });
}

/** Why a delivery is not read again; null where it can be. */
export function notReadable({
  id,
  kind,
  format,
  supersededBy,
  withdrawn,
  erasure,
}: Delivery): ServiceError | null {
  if (erasure?.what === 'whole') return { tag: 'DeliveryErased', delivery: id };
  if (withdrawn) return { tag: 'DeliveryWithdrawn', delivery: id, by: withdrawn.by, at: withdrawn.at };
  if (supersededBy !== undefined) return { tag: 'AlreadySuperseded', delivery: id, by: supersededBy };
  const isFile = kind === 'spreadsheet' || (kind === 'evidence' && UNREAD.has(format));
  return isFile ? null : { tag: 'NothingToRead', delivery: id };
}

/** Files that were kept as evidence because the program could not read them: a later one may. */
const UNREAD: ReadonlySet<string> = new Set(['pdf', 'unread']);
