import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import { inYear } from '../../../shared/domain/periods/period.ts';
import type { LetterAsk, LetterCell, LetterItem } from '../../../shared/domain/collect/letter.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { LetterRef } from '../../../shared/contract/letters.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import type { LetterSources } from './letters.ts';
import { valueCell } from '../observations/observations.ts';
import { listQuestions } from '../questions/questions.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { QuestionId } from '../../../shared/domain/keys/ids.ts';

/** What a letter asks about a question, figure or finding; null where it is not there any more. */
export function letterItem(
  app: App,
  workspace: Workspace,
  agency: string,
  ref: LetterRef,
  sources: LetterSources,
): LetterItem | null {
  if ('question' in ref) return aboutQuestion(workspace, ref.question);
  if ('finding' in ref) return aboutFinding(workspace, agency, ref.finding, sources);
  const own = app.catalogue().figuresById.get(ref.figure)?.period ?? '{year}';
  return aboutFigure(
    app,
    workspace,
    agency,
    ref.figure,
    ref.period ?? inYear(own, workspace.meta.period),
    sources,
  );
}

function aboutQuestion(workspace: Workspace, id: QuestionId): LetterItem | null {
  const question = listQuestions(workspace).find((one) => one.id === id);
  if (!question) return null;
  const { file, sheet, ref, text, kind, readings } = question;
  return { cell: { file, sheet, ref, text }, ask: { tag: 'reading', kind, text, readings } };
}

function aboutFinding(
  workspace: Workspace,
  agency: string,
  id: string,
  { state, findings }: LetterSources,
): LetterItem | null {
  const finding = findings().find((one) => one.id === id);
  if (!finding) return null;
  const likely = finding.facts.origin?.figure ?? finding.figures[0];
  const observation = state().observations.find(
    (o) => o.figure === likely && o.agency === agency && isInForce(o),
  );
  const figure = finding.figures[0];
  return {
    cell: observation ? cellOf(workspace, observation) : null,
    ask: { tag: 'finding', facts: finding.facts, ...(figure === undefined ? {} : { figure }) },
  };
}

function aboutFigure(
  app: App,
  workspace: Workspace,
  agency: string,
  figure: string,
  period: string,
  { state }: LetterSources,
): LetterItem | null {
  const { observations, conflicts } = state();
  const byId = new Map(observations.map((o) => [o.id, o]));
  const key = (o: { figure: string; period: string }): boolean => o.figure === figure && o.period === period;
  const rivals = conflicts.filter(key).flatMap((conflict) => conflict.rivals).flatMap((id) => byId.get(id) ?? []); // prettier-ignore
  const offered = [...rivals, ...observations.filter((o) => key(o) && isInForce(o))];
  const own = offered.find((o) => o.agency === agency && o.value !== null);
  if (!own) return null;
  const value = own.value!;
  const others = new Map(
    offered
      .filter((o) => o.agency !== agency && o.value !== null && o.value !== value)
      .map((o) => [o.agency, { agency: namesOfAgency(app.catalogue(), o.agency), value: o.value! }]),
  );
  const ask: LetterAsk =
    others.size === 0
      ? { tag: 'value', figure, period, value }
      : { tag: 'rivals', figure, period, value, others: [...others.values()] };
  return { cell: cellOf(workspace, own), ask };
}

function cellOf(workspace: Workspace, observation: Observation): LetterCell {
  const file = allDeliveries(workspace.db).find((one) => one.id === observation.delivery)?.file ?? '';
  const cell = valueCell(observation.cells);
  return { file, sheet: cell?.sheet ?? '', ref: cell?.ref ?? '', text: cell?.text ?? '' };
}
