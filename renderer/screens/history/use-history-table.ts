import type { HistoryLine } from '../../../shared/contract/history.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';

/** The acts as a table, for the clipboard and for a workbook. Instants stay as they are kept: UTC, ISO 8601. */
export function useHistoryTable(): (lines: readonly HistoryLine[]) => TableToSave {
  const w = useWords().history;
  const language = useLanguage();
  const shown = (value: number | string | null): string =>
    value === null ? '' : typeof value === 'number' ? shownNumber(value, language) : value;
  return (lines) => ({
    title: w.title,
    columns: [
      { header: w.number(0).replace(/\s*0$/, ''), kind: 'number' },
      { header: w.columns.time, kind: 'text' },
      { header: w.columns.act, kind: 'text' },
      { header: w.columns.change, kind: 'text' },
      { header: w.columns.reason, kind: 'text' },
      { header: w.columns.who, kind: 'text' },
      { header: w.columns.undone, kind: 'text' },
    ],
    rows: lines.map((line) => [
      line.seq,
      line.at,
      w.act(line),
      line.change ? `${shown(line.change.before)} → ${shown(line.change.after)}` : '',
      line.reason ?? '',
      line.by,
      line.undone ? w.undoneBy(line.undone.by, line.undone.at) : '',
    ]),
    origins: lines.map(({ links }) =>
      [links.delivery, links.sheet, links.ref].filter((part) => part !== undefined).join(' · '),
    ),
  });
}
