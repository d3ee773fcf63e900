import type { RuleRun } from '../../../shared/domain/checks/rule-coverage.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type {
  ChecksView,
  FindingView,
  LabelsById,
  OriginCell,
  RuleView,
} from '../../../shared/contract/checks.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import { rulesOfWorkspace } from './checks.ts';
import { standings } from './clearances.ts';
import { figureOf, findingSources, type CellAt } from './finding-sources.ts';
import { listedUnder } from '../text/listed-under.ts';
import { documentIndex } from '../text/printed-at.ts';
import type { SentenceWithFigures } from '../text/printed-sentences.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export interface Checked {
  state: Reconciled;
  findings: readonly Finding[];
  sentences: readonly SentenceWithFigures[];
}

/** All that the list of findings shows. */
export function checksView(app: App, workspace: Workspace, checked: Checked): ChecksView {
  const { state, findings, sentences } = checked;
  const standing = standings(workspace, state, findings);
  const sources = findingSources(state);
  const document = documentIndex(app, workspace);
  const { printed } = document;
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  // What the workspace added is listed where its person said, whatever is printed of its whole.
  const listed = (figures: readonly string[]): FindingView['section'] => {
    const own = figures.find((id) => !printed.has(id) && listedUnder(app.catalogue(), document, id) !== null);
    const id = own === undefined ? null : listedUnder(app.catalogue(), document, own);
    return document.sections.find((one) => one.id === id) ?? null;
  };
  const views = findings.map((finding): FindingView => {
    const figure = figureOf(finding);
    const cell = figure === undefined ? undefined : sources.cellOf(figure);
    const place = [figure, ...finding.figures]
      .map((id) => printed.get(id ?? '')?.[0])
      .find((one) => one !== undefined);
    const agency = figure === undefined ? undefined : sources.observationOf(figure)?.agency;
    return {
      id: finding.id,
      rule: finding.check,
      severity: finding.severity,
      figures: finding.figures,
      facts: finding.facts,
      cause: finding.cause ?? null,
      standing: standing.get(finding.id)!,
      section:
        listed(finding.figures) ?? (place === undefined ? null : { id: place.section, title: place.title }),
      page: place?.page ?? null,
      slide: place?.kind === 'slide',
      agency: agency ?? sources.agenciesOf(finding)[0] ?? null,
      figure: figure ?? null,
      cell: cell === undefined ? null : originCell(cell, files),
    };
  });
  const rules = rulesOfWorkspace(app, workspace, state, findings).map(toRuleView);
  const named = [...findings.flatMap(namedIn), ...rules.flatMap((rule) => rule.skipped?.missing ?? [])];
  return {
    period: workspace.meta.period,
    findings: views,
    rules,
    labels: labelsOf(app, named),
    agencies: agencyNames(
      app,
      views.flatMap(({ agency }) => agency ?? []),
    ),
    figures: state.figures.length,
    slides: new Set(sentences.flatMap((one) => (one.slide ? [one.page] : []))).size,
  };
}

/** Without the relation, which only the panel of one finding words. */
const toRuleView = ({ id, says, sort, skipped, looked, found }: RuleRun): RuleView => ({
  id,
  says,
  sort,
  ...(skipped === undefined ? {} : { skipped }),
  looked,
  found,
});

const originCell = (cell: CellAt, files: ReadonlyMap<DeliveryId, string>): OriginCell => ({
  ...cell,
  file: files.get(cell.delivery) ?? '',
});

/** Every figure that a finding names. */
export const namedIn = ({ figures, facts }: Finding): string[] => [
  ...figures,
  ...(facts.breaks ?? []).flatMap(({ from, to }) => [...from, ...to]),
];

export function labelsOf(app: App, figures: readonly string[]): LabelsById {
  const known = app.catalogue().figuresById;
  return Object.fromEntries(
    [...new Set(figures)].flatMap((id) => {
      const labels = known.get(id)?.labels;
      return labels ? [[id, { en: labels.en, az: labels.az }]] : [];
    }),
  );
}

export const agencyNames = (app: App, agencies: readonly string[]): ChecksView['agencies'] =>
  Object.fromEntries([...new Set(agencies)].map((id) => [id, agencyName(app.catalogue(), id)]));
