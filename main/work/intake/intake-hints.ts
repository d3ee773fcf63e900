import type { Person } from '../../../shared/domain/people/person.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { knownAgency, knownPeriod } from '../catalogue/catalogue-lookup.ts';
import { whoIs } from '../people/people.ts';
import { layoutIds } from './read-delivery.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { IntakeHints } from '../../session/job-task.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** Hints as the catalogue knows them, and the person. */
export interface CheckedHints extends Omit<IntakeHints, 'by' | 'period'> {
  period: string;
  by: Person;
}

/** Checks once, before the first file is read, what holds for all files of a call. */
export function checkHints(
  app: App,
  workspace: Workspace,
  hints: IntakeHints,
): Result<CheckedHints, ServiceError> {
  const by = whoIs(workspace.db, hints.by);
  if (!by.ok) return by;
  const period = knownPeriod(hints.period ?? workspace.meta.period);
  if (!period.ok) return period;
  const agency = hints.agency === undefined ? ok(undefined) : knownAgency(app.catalogue(), hints.agency);
  if (!agency.ok) return agency;
  if (hints.layout !== undefined) {
    const known = layoutIds(app);
    if (!known.includes(hints.layout)) return err({ tag: 'LayoutUnknown', layout: hints.layout, known });
  }
  const refused = hints.supersedes === undefined ? null : replaceable(workspace, hints.supersedes);
  if (refused) return err(refused);
  const { agency: _, ...rest } = hints;
  return ok({
    ...rest,
    by: by.value,
    period: period.value,
    ...(agency.value === undefined ? {} : { agency: agency.value }),
  });
}

function replaceable(workspace: Workspace, delivery: DeliveryId): ServiceError | null {
  const old = deliveryById(workspace.db, delivery);
  if (!old) return { tag: 'DeliveryUnknown', delivery };
  const by = old.supersededBy;
  return by === undefined ? null : { tag: 'AlreadySuperseded', delivery, by };
}
