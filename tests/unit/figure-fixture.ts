import { byFigure } from '../../shared/domain/keys/by-figure.ts';
import type { FigureDefinition } from '../../shared/domain/catalogue/catalogue.ts';
import type { Decision } from '../../shared/domain/decisions/decision.ts';
import type { FigureSources } from '../../shared/domain/figures/figure-state.ts';
import { NO_VINTAGES } from '../../shared/domain/figures/vintage.ts';
import { keyObservations } from '../../shared/domain/observations/keyed-observations.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import { decisionId, deliveryId, observationId } from '../../shared/domain/keys/ids.ts';

/** An observation of `f@2023` by `owner`, but for what a test is about. */
export const observation = (
  id: number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  id: observationId(id),
  delivery: deliveryId(1),
  figure: 'f',
  period: '2023',
  agency: 'owner',
  value,
  status: value === null ? 'not-reported' : value === 0 ? 'zero' : 'value',
  categories: {},
  remarks: [],
  cells: [],
  ...more,
});

export const definition = (id: string, more: Partial<FigureDefinition> = {}): FigureDefinition => ({
  id,
  indicator: 'i',
  categories: {},
  kind: 'reporting_year',
  labels: { en: id, az: id, ru: id },
  synonyms: [],
  ...more,
});

export const decision = (id: number, value: number, more: Partial<Decision> = {}): Decision => ({
  id: decisionId(id),
  figure: 'f',
  period: '2023',
  choice: { kind: 'value', value },
  value,
  reason: 'because',
  weighed: observationId(100),
  proposedBy: 'A',
  proposedAt: '2024-01-01T00:00:00.000Z',
  confirmedBy: 'B',
  confirmedAt: '2024-01-02T00:00:00.000Z',
  ...more,
});

export type Given = Partial<Omit<FigureSources, 'observations' | 'decisions'>> & {
  observations?: readonly Observation[];
  decisions?: readonly Decision[];
};

export const sources = ({ observations = [], decisions = [], ...more }: Given): FigureSources => ({
  period: '2023',
  figures: [definition('f')],
  indicator: () => ({ unit: 'persons', owners: ['owner'] }),
  isExternal: (agency) => agency === 'unodc',
  observations: keyObservations(observations),
  decisions: byFigure(decisions).byFigure,
  conflicts: [],
  unconfirmed: new Set(),
  printed: [],
  begun: new Set(),
  vintages: NO_VINTAGES,
  ...more,
});
