import type { AgencyLine } from '../../../shared/contract/overview.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownDay } from '../../kit/when.ts';

type AgencyWords = Words['overview']['agencies'];

/** How far a body is, in two words. */
export function agencyState(line: AgencyLine, w: AgencyWords, language: Settings['language']): string {
  const reminded = line.reminded === null ? null : w.reminded(shownDay(line.reminded, language));
  if (line.unread) return reminded ?? (line.unread.error.tag === 'Empty' ? w.empty : w.unreadable);
  if (line.state === 'silent') return reminded ?? (line.overdue ? w.overdue : w.silent);
  if (line.questions.length > 0) return w.questions(line.questions.length);
  return { corrected: w.corrected, reported: w.read, counted: w.counted, unread: w.unreadable }[line.state];
}

/** The bodies with their full names, for the clipboard and for a workbook; the origins are their deliveries. */
export function agenciesTable(
  title: string,
  lines: readonly AgencyLine[],
  w: AgencyWords,
  language: Settings['language'],
): TableToSave {
  const numbers = (line: AgencyLine): string => line.deliveries.map(deliveryNumber).join(', ');
  return {
    title,
    columns: [
      { header: w.columns.body, kind: 'text' },
      { header: w.columns.file, kind: 'text' },
      { header: w.columns.observed, kind: 'number' },
      { header: w.columns.disputed, kind: 'number' },
      { header: w.columns.due, kind: 'text' },
      { header: w.columns.state, kind: 'text' },
    ],
    rows: lines.map((line) => [
      line.name[language],
      numbers(line),
      line.observed,
      line.disputed,
      line.due,
      agencyState(line, w, language),
    ]),
    origins: lines.map((line) => line.unread?.file ?? numbers(line)),
  };
}
