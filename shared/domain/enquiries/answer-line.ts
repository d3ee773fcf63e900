import { exactly } from '../numbers/exactly.ts';
import { figuresOfLine, type Enquiry, type EnquiryLine } from './enquiry.ts';

/**
 * answered · hidden: it is kept from readers outside · open: sources disagree, or a second person is waited for ·
 * missing: nobody reported it · stated: a number that nobody collects has to be stated first · none: it cannot be
 * answered from what is collected
 */
export const ANSWER_STATES = ['answered', 'hidden', 'open', 'missing', 'stated', 'none'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What is known of a figure in a year. */
export interface KnownValue {
  value: number | null;
  isOpen: boolean;
  /** Worked out of the year after and its change. */
  isImplied?: true;
}

export interface AnswerValue {
  year: string;
  /** Null wherever it is not answered. */
  value: number | null;
  state: AnswerState;
  isImplied?: true;
  /** Figures that are not decided, or not reported. */
  waits: string[];
}

export interface LineAnswer extends Omit<EnquiryLine, 'answer'> {
  section: number;
  figures: readonly string[];
  /** Stands in the denominator. */
  of?: string;
  values: AnswerValue[];
}

export interface AnswersFrom {
  years: readonly string[];
  /** The year that the workspace is about: what is since a year ends in it. */
  period: string;
  known: (figure: string, year: string) => KnownValue;
  /** What readers outside are not shown of a line and a year. */
  isHidden: (figures: readonly string[], line: string, year: string) => boolean;
  /** Numbers that a person states, by id. */
  stated: ReadonlyMap<string, number>;
}

export const answerEnquiry = (enquiry: Enquiry, from: AnswersFrom): LineAnswer[] =>
  enquiry.sections.flatMap(({ lines }, section) =>
    lines.map(({ answer, ...line }): LineAnswer => {
      const figures = figuresOfLine({ answer, ...line });
      return {
        ...line,
        section,
        figures,
        ...(answer !== undefined && 'rate' in answer && { of: answer.of }),
        values: from.years.map((year) => valueIn({ answer, ...line }, figures, `${enquiry.id}:${line.code}`, year, from)), // prettier-ignore
      };
    }),
  );

function valueIn(
  { answer, period }: EnquiryLine,
  figures: readonly string[],
  id: string,
  year: string,
  { period: own, known, isHidden, stated }: AnswersFrom,
): AnswerValue {
  const none = (state: AnswerState, waits: string[] = []): AnswerValue => ({
    year,
    value: null,
    state,
    waits,
  });
  if (answer === undefined) return none('none');
  if (period === 'since' && year !== own) return none('missing');
  const values = figures.map((figure) => ({ figure, ...known(figure, year) }));
  const open = values.filter(({ isOpen, value }) => isOpen && value !== null);
  const missing = values.filter(({ value }) => value === null);
  if (missing.length > 0) return none('missing', missing.map(({ figure }) => figure)); // prettier-ignore
  if (isHidden(figures, id, year)) return none('hidden');
  if (open.length > 0) return none('open', open.map(({ figure }) => figure)); // prettier-ignore
  const sum = exactly(values.reduce((all, { value }) => all + value!, 0));
  const implied = values.some(({ isImplied }) => isImplied === true) ? { isImplied: true as const } : {};
  if ('sum' in answer) return { year, value: sum, state: 'answered', ...implied, waits: [] };
  const base = stated.get(answer.of);
  if (base === undefined) return none('stated');
  const rate = Math.round(exactly((sum / base) * answer.times * 100)) / 100;
  return { year, value: rate, state: 'answered', ...implied, waits: [] };
}

/** How a line stands over all years that were asked for: what needs a person most, first. */
export function stateOfLine({ values }: Pick<LineAnswer, 'values'>): AnswerState {
  const states = new Set(values.map(({ state }) => state));
  return (['none', 'open', 'stated', 'missing', 'hidden', 'answered'] as const).find((one) => states.has(one)) ?? 'missing'; // prettier-ignore
}
