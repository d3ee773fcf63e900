import { TextRun, type Table } from 'docx';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import type { ComposedRun } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { cm, LANDSCAPE } from './page.ts';
import { wordRuns } from './runs.ts';
import { ruledTable } from './table-rules.ts';

/** A table of the text: its first row is the head, numbers stand right. */
export function proseTable(rows: readonly ComposedRun[][][], frame: Frame): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const heads = (rows[0] ?? []).map((cell) => cell.map(({ text }) => text).join(''));
  return ruledTable({
    widths: Array.from({ length: columns }, () => cm(frame.page.textWidth / columns)),
    rows: rows.map((cells, at) =>
      cells.map((runs) => ({ children: wordRuns(runs, frame), right: at > 0 && isNumber(runs) })),
    ),
    ...frame.words.table(heads, rows.length - 1),
  });
}

/** Whether a cell says a figure and no word. */
export const isNumber = (runs: readonly ComposedRun[]): boolean =>
  runs.length > 0 && runs.every(({ kind, text }) => kind === 'figure' || /^[\s()]*$/.test(text));

const FIRST = 4.2;

/** What a chart draws, in figures: one row a series, rules above, below and under the head, numbers right. */
export function seriesTable(spec: ChartSpec): Table {
  const width = (LANDSCAPE.textWidth - FIRST) / Math.max(spec.categories.length, 1);
  const rows = [
    ['', ...spec.categories],
    ...spec.series.map((series) => [series.name, ...series.points.map((point) => point.text)]),
  ];
  return ruledTable({
    widths: [cm(FIRST), ...spec.categories.map(() => cm(width))],
    fixed: true,
    rows: rows.map((texts) =>
      texts.map((text, at) => ({ children: [new TextRun({ text })], right: at > 0 })),
    ),
    caption: spec.axisTitle,
    description: spec.summary,
  });
}

/** Centimetres: a letter of the table's size, a line, what stands round the text of a cell, rules and the gap above. */
const LETTER = 0.2;
const TEXT_LINE = 0.5;
const ROUND = 0.15;
const RULES = 0.3;

/** How high the table of a chart stands, centimetres: long heads and names take several lines. */
export function seriesTableHeight({ categories, series }: ChartSpec): number {
  const width = (LANDSCAPE.textWidth - FIRST) / Math.max(categories.length, 1);
  const head = Math.max(1, ...categories.map((text) => linesIn(text, width)));
  const rows = series.map(({ name }) => linesIn(name, FIRST));
  return rows.reduce((sum, lines) => sum + lines, head) * TEXT_LINE + RULES;
}

/** Lines that a text takes: words move on whole. */
function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - ROUND) / LETTER));
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
