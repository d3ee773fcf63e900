import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { assertNever } from '../../../shared/result.ts';
import type { LabelsById } from '../../../shared/contract/checks.ts';
import type { OverviewView, Todo } from '../../../shared/contract/overview.ts';
import type { App } from '../../resources/app.ts';
import { lastDraft, movedSinceLastDraft, nextDraft } from '../reference/drafts.ts';
import { bodiesOf, reportedOf } from '../collect/bodies.ts';
import { findingsView, rulesOfWorkspace } from '../checks/checks.ts';
import { dueDates } from '../collect/due-dates.ts';
import { localDay } from '../../resources/local-day.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { view, type Derived } from '../../session/view.ts';
import { agencyLines } from './agency-lines.ts';
import { sectionLines } from './section-lines.ts';
import { overviewSources } from './sources.ts';
import { streetOf } from './street.ts';
import { todoOf } from './todo.ts';

export const overviewView = view('overview', makeOverview);

/** So many figures that moved are shown; the rest is counted. */
const MOVED = 4;

/** @param person name of the person in the top bar */
function makeOverview({ from: { app, workspace }, get }: Derived, person: string | null): OverviewView {
  const state = get(stateView);
  const findings = get(findingsView);
  const { period } = workspace.meta;
  const today = localDay(app.now());
  const sources = overviewSources(app, workspace, state, findings);
  const sections = sectionLines(sources);
  const bodies = bodiesOf(app, workspace, sources.unread, sources.state.observations);
  const agencies = agencyLines(sources, bodies, today);
  const todo = todoOf(sources, agencies, person);
  const draft = lastDraft(workspace);
  const moved = draft === null ? [] : movedSinceLastDraft(workspace, state);
  const first = moved
    .slice(0, MOVED)
    .map(({ figure, was, now }) => ({ figure, was: was.value, now: now.value }));
  return {
    period,
    previous: previousPeriod(period),
    today,
    draft: draft === null || draft.number === null ? null : { number: draft.number, at: draft.at },
    nextDraft: nextDraft(workspace),
    rules: rulesOfWorkspace(app, workspace, state, findings).filter((rule) => rule.looked > 0).length,
    street: streetOf(sources, sections),
    todo: todo.shown,
    todoAll: todo.all,
    due: dueDates(workspace).period,
    bodies: reportedOf(bodies),
    agencies,
    sections: sections.lines,
    bare: sections.bare,
    moved: draft === null ? null : { all: moved.length, first },
    labels: labelsOf(app, [
      ...todo.shown.flatMap((one) => figuresOf(one, findings)),
      ...first.map((one) => one.figure),
    ]),
  };
}

/** The figures that the words of a task name. */
function figuresOf(todo: Todo, findings: readonly Finding[]): string[] {
  switch (todo.kind) {
    case 'confirm':
    case 'decide':
      return [todo.figure];
    case 'finding':
    case 'clear':
      return findings.find((finding) => finding.id === todo.finding)?.figures ?? [];
    case 'question':
      return todo.readings.flatMap(({ says }) => ('figure' in says ? [says.figure] : []));
    case 'agree':
    case 'sender':
    case 'remind':
      return [];
    default:
      return assertNever(todo);
  }
}

function labelsOf(app: App, figures: readonly string[]): LabelsById {
  const catalogue = app.catalogue();
  return Object.fromEntries(
    [...new Set(figures)].map((id) => {
      const labels = catalogue.figuresById.get(id)?.labels;
      return [id, { en: labels?.en ?? id, az: labels?.az ?? id }];
    }),
  );
}
