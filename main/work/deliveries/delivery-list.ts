import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type {
  DeliveriesView,
  DeliveryLine,
  SilentBody,
  UnreadAttempt,
} from '../../../shared/contract/delivery-views.ts';
import type { App } from '../../resources/app.ts';
import type { RefusedFile } from '../../store/tables/refused-file-table.ts';
import { countCells } from '../../store/tables/sheet-table.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { bodiesOf, reportedOf, type Body } from '../collect/bodies.ts';
import { isReadAnew, listDeliveries, type DeliveryRow } from '../intake/deliveries.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import { questionsView } from '../questions/questions.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { view, type Derived } from '../../session/view.ts';
import { waitingFiles } from '../collect/waiting-files.ts';

/** Who has reported and who has not, and what each delivery still asks. */
export const deliveriesView = view('deliveries', makeDeliveries);

function makeDeliveries({ from: { app, workspace }, get }: Derived): DeliveriesView {
  const { observations } = get(stateView);
  const questions = get(questionsView);
  const deliveries = listDeliveries(workspace);
  const open = questions.filter((question) => question.state === 'open');
  const unread = waitingFiles(app, workspace);
  const bodies = bodiesOf(app, workspace, unread, observations);
  const quiet = bodies.filter((body) => body.quiet);
  const silent = quiet.filter((body) => body.awaited);
  const named = new Set(silent.map((body) => body.id));
  return {
    bodies: reportedOf(bodies),
    listedOnly: quiet.filter((body) => !body.awaited).map((body) => nameOf(app, body)),
    totals: {
      files: deliveries.filter((one) => one.kind !== 'typed' && !isReadAnew(one, deliveries)).length,
      cells: countCells(workspace.db),
      observations: observations.filter(isInForce).length,
    },
    questions: {
      open: open.length,
      files: new Set(open.map((question) => question.delivery)).size,
      answered: questions.filter((question) => question.state === 'answered').length,
    },
    lines: deliveries.map((delivery) => deliveryLine(app, delivery, deliveries)),
    // Who sent a file that cannot be read comes first, then the bodies that the list says have sent.
    silent: silent.map((body) => silentBody(app, body)).toSorted((a, b) => rank(a) - rank(b)),
    unread: unread.filter(({ agency }) => !named.has(agency)).map(asAttempt),
  };
}

const rank = (body: SilentBody): number => (body.unread ? 0 : body.listed ? 1 : 2);

const nameOf = (app: App, body: Body): BothNames =>
  app.catalogue().agenciesById.has(body.id)
    ? namesOfAgency(app.catalogue(), body.id)
    : { en: body.name, az: body.name };

const silentBody = (app: App, body: Body): SilentBody => ({
  agency: body.id,
  name: nameOf(app, body),
  short: shortNamesOf(app.catalogue(), body.id, body.name),
  listed: body.listed,
  ...(body.file === undefined ? {} : { unread: asAttempt(body.file) }),
});

export function deliveryLine(app: App, delivery: DeliveryRow, all: readonly DeliveryRow[]): DeliveryLine {
  const later = all.find((one) => one.id === delivery.supersededBy);
  const { id, agency, file, format, kind, openQuestions, version, notes, withdrawn, erasure } = delivery;
  return {
    id,
    no: filedNumber(delivery),
    sender: namesOfAgency(app.catalogue(), agency),
    short: shortNamesOf(app.catalogue(), agency),
    agency,
    file,
    format,
    kind,
    openQuestions,
    version,
    ...(later === undefined ? {} : { replacedBy: { id: later.id, no: filedNumber(later) } }),
    notes,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(erasure === undefined ? {} : { erasure }),
  };
}

const asAttempt = ({ file, error, at }: RefusedFile): UnreadAttempt => ({ file, error, at });
