import type { ReactNode } from 'react';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { AgencyName } from '../../../shared/contract/origin.ts';
import { usePaper } from '../../shell/paper.ts';
import type { TableColumn, TableSource } from '../../kit/table/column.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { PrintedTable } from './printed-table.tsx';

/** So many lines are printed, some forty pages; a workbook holds the rest. */
const MOST = 1500;

/** Paper has every line of the view, whatever is scrolled to; what is to be drawn for it comes back. */
export function usePrint(given: {
  source: TableSource<FigureRow>;
  columns: readonly TableColumn<FigureRow>[];
  agencies: readonly AgencyName[];
}): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const page = usePaper(() => given.source(0, MOST));
  if (!page) return null;
  const reported = (row: FigureRow): string =>
    row.sources
      .map(([at, value, mark]) => {
        const name = said(given.agencies[at]!.short, language).replaceAll('\u00AD', '');
        const differs = words.figures.marks[mark];
        const number = value === null ? '…' : shownNumber(value, language);
        return `${name} ${number}${differs === '' ? '' : ` (${differs})`}`;
      })
      .join(', ');
  return (
    <PrintedTable
      rows={page.rows}
      more={page.total - page.rows.length}
      columns={given.columns}
      reported={reported}
    />
  );
}
