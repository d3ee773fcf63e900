import type { Table } from 'docx';
import type { ComposedRun } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { cm } from './page.ts';
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

const isNumber = (runs: readonly ComposedRun[]): boolean =>
  runs.length > 0 && runs.every(({ kind, text }) => kind === 'figure' || /^[\s()]*$/.test(text));
