import type { Catalogue } from '../catalogue/catalogue.ts';
import { figuresOfLine, type Enquiry, type EnquiryLine } from './enquiry.ts';

/** A line that asks the catalogue for something that it does not have. */
export interface EnquiryProblem {
  code: string;
  /** figure: unknown · unit: unknown, or not that of its figures · outside: no such stated number · period: a figure of another period */
  problem: 'figure' | 'unit' | 'outside' | 'period';
  detail: string;
}

export const enquiryProblems = (enquiry: Enquiry, catalogue: Catalogue): EnquiryProblem[] =>
  enquiry.sections.flatMap(({ lines }) => lines.flatMap((line) => lineProblems(line, enquiry, catalogue)));

function lineProblems(line: EnquiryLine, { outside = [] }: Enquiry, catalogue: Catalogue): EnquiryProblem[] {
  const { code, unit, answer, period } = line;
  const { figuresById, indicatorsById, unitsById } = catalogue;
  const problems: EnquiryProblem[] = [];
  const isRate = answer !== undefined && 'rate' in answer;
  const isOfRate = unit === 'rate';
  if ((answer !== undefined && isRate !== isOfRate) || (!isOfRate && !unitsById.has(unit)))
    problems.push({ code, problem: 'unit', detail: unit });
  if (isRate && !outside.some(({ id }) => id === answer.of))
    problems.push({ code, problem: 'outside', detail: answer.of });
  for (const id of figuresOfLine(line)) {
    const figure = figuresById.get(id);
    if (figure === undefined) {
      problems.push({ code, problem: 'figure', detail: id });
      continue;
    }
    const own = indicatorsById.get(figure.indicator)?.unit;
    if (!isRate && own !== unit) problems.push({ code, problem: 'unit', detail: `${id}: ${own}` });
    if ((figure.period !== undefined) !== (period === 'since'))
      problems.push({ code, problem: 'period', detail: id });
  }
  return problems;
}
