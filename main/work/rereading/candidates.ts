import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { SaidOfFile } from '../../../shared/domain/rereading/read-by.ts';
import type { RereadOffer } from '../../../shared/domain/rereading/view.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deliveryReadings } from '../../store/tables/delivery-reading-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { allQuestions } from '../../store/tables/question-table.ts';
import { view } from '../../session/view.ts';
import { namedCauses } from './named-cause.ts';
import { notReadable } from './read-again.ts';
import { knownNow, stepsSince, type Step } from './steps.ts';

/** A delivery that may read otherwise now, and why. */
export interface Candidate {
  delivery: Delivery;
  /** What was said of it when it came, as far as that is known. */
  said: SaidOfFile;
  steps: Step[];
}

/**
 * Every delivery that can be read again; without steps it reads as it did. Nothing is read for it. In the order in which
 * their senders first said something: of values that nobody has decided between the first one prints, read again or not.
 */
export function candidates(app: App, workspace: Workspace): Candidate[] {
  const { db } = workspace;
  const readings = deliveryReadings(db);
  const known = knownNow(app, db);
  const asked = new Set<DeliveryId>(
    allQuestions(db)
      .filter(({ kind, state }) => kind === 'as-taught' && state === 'open')
      .map(({ delivery }) => delivery),
  );
  const first = new Map<DeliveryId, DeliveryId>();
  const all = allDeliveries(db);
  for (const { id, supersedes } of all) first.set(id, (supersedes && first.get(supersedes)) ?? id);
  return all
    .filter((delivery) => notReadable(delivery) === null)
    .map((delivery) => {
      const by = readings.get(delivery.id);
      const asksAsTaught = asked.has(delivery.id);
      const steps = stepsSince(app, db, delivery, { by, asksAsTaught }, known);
      // What could not be read says nothing that a word or a layout could change.
      const own = steps.filter(({ cause }) => delivery.kind === 'spreadsheet' || cause.what === 'program');
      return { delivery, said: by?.said ?? {}, steps: own };
    })
    .toSorted((a, b) => first.get(a.delivery.id)! - first.get(b.delivery.id)!);
}

/** How many deliveries may read otherwise, and since when. */
export const offerView = view('reading again', ({ from: { app, workspace } }): RereadOffer => {
  const found = candidates(app, workspace).filter(({ steps }) => steps.length > 0);
  const causes = new Map(
    found.flatMap(({ steps }) => steps.map(({ cause }) => [JSON.stringify(cause), cause] as const)),
  );
  return {
    deliveries: found.map(({ delivery }) => delivery.id),
    causes: namedCauses(app, [...causes.values()]),
  };
});
