import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import { indicatorOf } from '../../../../shared/domain/keys/figure-key.ts';
import type { Figure } from '../../../../shared/domain/figures/figure.ts';
import { keyReader, unitLabel, wordsLabel } from '../../../../shared/domain/catalogue/key-label.ts';
import { UNKNOWN_SENDER, type Observation } from '../../../../shared/domain/observations/observation.ts';
import { previousPeriod, type Period } from '../../../../shared/domain/periods/period.ts';
import { searchTexts } from './search-texts.ts';
import type { Said } from '../../../../shared/domain/text/said.ts';
import type { AgencyName } from '../../../../shared/contract/origin.ts';
import type { App } from '../../../resources/app.ts';
import { keyAccepter } from '../../conflicts/accepted-key.ts';
import { agencyName } from '../../catalogue/agency-name.ts';
import { checkMarks, type CheckMark } from './check-marks.ts';
import { leafId, type Leaf } from './leaf.ts';
import { agreeing, sourceCells } from './source-cells.ts';
import type { Finding } from '../../../../shared/domain/findings/finding.ts';
import type { Reconciled } from '../../conflicts/reconciled.ts';

export interface Leaves {
  /** Figures of the reference in its order, then keys that were reported beyond it. */
  leaves: Leaf[];
  /** So many of them are figures of the reference. */
  figures: number;
  agencies: AgencyName[];
  /** Indexes of those that say two values of one line. */
  doubled: number[];
}

/** Every figure and every key beyond the reference, each once, with what its line shows. */
export function makeLeaves(
  app: App,
  state: Reconciled,
  findings: readonly Finding[],
  period: Period,
): Leaves {
  const catalogue = app.catalogue();
  const byKey = Map.groupBy(
    state.observations.filter((o) => o.supersededBy === undefined && o.agency !== UNKNOWN_SENDER),
    (o) => leafId(o),
  );
  const conflicts = worstConflicts(state.conflicts);
  const disputed = new Set(state.conflicts.map((conflict) => leafId(conflict)));
  const byId = new Map(state.observations.map((o) => [o.id, o]));
  const order = agencyOrder(app, state);
  const names = order.map((id) => agencyName(catalogue, id));
  const at = new Map(order.map((id, index) => [id, index]));
  const proposals = new Map(state.decisions.map((decision) => [decision.id, decision.proposedBy]));
  const checks = checkMarks(findings);
  const printed = printedByFigure(state);
  const readKey = keyReader(catalogue);
  const units = new Map<string, Said>();
  const textOf = searchTexts();

  const leafOf = (figure: Omit<Figure, 'observations' | 'unit'>, unit: string, beyond = false): Leaf => {
    const key = { figure: figure.id, period: figure.period };
    const id = leafId(key);
    const { repeats } = catalogue.figuresById.get(figure.id) ?? {};
    // What a chart repeats is disputed where its text figure is.
    const conflict =
      conflicts.get(id) ??
      (repeats === undefined ? undefined : conflicts.get(leafId({ ...key, figure: repeats })));
    const own = byKey.get(id) ?? [];
    const from = (conflict?.rivals ?? []).flatMap((other): Observation[] => {
      const rival = byId.get(other);
      return rival && rival.supersededBy === undefined && leafId(rival) !== id ? [rival] : [];
    });
    const sources = sourceCells([...own, ...from], figure, conflict, (agency) => at.get(agency) ?? 0);
    const mark: CheckMark | undefined = beyond ? undefined : checks.get(figure.id);
    const words = readKey(figure.id);
    const label = inPeriod(
      wordsLabel(words, figure.id),
      beyond && figure.period !== period ? figure.period : null,
    );
    const unitName = units.get(unit) ?? unitLabel(catalogue, unit);
    units.set(unit, unitName);
    const proposedBy =
      figure.state === 'proposed' && figure.decision !== undefined
        ? proposals.get(figure.decision)
        : undefined;
    const asPrinted = printed.get(figure.id);
    return {
      key,
      label,
      unit: unitName,
      value: figure.value,
      previous: figure.previous,
      change: figure.change,
      state: figure.state,
      ...(conflict ? { conflict } : {}),
      disputed: disputed.has(id),
      ...(proposedBy === undefined ? {} : { proposedBy }),
      agree: agreeing(sources),
      ...(mark ? { check: mark.severity } : {}),
      checks: mark?.count ?? 0,
      sources,
      ...(asPrinted ? { printed: asPrinted } : {}),
      text: textOf(
        words,
        figure.id,
        sources.map(([agency]) => names[agency]!.short),
      ),
    };
  };

  const figures = state.figures.filter((figure) => figure.note === undefined);
  const known = new Set(figures.map((figure) => leafId({ figure: figure.id, period: figure.period })));
  const leaves = figures.map((figure) => leafOf(figure, figure.unit));
  const isPrevious = previousOf(figures);
  const acceptedOf = keyAccepter(app, state);
  for (const [id, own] of byKey) {
    // Last year's values stand beside this year's, but who disagrees on one has to be settled on a line of its own.
    if (known.has(id) || (isPrevious.has(id) && !disputed.has(id))) continue;
    const { figure, period: other } = own[0]!;
    const indicator = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
    const definition =
      catalogue.indicatorsById.get(indicator) ??
      catalogue.indicatorsById.get(catalogue.figuresById.get(indicator)?.indicator ?? '');
    const accepted = acceptedOf({ figure, period: other });
    leaves.push(
      leafOf({ id: figure, period: other, ...accepted }, definition?.unit ?? own[0]!.unit ?? '', true),
    );
  }
  return { leaves, figures: figures.length, agencies: names, doubled: doubledIn(leaves) };
}

