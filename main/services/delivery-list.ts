import type { BothNames } from '../../shared/domain/letter.ts';
import { agencyIn, agencyNames, senderInName } from '../../shared/domain/extract/sender.ts';
import type { Observation } from '../../shared/domain/observation.ts';
import type {
  DeliveriesView,
  DeliveryLine,
  SilentBody,
  UnreadAttempt,
} from '../../shared/rpc/contract/delivery-views.ts';
import type { App } from '../app.ts';
import { refusedFiles, type RefusedFile } from '../store/refused-file-table.ts';
import { countCells } from '../store/sheet-table.ts';
import { listAgencies, type AgencyRow } from './agencies.ts';
import { namesOfAgency } from './agency-names.ts';
import { listDeliveries, type DeliveryRow } from './deliveries.ts';
import { deliveryNumber } from './delivery-number.ts';
import type { QuestionRow } from './questions.ts';
import type { Workspace } from './workspace.ts';

/** Who has reported and who has not, and what each delivery still asks. */
export function deliveriesView(
  app: App,
  workspace: Workspace,
  observations: readonly Observation[],
  questions: readonly QuestionRow[],
): DeliveriesView {
  const deliveries = listDeliveries(workspace);
  const expected = listAgencies(app, workspace).filter((agency) => agency.expected);
  const owners = expected.filter((agency) => agency.figures > 0);
  const open = questions.filter((question) => question.state === 'open');
  const unread = stillUnread(app, workspace, deliveries);
  const ofBody = Map.groupBy(unread, ({ agency }) => agency);
  // What others sent says all of its figures: nothing more is expected of it, unless the list names it.
  const quiet = (agency: AgencyRow): boolean =>
    agency.state === 'silent' && (agency.figures === 0 || agency.missing > 0 || agency.listed);
  const silent = expected.filter((agency) => quiet(agency) && (agency.figures > 0 || ofBody.has(agency.id)));
  const named = new Set(silent.map((agency) => agency.id));
  const body = (agency: AgencyRow): SilentBody => {
    const attempt = ofBody.get(agency.id)?.at(-1);
    return {
      agency: agency.id,
      name: agencyName(app, agency),
      listed: agency.listed,
      ...(attempt === undefined ? {} : { unread: asAttempt(attempt) }),
    };
  };
  return {
    bodies: { expected: owners.length, reported: owners.filter((agency) => !quiet(agency)).length },
    listedOnly: expected.filter((one) => quiet(one) && !named.has(one.id)).map((one) => agencyName(app, one)),
    totals: {
      files: deliveries.filter((delivery) => delivery.kind !== 'typed').length,
      cells: countCells(workspace.db),
      observations: observations.length,
    },
    questions: {
      open: open.length,
      files: new Set(open.map((question) => question.delivery)).size,
      answered: questions.filter((question) => question.state === 'answered').length,
    },
    lines: deliveries.map((delivery) => deliveryLine(app, delivery, deliveries)),
    // Who sent a file that cannot be read comes first, then the bodies that the list says have sent.
    silent: silent.map(body).toSorted((a, b) => rank(a) - rank(b)),
    unread: unread.filter(({ agency }) => !named.has(agency)).map(asAttempt),
  };
}

const rank = (body: SilentBody): number => (body.unread ? 0 : body.listed ? 1 : 2);

const agencyName = (app: App, agency: AgencyRow): BothNames =>
  app.catalogue().agenciesById.has(agency.id)
    ? namesOfAgency(app.catalogue(), agency.id)
    : { en: agency.name, az: agency.name };

export function deliveryLine(app: App, delivery: DeliveryRow, all: readonly DeliveryRow[]): DeliveryLine {
  const later = all.find((one) => one.id === delivery.supersededBy);
  const { id, agency, file, format, kind, openQuestions, version, notes } = delivery;
  return {
    id,
    no: deliveryNumber(delivery),
    sender: namesOfAgency(app.catalogue(), agency),
    agency,
    file,
    format,
    kind,
    openQuestions,
    version,
    ...(later === undefined ? {} : { replacedBy: { id: later.id, no: deliveryNumber(later) } }),
    notes,
  };
}

const asAttempt = ({ file, error, at }: RefusedFile): UnreadAttempt => ({ file, error, at });

/** The newest attempt of each file that has not come since, with the body that its name names. */
function stillUnread(
  app: App,
  workspace: Workspace,
  deliveries: readonly DeliveryRow[],
): (RefusedFile & { agency: string })[] {
  const attempts = refusedFiles(workspace.db);
  if (attempts.length === 0) return [];
  const names = agencyNames(app.catalogue());
  const newest = new Map(attempts.map((attempt) => [attempt.file, attempt]));
  const senderOf = (file: string): string => {
    const stem = file.replace(/\.[^.]+$/, '');
    const word = stem.split(/[_\s-]+/u).map((part) => agencyIn(part, names)).find((one) => one !== null); // prettier-ignore
    return senderInName(file, names) ?? word ?? 'unknown';
  };
  return [...newest.values()]
    .map((attempt) => ({ ...attempt, agency: attempt.agency ?? senderOf(attempt.file) }))
    .filter(
      ({ file, agency, at }) =>
        !deliveries.some(
          (one) => one.takenAt > at && (one.file === file || (agency !== 'unknown' && one.agency === agency)),
        ),
    );
}
