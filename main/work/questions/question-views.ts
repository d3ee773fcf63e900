import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import type { Reading } from '../../../shared/domain/questions/question.ts';
import type { QuestionReading, QuestionView } from '../../../shared/contract/delivery-views.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { questionsView, type QuestionRow } from './questions.ts';
import { isAboutValues } from './unsettled-cells.ts';
import { isItsChange, typedDrafts } from './typed-drafts.ts';
import { questionSeen } from './seen-question.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export const askedView = view('asked', ({ from: { app, workspace }, get }) =>
  openQuestions(app, workspace, get(questionsView)),
);

/** The questions that wait for a person, in the order of their deliveries, with all that an answer needs. */
export function openQuestions(app: App, workspace: Workspace, rows: readonly QuestionRow[]): QuestionView[] {
  const since = newestEntryOf(workspace.db);
  const stored = new Map(allQuestions(workspace.db).map((question) => [question.id, question]));
  const deliveries = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery]));
  return rows
    .filter((row) => row.state === 'open' || row.state === 'proposed')
    .flatMap((row) => {
      const question = stored.get(row.id);
      const delivery = deliveries.get(row.delivery);
      if (!question || !delivery) return [];
      const { id, sheet, ref, text, kind, file, label, scope, settles, answer, forAgency } = row;
      return [
        {
          id,
          seen: questionSeen(since, row),
          delivery: delivery.id,
          no: filedNumber(delivery),
          file,
          agency: delivery.agency,
          sheet,
          ref,
          text,
          kind,
          label,
          scope,
          settles,
          state: row.state === 'proposed' ? ('proposed' as const) : ('open' as const),
          ...(answer === undefined ? {} : { answer }),
          ...(forAgency === undefined ? {} : { forAgency }),
          takesFigure: isAboutValues(question),
          takesPeriod:
            question.kind !== 'new-version' &&
            (question.kind === 'period-differs' ||
              question.unsettled.some(({ figure }) => figure !== undefined)),
          figure: figureOf(app, question),
          readings: readingsOf(question.readings),
          names: namesIn(app, question),
          takesValue: takesValue(question),
          ...(question.supersedes === undefined ? {} : { supersedes: question.supersedes }),
        },
      ];
    });
}

/** A number can be typed where it is known what it would be. */
function takesValue({ readings, unsettled }: StoredQuestion): boolean {
  if (typedDrafts(readings, 0) !== null) return true;
  const [only, ...others] = unsettled;
  return only?.figure !== undefined && only.period !== null && others.length === 0;
}

/** The figure that every reading is about; null where they differ, or none is. */
function figureOf(app: App, { readings }: StoredQuestion): QuestionView['figure'] {
  const drafts = readings.flatMap((reading) => reading.observations);
  const [first] = drafts;
  if (!first || drafts.some((one) => one.figure !== first.figure || one.period !== first.period)) return null;
  const catalogue = app.catalogue();
  const indicator = catalogue.indicatorsById.get(catalogue.figuresById.get(first.figure)?.indicator ?? first.figure.replace(/\{.*/, '')); // prettier-ignore
  const unit = catalogue.unitsById.get(first.unit ?? indicator?.unit ?? '')?.labels;
  return {
    id: first.figure,
    name: namesOfFigure(catalogue, first.figure, first.categories),
    period: first.period,
    change: readings.every(
      (reading) => isItsChange(reading) && reading.observations[0]?.value !== reading.value,
    ),
    unit: unit ? { en: unit.en, az: unit.az } : null,
  };
}

/** Of every figure that a sentence about the question may name. */
function namesIn(app: App, { readings, answer }: StoredQuestion): QuestionView['names'] {
  const agencies = readings.flatMap(({ says }) => [
    ...('agency' in says ? [says.agency] : []),
    ...(says.tag === 'offer' ? (says.calledBy ?? []) : []),
  ]);
  const ids = readings.flatMap(({ says, observations }) => [
    ...observations.map((o) => o.figure),
    ...('figure' in says ? [says.figure] : []),
    ...('doubt' in says && says.doubt && 'figure' in says.doubt ? [says.doubt.figure] : []),
  ]);
  if (answer?.kind === 'figure') ids.push(answer.figure);
  return Object.fromEntries([
    ...ids.map((id) => [id, namesOfFigure(app.catalogue(), id)] as const),
    ...agencies.map((id) => [id, namesOfAgency(app.catalogue(), id)] as const),
  ]);
}

function readingsOf(readings: readonly Reading[]): QuestionReading[] {
  const borne = readings.filter((reading) => supportOf(reading) !== undefined);
  const difference = borne.map(supportOf).find((support) => support?.tag === 'difference');
  return readings.map((reading) => {
    const { value, says, observations } = reading;
    const would = difference && value !== null ? exactly(difference.latest - value) : null;
    return {
      value,
      says,
      ...offerOf(observations),
      suggested: borne.length === 1 && borne[0] === reading,
      ...(difference && would !== null && supportOf(reading) === undefined && would !== difference.before
        ? { against: { latest: difference.latest, would, before: difference.before } }
        : {}),
    };
  });
}

function offerOf([first]: Reading['observations']): Pick<QuestionReading, 'offer'> {
  const cell = first?.cells.find(({ role }) => role === 'value');
  if (!first) return {};
  const { figure, period, claimedChange } = first;
  const change = claimedChange === undefined ? {} : { change: claimedChange };
  return { offer: { figure, period, ref: cell?.ref ?? '', ...change } };
}

const supportOf = ({ says }: Reading) => ('support' in says ? says.support : undefined);
