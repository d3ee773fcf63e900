import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { valueCell } from '../observations/observations.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** A cell of a delivery. */
export interface CellAt {
  delivery: DeliveryId;
  sheet: string;
  ref: string;
}

export interface FindingSources {
  /** The observation that carries a figure's accepted value, or the first that is in force. */
  observationOf: (figure: string) => Observation | undefined;
  cellOf: (figure: string) => CellAt | undefined;
  /** Bodies that counted what the finding rests on. */
  agenciesOf: (finding: Pick<Finding, 'figures'>) => string[];
  /** Deliveries that the finding rests on. */
  deliveriesOf: (finding: Pick<Finding, 'figures'>) => DeliveryId[];
}

export function findingSources(state: Reconciled): FindingSources {
  const { byId } = state.by.observations;
  const figures = new Map(state.figures.map((figure) => [figure.id, figure]));
  const ofFigure = (id: string): Observation[] =>
    (figures.get(id)?.observations ?? []).flatMap((o) => byId(o) ?? []);
  const observationOf = (id: string): Observation | undefined => {
    const all = ofFigure(id);
    return all.find((o) => o.value === figures.get(id)?.value) ?? all[0];
  };
  return {
    observationOf,
    cellOf: (id) => {
      const found = observationOf(id);
      const cell = found && valueCell(found.cells);
      return found && cell ? { delivery: found.delivery, sheet: cell.sheet, ref: cell.ref } : undefined;
    },
    agenciesOf: (finding) => [...new Set(finding.figures.flatMap((id) => ofFigure(id).map((o) => o.agency)))],
    deliveriesOf: (finding) => [
      ...new Set(finding.figures.flatMap((id) => ofFigure(id).map((o) => o.delivery))),
    ],
  };
}

/** The figure that a finding is likeliest about: the suspect's, else the total's. */
export function figureOf({ facts, figures }: Pick<Finding, 'facts' | 'figures'>): string | undefined {
  const { likely, origin } = facts;
  if (origin !== undefined) return origin.figure;
  return likely?.tag === 'suspects' ? likely.suspects[0]?.figure : figures.at(-1);
}
