import type { QuestionRow } from '../../work/questions/questions.ts';
import type { Output } from './output.ts';
import { readingEn } from '../../../shared/words/readings/reading-en.ts';
import { shownReading } from './shown.ts';

/** The ways to read a cell, by the number that chooses each. */
export function printReadings({ kind, readings }: QuestionRow, out: Output): void {
  const { ink } = out;
  readings.forEach((reading, at) => {
    const value = reading.value === null ? '' : `${shownReading(kind, reading.value)}: `;
    const figures = reading.figures.length === 0 ? '' : ink.muted(`  ${reading.figures.join(', ')}`);
    out.line(`     ${at + 1}  ${value}${readingEn(reading.says)}${figures}`);
  });
}
