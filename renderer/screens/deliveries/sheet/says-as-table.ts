import type { TableToSave } from '../../../../shared/contract/files.ts';
import type { SaysRow, SheetView } from '../../../../shared/contract/delivery-views.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import type { Words } from '../../../../shared/words/interface/words.ts';
import { howText } from '../how-text.ts';

type DeliveryWords = Words['deliveries'];
type Language = Settings['language'];

export function figureText(row: SaysRow, words: DeliveryWords, language: Language): string {
  const { figure } = row;
  if (!figure) return row.status === 'aside' ? words.aside : '';
  const name = figure.name[language];
  return row.change ? words.change(name) : name;
}

export const periodText = ({ period, against }: SaysRow): string =>
  against === undefined ? period : `${period}/${against}`;

/** What a sheet says, for the clipboard and for a workbook; where not all of it is shown, the last line says so. */
export function saysAsTable(
  file: string,
  sheet: SheetView,
  words: DeliveryWords,
  language: Language,
): TableToSave {
  const { cell, written, read, figure, period, how } = words.column;
  const rest = sheet.more > 0 ? [[words.saysMore(sheet.more), '', null, '', '', '']] : [];
  return {
    title: `${words.says}, ${sheet.sheet}`,
    columns: [cell, written, read, figure, period, how].map((header) => ({
      header,
      kind: header === read ? 'number' : 'text',
    })),
    rows: [
      ...sheet.says.map((row) => [
        row.ref,
        row.written,
        row.value,
        figureText(row, words, language),
        periodText(row),
        howText(row, words, language),
      ]),
      ...rest,
    ],
    origins: [...sheet.says.map((row) => `${file} · ${sheet.sheet} · ${row.ref}`), ...rest.map(() => '')],
  };
}
