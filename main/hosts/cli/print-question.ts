import type { QuestionRow } from '../../work/questions/questions.ts';
import type { Output } from './output.ts';
import { readingEn } from '../../../shared/words/readings/reading-en.ts';
import { counted, shownChange, shownReading } from './shown.ts';

/** The ways to read the cells, by the number that chooses each. */
export function printReadings({ kind, readings }: Pick<QuestionRow, 'kind' | 'readings'>, out: Output): void {
  const { ink } = out;
  readings.forEach((reading, at) => {
    const [offer, ...others] = reading.offers;
    const change = offer?.change === undefined ? '' : ` (${shownChange(offer.change)})`;
    const value = reading.value === null ? '' : `${shownReading(kind, reading.value)}${change}: `;
    const more = others.length === 0 ? '' : `, ${counted(others.length, 'more cell')}`;
    const figures = reading.figures.length === 0 ? '' : ink.muted(`  ${reading.figures.slice(0, 3).join(', ')}${more}`); // prettier-ignore
    out.line(`     ${at + 1}  ${value}${readingEn(reading.says)}${figures}`);
  });
}
