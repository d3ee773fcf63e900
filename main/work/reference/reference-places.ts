import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { MovedFigure } from '../../../shared/domain/reference/draft.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { placeOfFinding } from '../../../shared/domain/reference/place-of-finding.ts';
import type { Chip, TypedNumber } from '../../../shared/domain/reference/live-run.ts';
import type {
  FindingPlace, InBoth, OpenPlace, StalePlace, TypedPlace,
} from '../../../shared/contract/reference/reference.ts'; // prettier-ignore
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../../shared/words/findings/finding-en.ts';
import type { Placed } from './live-document.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';

export const labelOf = (catalogue: Catalogue, figure: string): InBoth => {
  const labels = catalogue.figuresById.get(figure)?.labels;
  return { en: labels?.en ?? figure, az: labels?.az ?? figure };
};

type Chips = readonly Placed<Chip>[];

/** The first place of each figure, with how many there are. */
function firstPlaces(chips: Chips): Map<string, { chip: Placed<Chip>; places: number }> {
  const first = new Map<string, { chip: Placed<Chip>; places: number }>();
  for (const chip of chips) {
    const known = first.get(chip.figure);
    if (known) known.places += 1;
    else first.set(chip.figure, { chip, places: 1 });
  }
  return first;
}

const placeOf = (catalogue: Catalogue, { chip, places }: { chip: Placed<Chip>; places: number }) => ({
  section: chip.section,
  page: chip.page,
  at: chip.at,
  figure: chip.figure,
  label: labelOf(catalogue, chip.figure),
  text: chip.text,
  places,
});

/** Figures of the document that wait for a person, in its order. */
export function openPlaces(catalogue: Catalogue, chips: Chips, state: Reconciled): OpenPlace[] {
  const observations = new Map(state.observations.map((one) => [one.id, one]));
  const decisions = new Map(state.decisions.map((one) => [one.id, one]));
  const figures = new Map(state.figures.map((figure) => [figure.id, figure]));
  return [...firstPlaces(chips).values()].flatMap((first): OpenPlace[] => {
    const kind = first.chip.mark;
    if (kind !== 'open' && kind !== 'proposed' && kind !== 'missing') return [];
    const id = first.chip.figure;
    const base = catalogue.figuresById.get(id)?.repeats;
    const figure = figures.get(id);
    const conflict = state.conflicts.find(
      (one) =>
        one.state !== 'decided' &&
        one.period === figure?.period &&
        (one.figure === id || one.figure === base),
    );
    const values = (conflict?.rivals ?? []).flatMap((rival) => observations.get(rival)?.value ?? []);
    const decision = figure?.decision === undefined ? undefined : decisions.get(figure.decision);
    return [
      {
        kind,
        ...placeOf(catalogue, first),
        rivals: [...new Set(values)],
        ...(conflict && { conflict: { kind: conflict.kind, fact: conflict.fact } }),
        ...(kind === 'proposed' &&
          decision && { proposed: { by: decision.proposedBy, value: decision.value } }),
        ...(kind === 'missing' &&
          catalogue.figuresById.get(id)?.kind === 'context_global' && {
            published: { last: lastOf(state, figure) },
          }),
      },
    ];
  });
}

/** What the reference of the year before said of a figure. */
function lastOf({ vintages }: Reconciled, figure: Figure | undefined): number | null {
  const period = figure && previousPeriod(figure.period);
  if (!figure || !period) return null;
  const [left] = vintages.of({ figure: figure.id, period });
  return left?.printed ?? left?.accepted ?? null;
}

/** Figures of the document that the last draft prints otherwise. */
export function stalePlaces(
  catalogue: Catalogue,
  chips: Chips,
  moved: readonly MovedFigure[],
  reasons: ReadonlyMap<string, string>,
): StalePlace[] {
  const first = firstPlaces(chips);
  return moved.flatMap(({ figure, was, now }): StalePlace[] => {
    const place = first.get(figure);
    if (!place) return [];
    const reason = reasons.get(figure);
    return [{ ...placeOf(catalogue, place), was, now, ...(reason === undefined ? {} : { reason }) }];
  });
}

/** More would not be read. */
const MOST_CANDIDATES = 6;

/** Numbers of the text behind which no figure stands, with the figures that have the same value. */
export function typedPlaces(
  catalogue: Catalogue,
  typed: readonly Placed<TypedNumber>[],
  figures: readonly Figure[],
): TypedPlace[] {
  return typed.map(({ section, page, at, text, value, before, after }) => {
    const same = figures.filter((figure) => figure.value === value);
    return {
      section,
      page,
      at,
      text,
      before,
      after,
      candidates: same
        .slice(0, MOST_CANDIDATES)
        .map(({ id }) => ({ figure: id, label: labelOf(catalogue, id) })),
      candidateCount: same.length,
    };
  });
}

/** Findings that somebody has to look at, each at one number of the document: as its comments in Word. */
export function findingPlaces(
  catalogue: Catalogue,
  chips: Chips,
  findings: readonly Finding[],
): FindingPlace[] {
  const first = firstPlaces(chips);
  return findings.flatMap((finding): FindingPlace[] => {
    const { id, severity } = finding;
    if (severity === 'note') return [];
    const chip = first.get(placeOfFinding(finding, (figure) => first.has(figure)) ?? '')?.chip;
    const place = chip ? { section: chip.section, page: chip.page, at: chip.at } : null;
    return [{ finding: id, severity, message: findingInBoth(catalogue, finding), place }];
  });
}

/** What a finding says, in the languages of the window. */
export function findingInBoth(catalogue: Catalogue, { figures, facts }: Finding): InBoth {
  const label = (language: 'en' | 'az') => (figure: string) => labelOf(catalogue, figure)[language];
  return {
    en: findingEn(facts, label('en'), figures[0]).arithmetic,
    az: findingAz(facts, label('az'), figures[0]).arithmetic,
  };
}
