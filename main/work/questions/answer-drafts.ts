import {
  draftOf,
  type DraftChoice,
  type FigureMeasure,
} from '../../../shared/domain/understanding/drafts/draft-of.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { previousPeriod, type Period } from '../../../shared/domain/periods/period.ts';
import type { QuestionAnswer } from '../../../shared/domain/questions/question.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { assertNever, err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { StoredQuestion } from '../../store/tables/question-table.ts';
import { knownKey, knownPeriod } from '../catalogue/catalogue-lookup.ts';
import { measureOf } from '../../../shared/domain/understanding/drafts/figure-measure.ts';
import { unfitting } from '../observations/typed-value.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { inForceOf } from './kept-values.ts';
import { typedDrafts } from './typed-drafts.ts';
import { unsettledOf } from './unsettled-cells.ts';

/** The observations that an answer makes of the cells of its question, or why it makes none. */
export function draftsOf(
  app: App,
  workspace: Workspace,
  question: StoredQuestion,
  answer: QuestionAnswer,
): Result<ObservationDraft[], ServiceError> {
  switch (answer.kind) {
    case 'ignore':
      return ok([]);
    case 'reading':
      return ofReading(question, answer.index);
    case 'value':
      return ofValue(app, workspace, question, answer.value);
    case 'figure':
      return ofFigure(app, workspace, question, answer);
    case 'period': {
      const period = knownPeriod(answer.period);
      return period.ok ? ofPeriod(app, workspace, question, period.value) : period;
    }
    case 'unit': {
      const { unit, factor } = answer;
      return settled(app, workspace, question, () => ({ unit: { unit, factor } }));
    }
    default:
      return assertNever(answer);
  }
}

function ofReading(
  { id, readings }: StoredQuestion,
  index: number,
): Result<ObservationDraft[], ServiceError> {
  const reading = readings[index];
  if (reading) return ok(reading.observations);
  return err({ tag: 'ReadingUnknown', question: id, reading: index + 1, readings: readings.length });
}

function ofValue(
  app: App,
  workspace: Workspace,
  question: StoredQuestion,
  value: number,
): Result<ObservationDraft[], ServiceError> {
  const drafts = typedDrafts(question.readings, value);
  if (drafts) {
    // A change may be below zero; a fraction of a person is none either.
    const counts = drafts.map((draft) => ({
      figure: draft.figure,
      value: draft.value === value ? value : Math.abs(value),
    }));
    const refused = counts.map((one) => unfitting(app.catalogue(), one.figure, one.value)).find(Boolean);
    return refused ? err(refused) : ok(drafts);
  }
  const [only, ...others] = question.unsettled;
  if (only?.figure === undefined || only.period === null || others.length > 0)
    return err({ tag: 'ValueWithoutFigure', question: question.id });
  const refused = unfitting(app.catalogue(), only.figure, value);
  return refused ? err(refused) : settled(app, workspace, question, () => ({ value }));
}

function ofFigure(
  app: App,
  workspace: Workspace,
  question: StoredQuestion,
  { figure, period, value }: QuestionAnswer & { kind: 'figure' },
): Result<ObservationDraft[], ServiceError> {
  const stated = period === undefined ? ok(undefined) : knownPeriod(period);
  if (!stated.ok) return stated;
  const key = knownKey(app.catalogue(), figure, workspace.meta.period);
  if (!key.ok) return key;
  const refused = value === undefined ? null : unfitting(app.catalogue(), key.value.figure, value);
  if (refused) return err(refused);
  // A figure with a period of its own (2005–2023) has no other one, unless somebody says so.
  const own = app.catalogue().figuresById.get(key.value.figure)?.period;
  const at = stated.value ?? (figure.includes('@') || own !== undefined ? key.value.period : undefined);
  if (value !== undefined && question.settles > 1)
    return err({ tag: 'ValueOfSeveral', question: question.id });
  return settled(app, workspace, question, () => ({
    figure: key.value.figure,
    ...(at === undefined ? {} : { period: at }),
    ...(value === undefined ? {} : { value }),
  }));
}

/** All cells of the question are of one period; of values that were taken for another one, too. */
function ofPeriod(
  app: App,
  workspace: Workspace,
  question: StoredQuestion,
  period: Period,
): Result<ObservationDraft[], ServiceError> {
  const offered = question.readings.find(({ says }) => 'period' in says && says.period === period);
  if (offered && (offered.observations.length > 0 || question.kind === 'period-differs'))
    return ok(offered.observations);
  if (question.unsettled.some(({ figure }) => figure !== undefined))
    return settled(app, workspace, question, () => ({ period }));
  const kept = question.readings.find(({ observations }) => observations.length > 0)?.observations;
  const moved = kept ?? (question.kind === 'period-differs' ? inForceOf(workspace, question) : []);
  if (moved.length === 0) return err({ tag: 'PeriodWithoutFigure', question: question.id });
  return ok(moved.map((draft) => ofOtherPeriod(draft, period)));
}

function ofOtherPeriod(draft: ObservationDraft, period: Period): ObservationDraft {
  const { claimedAgainst: _, ...rest } = draft;
  const against = draft.claimedChange === undefined ? null : previousPeriod(period);
  return { ...rest, period, ...(against === null ? {} : { claimedAgainst: against }) };
}

/** Each cell by the same rules as a value that is taken without asking; no two of them are one key. */
function settled(
  app: App,
  workspace: Workspace,
  question: StoredQuestion,
  choice: () => DraftChoice,
): Result<ObservationDraft[], ServiceError> {
  const values = unsettledOf(workspace, question);
  if (values.length === 0) return err({ tag: 'NothingToSettle', question: question.id });
  const measure = (figure: string): FigureMeasure => measureOf(app.catalogue(), figure);
  const drafts: ObservationDraft[] = [];
  const keys = new Map<string, string>();
  for (const value of values) {
    const draft = draftOf(value, choice(), measure);
    const { sheet, ref } = value;
    if (!draft.ok) return err({ tag: 'AnswerRefused', question: question.id, sheet, ref, why: draft.error });
    const key = `${observationKey(draft.value)} ${draft.value.agency}`;
    const same = keys.get(key);
    if (same !== undefined)
      return err({
        tag: 'SameKeyTwice',
        question: question.id,
        key: keyText(draft.value),
        refs: [same, ref],
      });
    keys.set(key, ref);
    drafts.push(draft.value);
  }
  return ok(drafts);
}
