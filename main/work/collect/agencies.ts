import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import type { Catalogue, FigureDefinition } from '../../../shared/domain/catalogue/catalogue.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { Period } from '../../../shared/domain/periods/period.ts';
import type { App } from '../../resources/app.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { isCorrection, listDeliveries, type DeliveryRow } from '../intake/deliveries.ts';
import { earlierSenders } from '../../store/years/vintage-table.ts';
import { listedAgencies, type ListedAgency } from './listed-agencies.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export interface AgencyRow {
  id: string;
  name: string;
  type: string;
  /** Owner or source of a figure of the reporting year, or named by the secretariat's list. */
  expected: boolean;
  /** reported: sent something itself · corrected: and a new version · counted: others sent what it counted. */
  state: 'reported' | 'corrected' | 'counted' | 'silent';
  /** Figures of the reporting year that it owns or supplies. */
  figures: number;
  /** Of those, the ones that nobody has reported. */
  missing: number;
  /** Whether the secretariat's list names it. */
  listed: boolean;
  /** Ids of what it sent, superseded ones included. */
  deliveries: DeliveryId[];
  /** Instant at which the last one was taken in. */
  last?: string;
  /** Values in force that it counted. */
  observations: number;
}

/**
 * Who was to report, who has, and who is silent. Bodies outside the catalogue come last.
 *
 * @param observations all of the workspace, where they are at hand
 */
export function listAgencies(
  app: App,
  workspace: Workspace,
  observations: readonly Observation[] = loadObservations(workspace.db),
): AgencyRow[] {
  const catalogue = app.catalogue();
  const inForce = observations.filter(isInForce);
  const owned = figuresByAgency(catalogue, workspace.meta.period);
  const named = listedAgencies(catalogue, workspace, observations);
  // Until this year's list comes, last year's says who is expected.
  const listed = named.length > 0 ? named : earlierListed(catalogue, workspace);
  const isListed = new Set(listed.map((agency) => agency.id));
  const sent = Map.groupBy(
    listDeliveries(workspace).filter((delivery) => !isGone(delivery)),
    (delivery) => delivery.agency,
  );
  const counted = Map.groupBy(inForce, (o) => o.agency);
  const reported = new Set(inForce.filter((o) => o.period === workspace.meta.period).map((o) => o.figure));
  const row = (id: string, name: string, type: string): AgencyRow => {
    const deliveries = sent.get(id) ?? [];
    const last = deliveries.at(-1)?.takenAt;
    const own = counted.get(id)?.length ?? 0;
    const figures = [...(owned.get(id) ?? [])];
    return {
      id,
      name,
      type,
      expected: figures.length > 0 || isListed.has(id),
      state: stateOf(deliveries, own),
      figures: figures.length,
      missing: figures.filter((figure) => !reported.has(figure)).length,
      listed: isListed.has(id),
      deliveries: deliveries.map((delivery) => delivery.id),
      ...(last === undefined ? {} : { last }),
      observations: own,
    };
  };
  const strangers = [...sent.keys()].filter((id) => !catalogue.agenciesById.has(id) && !isListed.has(id));
  return [
    ...catalogue.agencies.map((agency) => row(agency.id, agency.names.en, agency.type)),
    ...listed.filter((agency) => !agency.known).map((agency) => row(agency.id, agency.name, 'listed')),
    ...strangers.map((id) => row(id, id, 'unknown')),
  ];
}

/** Figures of the reporting year by the agencies that own or supply them; none that are counted no more. */
export function figuresByAgency(catalogue: Catalogue, period: Period): Map<string, Set<string>> {
  const owned = new Map<string, Set<string>>();
  const add = (agency: string, figure: string): void => {
    const known = owned.get(agency);
    if (known) known.add(figure);
    else owned.set(agency, new Set([figure]));
  };
  for (const figure of catalogue.figures) {
    if (!isAsked(figure, period)) continue;
    for (const owner of catalogue.indicatorsById.get(figure.indicator)?.owners ?? []) add(owner, figure.id);
  }
  for (const agency of catalogue.agencies) {
    for (const id of agency.supplies) {
      const figure = catalogue.figuresById.get(id);
      if (figure !== undefined && isAsked(figure, period)) add(agency.id, id);
    }
  }
  return owned;
}

const earlierListed = (catalogue: Catalogue, { db }: Workspace): ListedAgency[] =>
  earlierSenders(db).map(({ agency, name }) => ({
    id: agency,
    name,
    known: catalogue.agenciesById.has(agency),
  }));

const isAsked = ({ kind, retired }: FigureDefinition, period: Period): boolean =>
  kind === 'reporting_year' && (retired === undefined || retired.from > period);

function stateOf(deliveries: readonly DeliveryRow[], observations: number): AgencyRow['state'] {
  if (deliveries.some((one) => isCorrection(one, deliveries))) return 'corrected';
  if (deliveries.length > 0) return 'reported';
  return observations > 0 ? 'counted' : 'silent';
}
