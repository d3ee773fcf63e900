import type { FateCounts } from '../../../shared/domain/accounted/fate.ts';
import { counted, shownNumber } from './shown.ts';

/** `151 numbers = 116 taken + 12 asked + 23 aside; 40 labels beside.` */
export function accountedLine(counts: Omit<FateCounts, 'unexplained'> & { unexplained?: number }): string {
  const { numbers, taken, asked, aside, unexplained = 0, labels } = counts;
  const of = unexplained === 0 ? '' : `, ${shownNumber(unexplained)} of them unexplained`;
  return `${counted(numbers, 'number')} = ${shownNumber(taken)} taken + ${shownNumber(asked)} asked + ${shownNumber(aside)} aside${of}; ${counted(labels, 'label')} beside.`;
}
