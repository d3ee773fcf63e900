import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import { standingDecision } from '../../../../shared/domain/decisions/decision-state.ts';
import { indicatorOf, type FigureKey, type AskedKey } from '../../../../shared/domain/keys/figure-key.ts';
import { isInForce } from '../../../../shared/domain/observations/figure-value.ts';
import { keyLabel, unitLabel } from '../../../../shared/domain/catalogue/key-label.ts';
import { previousPeriod } from '../../../../shared/domain/periods/period.ts';
import type { Said } from '../../../../shared/domain/text/said.ts';
import type { ServiceError } from '../../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import type {
  PanelCheck,
  PanelDecision,
  PanelSource,
  PanelView,
} from '../../../../shared/contract/figure-panel.ts';
import type { OriginSource } from '../../../../shared/contract/origin.ts';
import type { App } from '../../../resources/app.ts';
import { deliveryById } from '../../../store/tables/delivery-table.ts';
import { agencyName } from '../../catalogue/agency-name.ts';
import { allBreaks } from '../../checks/checks.ts';
import { listedUnder } from '../../text/listed-under.ts';
import { documentIndex } from '../../text/printed-at.ts';
import { conflictOf, originOf } from '../../origin/origin.ts';
import { namedSource, sourceRecord } from '../../conflicts/picked-source.ts';
import { stateView, type Reconciled } from '../../conflicts/reconciled.ts';
import { seenFigures } from '../../conflicts/seen-figure.ts';
import { newestEntryOf } from '../../../store/seen-token.ts';
import { view, type Derived } from '../../../session/view.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import { panelChecks } from './checks.ts';
import { panelHistory } from './history.ts';

const weighedView = view('seen figures', ({ from: { app, workspace }, get }) => {
  const since = newestEntryOf(workspace.db);
  return seenFigures(app, workspace, get(stateView), since);
});

/** Everything that a person needs to decide about one figure, or to see why it is as it is. */
export function figurePanel(derived: Derived, input: AskedKey): Result<PanelView, ServiceError> {
  const { app, workspace } = derived.from;
  const state = derived.get(stateView);
  const found = originOf(app, workspace, state, input);
  if (!found.ok) return found;
  const origin = found.value;
  const key = { figure: origin.figure, period: origin.period };
  const catalogue = app.catalogue();
  const conflict = conflictOf(catalogue, state, key);
  const definition = catalogue.figuresById.get(key.figure);
  const indicator = catalogue.indicatorsById.get(definition?.indicator ?? indicatorOf(key.figure));
  const candidates = [...new Set([...origin.sources.map((source) => source.value), origin.value])].filter(
    (value) => value !== null,
  );
  const alike = conflict && alikeBefore(state, key, conflict);
  const supplies = catalogue.agencies.filter((agency) => agency.supplies.includes(key.figure));
  const inPeriod =
    key.period === workspace.meta.period ||
    state.figures.some((f) => f.id === key.figure && f.period === key.period);
  const owners = indicator?.owners ?? [];
  const checks = inPeriod ? panelChecks(derived, key.figure, candidates) : [];
  const breaks = allBreaks(workspace).filter(({ from, to }) => [...from, ...to].includes(key.figure));
  return ok({
    ...origin,
    seen: derived.get(weighedView)(key).seen,
    sources: byFit(origin.sources, checks, owners),
    counted: checks.filter((check) => check.counts).length,
    section: origin.printed[0]?.title ?? listedIn(app, workspace, key.figure),
    definition: definition?.definition ?? null,
    breaks,
    names: Object.fromEntries(
      breaks.flatMap(({ from, to }) => [...from, ...to].map((id) => [id, keyLabel(catalogue, id)] as const)),
    ),
    ...(conflict ? { fact: conflict.fact } : {}),
    unitLabels: unitsIn(app, conflict),
    ...(alike ? { alike } : {}),
    checks,
    decision: decisionOf(app, workspace, state, key),
    history: panelHistory(app, workspace, key, state.by.observations.ofKey(key)),
    owners: owners.map((id) => agencyName(catalogue, id)),
    expected: supplies.map(({ id }) => agencyName(catalogue, id)),
    printedValue:
      state.printed.find((one) => one.figure === key.figure && one.part !== 'change')?.value ?? null,
  });
}

function listedIn(app: App, workspace: Workspace, figure: string): Said | null {
  const document = documentIndex(app, workspace);
  const id = listedUnder(app.catalogue(), document, figure);
  return document.sections.find((section) => section.id === id)?.title ?? null;
}

/** What fits most rules first, then the owner's; what gives no value to choose last. */
function byFit(
  sources: readonly OriginSource[],
  checks: readonly PanelCheck[],
  owners: readonly string[],
): PanelSource[] {
  const fits = (value: number | null): number =>
    checks.filter((check) => check.counts && check.fits.some((fit) => fit.value === value && fit.holds)).length; // prettier-ignore
  const rank = ({ agency }: OriginSource): number => {
    const at = owners.indexOf(agency.id);
    return at < 0 ? owners.length : at;
  };
  return sources
    .map((source) => ({ ...source, fits: fits(source.value), owner: rank(source) < owners.length }))
    .toSorted(
      (a, b) => Number(a.value === null) - Number(b.value === null) || b.fits - a.fits || rank(a) - rank(b),
    );
}

function unitsIn(app: App, conflict: Conflict | undefined): Record<string, Said> {
  if (conflict?.fact.tag !== 'units') return {};
  const { unit, against } = conflict.fact;
  return Object.fromEntries([unit, against].map((id) => [id, unitLabel(app.catalogue(), id)]));
}

/** Whether every body that disagrees gives one and the same value for the period before. */
function alikeBefore(
  state: Reconciled,
  key: FigureKey,
  conflict: Conflict,
): { value: number; period: string } | null {
  const period = previousPeriod(key.period);
  if (period === null) return null;
  const { byId, ofKey } = state.by.observations;
  const rivals = new Set(conflict.rivals.flatMap((id) => byId(id)?.agency ?? []));
  const before = ofKey({ figure: key.figure, period }).filter((o) => rivals.has(o.agency) && isInForce(o));
  const values = new Set(before.map((o) => o.value));
  const bodies = new Set(before.map((o) => o.agency));
  const [value] = values;
  return rivals.size > 1 && bodies.size === rivals.size && values.size === 1 && typeof value === 'number'
    ? { value, period }
    : null;
}

function decisionOf(app: App, workspace: Workspace, state: Reconciled, key: FigureKey): PanelDecision | null {
  const { ofKey, byId } = state.by.observations;
  const standing = standingDecision(key, state.by.decisions.get(key.figure) ?? [], ofKey(key), byId);
  if (!standing) return null;
  const { decision } = standing;
  const { choice } = decision;
  const letter = decision.evidence === undefined ? null : deliveryById(workspace.db, decision.evidence);
  const picked = choice.kind === 'value' ? undefined : byId(choice.observation);
  const from = picked && deliveryById(workspace.db, picked.delivery);
  return {
    ...decision,
    state: standing.state,
    ...(letter ? { evidenceFile: letter.file } : {}),
    ...(picked && from ? { source: namedSource(app.catalogue(), sourceRecord(picked, from)) } : {}),
  };
}
