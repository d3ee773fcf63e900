import { drawable } from '../../../shared/charts/series.ts';
import {
  answerEnquiry,
  stateOfLine,
  type AnswerState,
  type KnownValue,
  type LineAnswer,
} from '../../../shared/domain/enquiries/answer-line.ts';
import type { Enquiry, EnquiryId } from '../../../shared/domain/enquiries/enquiry.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { isOpen } from '../../../shared/domain/reference/open-comment.ts';
import type { Suppressed } from '../../../shared/domain/suppression/suppress.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { seriesLookup } from '../reference/series.ts';

export interface AnswersAsked {
  id: EnquiryId;
  years: readonly string[];
  /** Numbers that nobody collects, by the id that the questionnaire gives them. */
  stated: ReadonlyMap<string, number>;
  /** What readers outside are not shown; null: it is for those inside. */
  outside: Suppressed | null;
}

export interface Answers {
  enquiry: Enquiry;
  years: readonly string[];
  stated: ReadonlyMap<string, number>;
  lines: LineAnswer[];
  counts: Record<AnswerState, number>;
}

/** Each line of a questionnaire, answered from accepted figures alone. */
export function answersOf(
  app: App,
  { meta }: Workspace,
  state: Reconciled,
  { id, years, stated, outside }: AnswersAsked,
): Answers {
  const enquiry = app.enquiries().find((one) => one.id === id)!;
  const lines = answerEnquiry(enquiry, {
    years,
    stated,
    period: meta.period,
    known: knownValues(app, meta.period, state),
    isHidden: (figures, line, year) =>
      outside !== null && !outside.shown.has(figures.length === 1 ? keyText({ figure: figures[0]!, period: periodOf(app, figures[0]!, year) }) : keyText({ figure: line, period: year })), // prettier-ignore
  });
  const counts = { answered: 0, hidden: 0, open: 0, missing: 0, stated: 0, none: 0 };
  for (const line of lines) counts[stateOfLine(line)] += 1;
  return { enquiry, years, stated, lines, counts };
}

const periodOf = (app: App, figure: string, year: string): string =>
  (app.catalogue().figuresById.get(figure)?.period ?? '{year}').replaceAll('{year}', year);

/** The figure of the workspace's year, what it says of the year before, and what is known of others. */
function knownValues(
  app: App,
  period: string,
  state: Reconciled,
): (figure: string, year: string) => KnownValue {
  const figures = new Map(state.figures.map((figure): [string, Figure] => [figure.id, figure]));
  const lookup = seriesLookup(app.catalogue(), state);
  return (id, year) => {
    const figure = figures.get(id);
    if (year === period)
      return { value: figure?.value ?? null, isOpen: figure === undefined || isOpen(figure) };
    const found = drawable(lookup(id, year));
    // What others publish is theirs to answer with.
    if (found.value !== null && found.status !== 'public')
      return { value: found.value, isOpen: found.open === true, ...(found.status === 'implied' && { isImplied: true as const }) }; // prettier-ignore
    if (figure === undefined || figure.previous === null || year !== previousPeriod(period))
      return { value: null, isOpen: false };
    return {
      value: figure.previous,
      isOpen: figure.previousOpen === true || isOpen(figure),
      isImplied: true,
    };
  };
}
