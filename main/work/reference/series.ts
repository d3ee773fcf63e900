import { standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import { indicatorOf, type FigureKey, keyText, parseKey } from '../../../shared/domain/keys/figure-key.ts';
import { acceptedValue, isInForce } from '../../../shared/domain/observations/figure-value.ts';
import { isRival } from '../../../shared/domain/observations/rivals.ts';
import { leftValue } from '../../../shared/domain/figures/vintage.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { isOpen } from '../../../shared/domain/reference/open-comment.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../../shared/charts/series.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { figureWith } from '../../../shared/domain/keys/figure-with.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';

/** Accepted values for the annex, by figure id or `indicator{dimension=code,…}`, and period. */
export function seriesLookup(catalogue: Catalogue, state: Reconciled): SeriesLookup {
  const figures = new Map(
    state.figures.map((figure) => [keyText({ figure: figure.id, period: figure.period }), figure]),
  );
  const inForce = state.observations.filter(isInForce);
  const byCategories = Map.groupBy(inForce, (o) =>
    keyText({ figure: figureInFull(catalogue, o), period: o.period }),
  );
  const byFigure = Map.groupBy(inForce, keyText);
  return (asked, period) => {
    const key = keyText({ figure: asked, period });
    const sorted = parseKey(asked, period) ?? { figure: asked, period };
    const found = byFigure.get(key) ?? byCategories.get(keyText(sorted)) ?? [];
    const offered = found.filter((o) => direct(catalogue, asked, o));
    const figure = figures.get(key);
    if (figure && figure.value !== null) {
      const accepted = { value: figure.value, open: isOpen(figure) };
      return { ...drawn(catalogue, offered, accepted), status: 'value' };
    }
    const left = leftIn(catalogue, state, { figure: asked, period }, sorted);
    return left ?? drawn(catalogue, offered, acceptedOf(catalogue, state, sorted, offered));
  };
}

/** A year that is over, as its workspace left it, where nobody has decided otherwise since. */
function leftIn(
  catalogue: Catalogue,
  { vintages, by }: Reconciled,
  asked: FigureKey,
  sorted: FigureKey,
): SeriesValue | null {
  const own = vintages.of(asked);
  const said = own.length > 0 ? own : vintages.of(sorted);
  const left = leftValue(said);
  if (left === null) return null;
  const { value, open, from } = left;
  const decisions = by.decisions.get(asked.figure) ?? [];
  const standing = standingDecision(asked, decisions, by.observations.ofKey(asked), by.observations.byId);
  const drawnAs = standing?.decision.value ?? value;
  const others = said.flatMap(({ said: year, printed }) =>
    printed === null || printed === drawnAs ? [] : [{ source: referenceOf(year), value: printed }],
  );
  const agency = from.agency;
  return {
    value: drawnAs,
    status: from.status,
    source: agency === undefined ? referenceOf(from.said) : agencyNames(catalogue, agency),
    ...((standing ? standing.state === 'proposed' : open) ? { open: true as const } : {}),
    ...(others.length === 0 ? {} : { vintages: others }),
  };
}

const referenceOf = (year: string): Said => ({ en: `Reference ${year}`, az: `Arayış ${year}` });

/** A figure asked for by id takes no part of itself for the whole. */
const direct = (catalogue: Catalogue, key: string, o: Observation): boolean =>
  o.figure !== key || !catalogue.figuresById.has(key) || Object.keys(o.categories).length === 0;

const isForeign = (catalogue: Catalogue, o: Observation): boolean =>
  catalogue.agenciesById.get(o.agency)?.type === 'international';

interface Accepted {
  value: number;
  open: boolean;
}

/** What counts for a key of the annex that is no figure of the year: a decision, else what the bodies say. */
function acceptedOf(
  catalogue: Catalogue,
  state: Reconciled,
  key: FigureKey,
  offered: readonly Observation[],
): Accepted | null {
  // However the observations were keyed, here they are all of this one key.
  const own = offered
    .filter((o) => !isForeign(catalogue, o))
    .map((o) => ({ ...o, figure: key.figure, categories: {} }));
  const standing = standingDecision(key, state.decisions, own, state.by.observations.byId);
  if (standing) return { value: standing.decision.value, open: standing.state === 'proposed' };
  const indicator = catalogue.figuresById.get(key.figure)?.indicator ?? indicatorOf(key.figure);
  const accepted = acceptedValue(own, catalogue.indicatorsById.get(indicator)?.owners ?? [], {});
  return accepted && { value: accepted.value, open: !accepted.agreed };
}

function drawn(
  catalogue: Catalogue,
  offered: readonly Observation[],
  accepted: Accepted | null,
): SeriesValue {
  const real = offered.filter(isRival);
  const own = real.filter((o) => !isForeign(catalogue, o));
  const chosen = accepted ? own.find((o) => o.value === accepted.value) : real[0];
  if (!accepted && !chosen) {
    const invented = offered[0];
    if (!invented) return NOTHING;
    return { value: invented.value, status: 'illustrative', source: nameOf(catalogue, invented) };
  }
  const others = real.filter((o) => isForeign(catalogue, o) && o !== chosen && accepted !== null);
  return {
    value: accepted?.value ?? chosen?.value ?? null,
    status: chosen ? statusOf(chosen) : 'value',
    source: chosen ? nameOf(catalogue, chosen) : null,
    ...(chosen ? { observation: chosen.id } : {}),
    ...(accepted?.open === true ? { open: true as const } : {}),
    ...(others.length === 0
      ? {}
      : { vintages: others.map((o) => ({ source: nameOf(catalogue, o), value: o.value! })) }),
  };
}

const statusOf = (o: Observation): SeriesValue['status'] => reliabilityWord(o.reliability);

/** Deliveries say more behind the word: `implied by the reference 2023`, `public (report.az)`. */
function reliabilityWord(text = ''): SeriesValue['status'] {
  const word = /^(implied|public)\b/i.exec(text)?.[1]?.toLowerCase();
  return word === 'implied' || word === 'public' ? word : 'value';
}

const nameOf = (catalogue: Catalogue, o: Observation): Said => agencyNames(catalogue, o.agency);

function agencyNames(catalogue: Catalogue, agency: string): Said {
  const names = catalogue.agenciesById.get(agency)?.names;
  return names ? { en: names.en, az: names.az } : sameInBoth(agency);
}

/** `indicator{all categories, sorted}` of an observation, its figure's own categories included. */
function figureInFull(catalogue: Catalogue, o: Observation): string {
  const definition = catalogue.figuresById.get(o.figure);
  if (!definition) return parseKey(o.figure, o.period)?.figure ?? o.figure;
  return figureWith(definition.indicator, { ...definition.categories, ...o.categories });
}
