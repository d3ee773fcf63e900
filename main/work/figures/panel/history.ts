import { keyText, type FigureKey } from '../../../../shared/domain/keys/figure-key.ts';
import type { Delivery } from '../../../../shared/domain/deliveries/delivery.ts';
import type { Observation } from '../../../../shared/domain/observations/observation.ts';
import type { PanelEvent } from '../../../../shared/contract/figure-panel.ts';
import type { App } from '../../../resources/app.ts';
import { allDeliveries } from '../../../store/tables/delivery-table.ts';
import { agencyName } from '../../catalogue/agency-name.ts';
import { listHistory } from '../../history/history.ts';
import { namedSource, type SourceRecord } from '../../conflicts/picked-source.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import type { ObservationId, DeliveryId } from '../../../../shared/domain/keys/ids.ts';

/** What happened to a key, newest first: read, corrected, proposed, confirmed, undone. */
export function panelHistory(
  app: App,
  workspace: Workspace,
  key: FigureKey,
  own: readonly Observation[],
): PanelEvent[] {
  const deliveries = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery]));
  const byId = new Map(own.map((o) => [o.id, o]));
  const events = own.flatMap((o): PanelEvent[] => {
    const delivery = deliveries.get(o.delivery);
    if (!delivery) return [];
    return [reported(app, o, delivery), ...corrected(o, byId, deliveries)];
  });
  return [...decided(app, workspace, key).toReversed(), ...events.toReversed()].toSorted((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
}

const reported = (app: App, o: Observation, delivery: Delivery): PanelEvent => ({
  kind: delivery.kind === 'typed' ? 'entered' : 'read',
  at: delivery.takenAt,
  by: delivery.takenBy,
  value: o.value,
  agency: agencyName(app.catalogue(), o.agency),
  delivery: delivery.id,
  file: delivery.file,
});

function corrected(
  o: Observation,
  byId: ReadonlyMap<ObservationId, Observation>,
  deliveries: ReadonlyMap<DeliveryId, Delivery>,
): PanelEvent[] {
  const next = o.supersededBy === undefined ? undefined : byId.get(o.supersededBy);
  const delivery = next && deliveries.get(next.delivery);
  if (!next || !delivery || next.delivery === o.delivery) return [];
  const at = o.supersededAt ?? delivery.takenAt;
  return [
    {
      kind: 'corrected',
      at,
      by: delivery.takenBy,
      before: o.value,
      value: next.value,
      delivery: next.delivery,
      earlier: o.delivery,
    },
  ];
}

function decided(app: App, workspace: Workspace, key: FigureKey): PanelEvent[] {
  return listHistory(workspace).flatMap(({ at, by, command, summary, undoneBy }): PanelEvent[] => {
    const { value, reason, source } = summary;
    if (summary['key'] !== keyText(key) || typeof value !== 'number') return [];
    const undone = undoneBy !== undefined;
    if (command === 'decide')
      return [
        {
          kind: 'proposed',
          at,
          by,
          value,
          reason: typeof reason === 'string' ? reason : '',
          source: source === undefined ? null : namedSource(app.catalogue(), source as SourceRecord),
          undone,
        },
      ];
    return command === 'confirm' ? [{ kind: 'confirmed', at, by, value, undone }] : [];
  });
}
