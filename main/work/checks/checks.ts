import type { Relation } from '../../../shared/domain/checks/relation.ts';
import { byBrokenFigure } from '../../../shared/domain/checks/breaks.ts';
import type { CheckContext, CheckValue, CheckValues } from '../../../shared/domain/checks/check-values.ts';
import type { KnowledgeData } from '../../../shared/domain/checks/document/knowledge.ts';
import {
  notLookedAt,
  ruleRuns,
  type NotLookedAt,
  type RuleRun,
} from '../../../shared/domain/checks/rule-coverage.ts';
import { runChecks, sortFindings } from '../../../shared/domain/checks/run-checks.ts';
import { textChecks } from '../../../shared/domain/checks/text-checks.ts';
import { isDirect, isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { BreakFact } from '../../../shared/domain/findings/finding-facts.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { err, type Result } from '../../../shared/result.ts';
import { basename } from 'node:path';
import { leftFindings } from '../../../shared/domain/roll/left-findings.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { forebearsOf } from '../../store/tables/meta-table.ts';
import { seriesRemarks } from '../../store/tables/series-remark-table.ts';
import type { CheckedFile } from '../../readers/document-in-worker.ts';
import { runReader } from '../../readers/run-reader.ts';
import { reconcile, stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { templateYear } from '../text/template-files.ts';
import { sentencesLeft } from '../text/sentences-left.ts';
import { textOf } from '../text/workspace-text.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Runs all checks over the accepted (or provisional) values of a workspace. */
export const checkWorkspace = (
  app: App,
  workspace: Workspace,
  state: Reconciled = reconcile(app, workspace),
): Finding[] =>
  sortFindings([
    ...runChecks(app.relations(), checkValuesOf(state), checkContext(workspace)),
    ...textFindings(app, workspace, state),
  ]);

/** What the texts of a workspace say that its figures do not. A block of two languages is one place, said in the first. */
function textFindings(app: App, workspace: Workspace, state: Reconciled): Finding[] {
  const { texts, blocks } = textOf(app, workspace);
  const figures = new Map(state.figures.map((figure) => [figure.id, figure]));
  const last = forebearsOf(workspace.db).at(-1)?.period;
  const year = last === undefined ? templateYear(workspace.meta.template) : Number(last);
  const found = [...texts].flatMap(([language, text]) => {
    const untouched = new Set((blocks.get(language) ?? []).flatMap((one) => (one.untouched ? [one.id] : [])));
    const said = textChecks(text, { year, untouched }, (figure) => figures.get(figure));
    if (last === undefined) return said;
    const dated = new Set(
      said.flatMap(({ check, where }) => (check === 'text.carried' ? (where?.block ?? []) : [])),
    );
    const left = sentencesLeft(app, workspace, language, figures).filter(({ block }) => untouched.has(block));
    return [...said, ...leftFindings(left, figures, dated)];
  });
  return [...new Map(found.toReversed().map((finding) => [finding.id, finding])).values()].toReversed();
}

export const findingsView = view('findings', ({ from: { app, workspace }, get }) =>
  checkWorkspace(app, workspace, get(stateView)),
);

/** Every rule with whether it had the values that it looks at. */
export const rulesOfWorkspace = (
  app: App,
  workspace: Workspace,
  state: Reconciled,
  findings: readonly Finding[],
): RuleRun[] =>
  ruleRuns(app.relations(), checkValuesOf(state), checkContext(workspace), findings, (id) =>
    app.catalogue().figuresById.has(id),
  );

/** The figures that no rule could hold against another number: how far the findings reach. */
export const notLookedAtIn = (app: App, workspace: Workspace, state: Reconciled): Map<string, NotLookedAt> =>
  notLookedAt(app.relations(), checkValuesOf(state), checkContext(workspace));

/** With everything that is counted otherwise from the reporting year on. */
export function checkContext(workspace: Workspace): CheckContext {
  const { period } = workspace.meta;
  return {
    word: 'recorded',
    breaks: byBrokenFigure(allBreaks(workspace).filter((one) => one.period === period)),
  };
}

/** Everything that is said to be counted otherwise: between figures, and within the series of one. */
export function allBreaks({ db }: Workspace): BreakFact[] {
  const within = seriesRemarks(db)
    .filter(({ kind }) => kind === 'break')
    .map(({ period, series, text, by }) => ({ period, from: [series], to: [series], reason: text, by }));
  const between = figureBreaks(db).map(({ period, from, to, reason, by }) => ({
    period,
    from,
    to,
    reason,
    by,
  }));
  return [...between, ...within];
}

/** What the checks of a workspace look at, by figure id: the table of a finding is made from it too. */
export function checkValuesOf(state: Reconciled): CheckValues {
  const values = new Map<string, CheckValue>();
  for (const figure of state.figures) {
    const said = state.by.observations.ofFigure(figure.id)?.all ?? [];
    if (figure.value !== null) values.set(figure.id, checkValue(figure, said.filter(isInForce)));
  }
  return values;
}

/** The change that the agency claims is weighed against last year's value where that came by itself. */
function checkValue(figure: Figure, observations: readonly Observation[]): CheckValue {
  const claim = observations.find(
    (o) =>
      o.period === figure.period &&
      o.value === figure.value &&
      o.claimedChange !== undefined &&
      isDirect(o) &&
      (o.claimedAgainst === undefined || o.claimedAgainst === previousPeriod(figure.period)),
  );
  const change = claim?.claimedChange ?? figure.change;
  const reported = observations.some((o) => o.period === previousPeriod(figure.period));
  return {
    ...(figure.value === null ? {} : { value: figure.value }),
    ...(change === null ? {} : { change }),
    ...(figure.previous === null || !reported ? {} : { previous: figure.previous }),
  };
}

/** Rules without those that give way to figures which are known, though no document need print them. */
export const relationsKnowing = (app: App, knows: (figure: string) => boolean): Relation[] =>
  app.relations().filter(({ unless = [] }) => unless.length === 0 || !unless.every(knows));

/**
 * Runs all checks over the numbers of any document, by the text in its language and by what is known.
 *
 * @param marked the text and all its numbers are wanted, too
 */
export async function checkFile(
  app: App,
  path: string,
  texts: readonly ReferenceText[],
  knowledge: KnowledgeData,
  marked?: true,
): Promise<Result<CheckedFile, ServiceError>> {
  const question = {
    ask: 'findings',
    texts,
    relations: relationsKnowing(app, (figure) => knowledge.figures.get(figure)?.value !== undefined),
    knowledge,
    ...(marked && { marked }),
  } as const;
  const read = await runReader({ job: 'document', path, question });
  return read.ok ? read : err({ tag: 'FileNotRead', file: basename(path), error: read.error });
}
