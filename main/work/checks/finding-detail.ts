import { parseRange } from '../../../shared/domain/sheets/cell-ref.ts';
import { partTable } from '../../../shared/domain/checks/part-table.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { FindingDetail } from '../../../shared/contract/checks.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { allClearances } from '../../store/tables/clearance-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { rulesOfWorkspace, checkValuesOf } from './checks.ts';
import { agencyNames, type Checked } from './checks-view.ts';
import { standings } from './clearances.ts';
import { excerptOf } from '../sheets/excerpt.ts';
import { figureOf, findingSources } from './finding-sources.ts';
import { sentencesAbout } from '../text/printed-sentences.ts';
import { findingSeen } from './seen-finding.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** All that is known of one finding: its arithmetic in both years, where it prints, its rule, what was said. */
export function findingDetail(
  app: App,
  workspace: Workspace,
  checked: Checked,
  id: string,
): Result<FindingDetail, ServiceError> {
  const since = newestEntryOf(workspace.db);
  const { state, findings, sentences } = checked;
  const finding = findings.find((one) => one.id === id);
  if (!finding) return err({ tag: 'FindingUnknown', finding: id });
  const values = checkValuesOf(state);
  const deliveries = allDeliveries(workspace.db);
  const rested = new Set(findingSources(state).deliveriesOf(finding));
  const senders = deliveries.filter((delivery) => rested.has(delivery.id)).map(({ agency }) => agency);
  const printed = sentencesAbout(finding.figures, sentences);
  const standing = standings(workspace, state, [finding]).get(id)!;
  return ok({
    id,
    seen: findingSeen(since, finding, standing, values),
    table: partTable(finding.facts, values),
    unit: unitOf(app, finding),
    excerpt: excerptFor(workspace, checked, finding),
    printed: printed.map(({ page, slide, pieces }) => ({ page, slide, pieces })),
    rule: ruleOf(app, workspace, checked, finding),
    said: allClearances(workspace.db)
      .filter((clearance) => clearance.finding === id)
      .toReversed(),
    senders: Object.values(agencyNames(app, senders)),
  });
}

/** The unit of all its figures, or none where they have several. */
function unitOf(app: App, finding: Finding): FindingDetail['unit'] {
  const { figuresById, indicatorsById, unitsById } = app.catalogue();
  const units = finding.figures.map((id) => indicatorsById.get(figuresById.get(id)?.indicator ?? '')?.unit);
  const labels = new Set(units).size === 1 ? unitsById.get(units[0] ?? '')?.labels : undefined;
  return labels === undefined ? null : { en: labels.en, az: labels.az };
}

function ruleOf(
  app: App,
  workspace: Workspace,
  { state, findings }: Checked,
  finding: Finding,
): FindingDetail['rule'] {
  const rules = rulesOfWorkspace(app, workspace, state, findings);
  const check = finding.check.startsWith('change.') ? 'change.claimed' : finding.check;
  const run = rules.find((rule) => rule.id === check);
  if (!run) return null;
  const alike = rules.filter((rule) => rule.sort === run.sort && rule.looked > 0);
  return { run, alike: { ran: alike.length, found: alike.filter((rule) => rule.found > 0).length } };
}

/** So many rows above and below the cell still show the parts beside their total. */
const REACH = 6;

/** The sheet around the likeliest cell, as far as the other numbers of the finding stand near it. */
function excerptFor(workspace: Workspace, { state }: Checked, finding: Finding): FindingDetail['excerpt'] {
  const sources = findingSources(state);
  const figure = figureOf(finding);
  const observation = figure === undefined ? undefined : sources.observationOf(figure);
  const at = figure === undefined ? undefined : sources.cellOf(figure);
  if (!observation || !at || at.ref === '') return null;
  const row = (ref: string): number => parseRange(ref).top;
  const near = finding.figures
    .map((id) => sources.cellOf(id))
    .filter((cell) => cell?.delivery === at.delivery && cell.sheet === at.sheet && cell.ref !== '')
    .map((cell) => Math.abs(row(cell!.ref) - row(at.ref)))
    .filter((rows) => rows <= REACH);
  const around = Math.min(REACH, Math.max(0, ...near) + 1);
  const piece = excerptOf(workspace.db, { delivery: at.delivery, cells: observation.cells, around });
  const rows = piece?.rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  return piece && rows ? { ...piece, rows } : null;
}
