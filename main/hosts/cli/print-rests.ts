import type { RestsOn } from '../../../shared/domain/deliveries/withdrawal-view.ts';
import type { Output } from './output.ts';
import { counted, shownNumber } from './shown.ts';

const HOW = {
  picked: 'opens again: its value is gone',
  weighed: 'stays: it was decided for another value',
  evidence: 'names it as its letter',
};

/** What rests on a delivery, line by line. */
export function printRests(rests: RestsOn, out: Output): void {
  const { figures, decisions, explanations, questions, later } = rests;
  out.line(`${counted(figures.length, 'value')} in force would count no more:`);
  for (const { key, value, others } of figures)
    out.line(
      `   ${key}  ${value === null ? '–' : shownNumber(value)}  ${out.ink.muted(others === 0 ? 'nobody else says it' : `${counted(others, 'value')} from elsewhere`)}`,
    );
  for (const { decision, key, how, reason } of decisions)
    out.line(`   decision ${decision} on ${key} ${HOW[how]} ${out.ink.muted(`“${reason}”`)}`);
  for (const { finding, by, reason } of explanations)
    out.line(`   ${by} explained ${finding}: ${out.ink.muted(`“${reason}”`)}`);
  if (questions.open + questions.answered > 0)
    out.line(`   ${counted(questions.open, 'question')} open, ${questions.answered} answered`);
  for (const { delivery, file } of later) out.line(`   delivery ${delivery} (${file}) took its place`);
}
