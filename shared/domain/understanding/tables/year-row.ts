import { blankRows, type Line, type Spot } from './block.ts';
import { covering } from './heading.ts';
import type { Reading } from './reading.ts';

/** What the words of a label say of its row: a figure, a part of one, what heads labels or words; null where nobody knows. */
export type LabelSays = 'figure' | 'part' | 'labels' | 'head' | null;

const isHead = (says: LabelSays): boolean => says === 'head' || says === 'labels';

/** Lines that are looked at above and below a row of years. */
const NEAR = 8;
/** Lines above among which the heading of a table is looked for. */
const LONGEST = 100;

/**
 * What a row of years with a label is: a heading; values that look like years, as `2022` beside what is counted; or
 * either of them, which a person has to say.
 */
export function yearRow(reading: Reading, years: Spot[], at: number): 'heading' | 'values' | 'either' {
  const { spots } = reading.lines[at]!;
  const labels = spots.filter(({ col, kind }) => col < years[0]!.col && kind === 'words');
  // `2022-ci il` is a year wherever it stands.
  if (labels.length === 0 || years.some(({ text }) => !/^\d{4}$/.test(text))) return 'heading';
  const said = labels.map(({ text }) => reading.says(text));
  if (said.every(isHead)) return 'heading';
  if (spots[0]!.kind === 'number' && spots[0]!.col < labels[0]!.col) return 'values';
  const counts = said.includes('figure') || said.includes('part');
  const isListed = counts && countsBelow(reading, labels, at);
  const above = headingRightAbove(reading, labels, years, at);
  // Words that narrow what is counted (`Bakı üzrə`) may do so for all rows below them.
  if (above === 'none') {
    const isOne = isListed && !step(years) && !said.includes('part');
    const isNext = countsBelow(reading, labels, at) && goesOn(reading, labels, years, at);
    return isOne || isNext ? 'either' : 'heading';
  }
  if (step(years) && above !== 'years') return counts ? 'either' : 'heading';
  return isListed && above !== 'words' ? 'values' : 'either';
}

/** A heading right above, over every label and each year apart: no other is wanted below it. */
function headingRightAbove(
  { lines, classes, says }: Reading,
  labels: Spot[],
  years: Spot[],
  at: number,
): 'years' | 'labelled' | 'words' | 'none' {
  for (let up = at - 1; up >= 0 && at - up <= NEAR; up--) {
    const line = lines[up]!;
    if (blankRows(line, lines[up + 1]!) > 0) return 'none';
    const kind = classes[up];
    if (kind === 'numbering' || kind === 'rule' || kind === 'lone') continue;
    if (kind !== 'texts' && kind !== 'years') return 'none';
    const over = [...labels, ...years].map(({ col }) => covering(line, col));
    if (over.includes(undefined) || new Set(over).size < over.length) return 'none';
    if (kind === 'years') return 'years';
    return over.slice(0, labels.length).some((spot) => isHead(says(spot!.text))) ? 'labelled' : 'words';
  }
  return 'none';
}

/** Whether one of the next labels is a figure of its own: the row above it is one of a list. */
function countsBelow({ lines, says }: Reading, labels: Spot[], at: number): boolean {
  const isOne = ({ spots }: Line): boolean =>
    spots.some(
      ({ col, kind, text }) =>
        kind === 'words' && labels.some((label) => label.col === col) && says(text) === 'figure',
    );
  return lines.slice(at + 1, at + 1 + NEAR).some(isOne);
}

/** Numbers stand above under a label too, close or as far apart as all rows are: the row may be the next of the list. */
function goesOn({ lines, classes, says }: Reading, labels: Spot[], years: Spot[], at: number): boolean {
  const above = lines[at - 1];
  if (above === undefined || classes[at - 1] !== 'values') return false;
  const below = lines[at + 1];
  const gap = blankRows(above, lines[at]!);
  if (gap > 0 && (below === undefined || blankRows(lines[at]!, below) !== gap)) return false;
  // The years of a heading above come again over the next table.
  const since = Math.max(0, at - LONGEST);
  const head = lines.slice(since, at).findLast((_, up) => classes[since + up] === 'years');
  if (head !== undefined && years.every((year) => head.spots.some(({ text }) => text === year.text)))
    return false;
  const isUnder = ({ col }: Spot): boolean =>
    above.spots.some((spot) => spot.col === col && spot.kind === 'number');
  const isLabelled = above.spots.some(
    ({ col, text }) => labels.some((label) => label.col === col) && says(text) === 'figure',
  );
  return isLabelled && years.every(isUnder);
}

/** Two years or more of which each is the one before or after its neighbour. */
function step(years: Spot[]): boolean {
  const numbers = years.map(({ text }) => Number(text));
  return numbers.length > 1 && numbers.every((n, i) => i === 0 || Math.abs(n - numbers[i - 1]!) === 1);
}