function doubledIn(leaves: readonly Leaf[]): number[] {
  const doubled = new Set<number>();
  for (const { sources } of leaves)
    for (let at = 1; at < sources.length; at++)
      if (sources[at]![0] === sources[at - 1]![0]) doubled.add(sources[at]![0]);
  return [...doubled];
}

/** Last year's values stand in the column of their figure. */
const previousOf = (figures: readonly Figure[]): Set<string> =>
  new Set(
    figures.flatMap((figure) => {
      const before = previousPeriod(figure.period);
      return before === null ? [] : [leafId({ figure: figure.id, period: before })];
    }),
  );

function worstConflicts(conflicts: readonly Conflict[]): Map<string, Conflict> {
  const rank = ({ kind, state }: Conflict): number =>
    (state === 'open' ? 0 : state === 'proposed' ? 1 : 2) + (kind === 'revision' ? 0.5 : 0);
  const worst = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    if (conflict.kind === 'revision' && conflict.state === 'decided') continue;
    const known = worst.get(leafId(conflict));
    if (!known || rank(conflict) < rank(known)) worst.set(leafId(conflict), conflict);
  }
  return worst;
}

/** Bodies that reported anything, in the order of the catalogue. */
function agencyOrder(app: App, state: Reconciled): string[] {
  const reported = new Set(
    state.observations
      .filter((o) => o.supersededBy === undefined && o.agency !== UNKNOWN_SENDER)
      .map((o) => o.agency),
  );
  const known = app.catalogue().agencies.map(({ id }) => id);
  return [...known.filter((id) => reported.has(id)), ...[...reported].filter((id) => !known.includes(id))];
}

function printedByFigure(state: Reconciled): Map<string, { value: number | null; change: number | null }> {
  const found = new Map<string, { value: number | null; change: number | null }>();
  for (const { figure, part, value } of state.printed) {
    const known = found.get(figure) ?? { value: null, change: null };
    if (part === 'change') known.change ??= value;
    else known.value ??= value;
    found.set(figure, known);
  }
  return found;
}

/** Which period a key of another one is about. */
const inPeriod = (label: Said, period: Period | null): Said =>
  period === null ? label : { en: `${label.en}, ${period}`, az: `${label.az}, ${period}` };
