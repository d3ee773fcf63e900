import type { DeliveryView } from '../../../shared/contract/delivery-views.ts';
import type { App } from '../../resources/app.ts';
import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import { allQuestions } from '../../store/tables/question-table.ts';
import { sheetFacts } from '../../store/tables/sheet-table.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { deliveryLine } from './delivery-list.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import { listDeliveries, type DeliveryRow } from '../intake/deliveries.ts';
import type { QuestionRow } from '../questions/questions.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** One delivery without its cells; null where there is none of that id. */
export function deliveryView(
  app: App,
  workspace: Workspace,
  id: DeliveryId,
  questions: readonly QuestionRow[],
): DeliveryView | null {
  const all = listDeliveries(workspace);
  const delivery = all.find((one) => one.id === id);
  if (!delivery) return null;
  const open = questions.filter((one) => one.delivery === id && one.state === 'open');
  const before = versionBefore(workspace, all, delivery);
  const { period, letter, received, takenBy, takenAt, sha256, size, layout, observations } = delivery;
  return {
    ...deliveryLine(app, delivery, all),
    period,
    ...(letter === undefined ? {} : { letter }),
    ...(received === undefined ? {} : { received }),
    takenBy,
    takenAt,
    sha256,
    size,
    layout,
    layoutOf: layoutOwner(app, layout),
    layoutChanged: delivery.notes.some((note) => note.tag === 'LayoutChanged'),
    observations,
    ...(delivery.origin === undefined ? {} : { origin: delivery.origin }),
    sheets: sheetFacts(workspace.db, id).map(({ name, state, cells }) => ({
      name,
      state,
      cells,
      questions: open.filter((one) => one.sheet === name && one.ref !== '').length,
    })),
    ...(before === null ? {} : { before }),
  };
}

function layoutOwner(app: App, id: string | null): BothNames | null {
  const owner = app.layouts().layouts.find((layout) => layout.id === id)?.agency ?? null;
  return owner === null ? null : shortNamesOf(app.catalogue(), owner);
}

/** What it replaced, or what a question says it may replace. */
export function versionBefore(
  workspace: Workspace,
  all: readonly DeliveryRow[],
  delivery: DeliveryRow,
): NonNullable<DeliveryView['before']> | null {
  const proposed = delivery.supersedes === undefined ? proposedBy(workspace, delivery.id) : null;
  const before = all.find((one) => one.id === (delivery.supersedes ?? proposed));
  if (!before) return null;
  return { id: before.id, no: filedNumber(before), file: before.file, proposed: proposed !== null };
}

const proposedBy = (workspace: Workspace, delivery: DeliveryId): DeliveryId | null =>
  allQuestions(workspace.db).find(
    (one) => one.delivery === delivery && one.state === 'open' && one.supersedes !== undefined,
  )?.supersedes ?? null;
