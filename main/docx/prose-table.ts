import { Table, TableRow, WidthType, type TableCell } from 'docx';
import type { ComposedRun } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { cm } from './page.ts';
import { wordRuns } from './runs.ts';
import { TABLE_BORDERS, tableCell } from './table-rules.ts';

/** A table of the text: its first row is the head, numbers stand right. */
export function proseTable(rows: readonly ComposedRun[][][], frame: Frame): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, () => cm(frame.page.textWidth / columns));
  return new Table({
    width: { size: cm(frame.page.textWidth), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    borders: TABLE_BORDERS,
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: widths.map((width, column) => cellOf(cells[column] ?? [], width, at === 0, frame)),
        }),
    ),
  });
}

function cellOf(runs: readonly ComposedRun[], width: number, head: boolean, frame: Frame): TableCell {
  const isNumber =
    !head && runs.length > 0 && runs.every(({ kind, text }) => kind === 'figure' || /^[\s()]*$/.test(text));
  const shown = head
    ? runs.map((run) => (run.kind === 'text' ? { ...run, emphasis: 'strong' as const } : run))
    : runs;
  return tableCell(wordRuns(shown, frame), { width, head, right: isNumber });
}
