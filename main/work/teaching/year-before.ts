import type { YearBeforeView } from '../../../shared/contract/teaching.ts';
import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { pairWithBefore } from '../../../shared/domain/understanding/taught/year-before.ts';
import type { SheetBoxes } from '../../../shared/domain/understanding/taught/lessons.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries, deliveryById } from '../../store/tables/delivery-table.ts';
import { sheetFacts } from '../../store/tables/sheet-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { readTaught } from './read-taught.ts';

/** A body that sends more files a year than these sends its newest ones anew. */
const MOST = 6;

/**
 * The return of the year before of the same sender that has most in common with a delivery, and where its lines stand
 * in it; null where the workspace has none.
 */
export async function yearBefore(
  app: App,
  workspace: Workspace,
  id: DeliveryId,
  boxes: readonly SheetBoxes[],
): Promise<Result<YearBeforeView | null, ServiceError>> {
  const delivery = deliveryById(workspace.db, id);
  if (!delivery) return err({ tag: 'DeliveryUnknown', delivery: id });
  const before = previousPeriod(delivery.period);
  const rivals = allDeliveries(workspace.db)
    .filter(
      (one) =>
        one.kind === 'spreadsheet' &&
        one.agency === delivery.agency &&
        one.period === before &&
        one.supersededBy === undefined &&
        !isGone(one),
    )
    .slice(-MOST);
  if (rivals.length === 0) return ok(null);
  const read = await readTaught(app, workspace, id, [], [], boxes);
  if (!read.ok) return read;
  const now = formsOf(read.value);
  let best: YearBeforeView | null = null;
  let most = -1;
  for (const rival of rivals) {
    const then = await readTaught(app, workspace, rival.id, []);
    // Not "there is none": nobody could look.
    if (!then.ok) return then;
    const tables = pairWithBefore(now, formsOf(then.value));
    const rows = tables.reduce((sum, one) => sum + one.rows.length, 0);
    if (rows < most) continue;
    most = rows;
    best = {
      delivery: rival.id,
      no: filedNumber(rival),
      file: rival.file,
      period: rival.period,
      sheets: sheetFacts(workspace.db, rival.id).map(({ name }) => name),
      tables,
    };
  }
  return ok(best);
}

const formsOf = ({ read: { interpretation }, delivery }: ReadOf): Parameters<typeof pairWithBefore>[0] => ({
  forms: interpretation.forms ?? [],
  period: delivery.period,
});
type ReadOf = Extract<Awaited<ReturnType<typeof readTaught>>, { ok: true }>['value'];
