import type { SpreadsheetFormat } from '../../../shared/domain/cell.ts';

const ENDINGS: Readonly<Record<SpreadsheetFormat, readonly string[]>> = {
  xlsx: ['xlsx', 'xltx'],
  xlsm: ['xlsm', 'xltm', 'xlam'],
  xlsb: ['xlsb'],
  xls: ['xls', 'xlt', 'xlw'],
  ods: ['ods', 'ots', 'fods'],
  csv: ['csv', 'txt', 'tsv', 'tab'],
  tsv: ['tsv', 'tab', 'txt', 'csv'],
  html: ['html', 'htm', 'xhtml'],
  xml2003: ['xml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
};

/** The ending of a name, where it belongs to another format than the content; '' where there is no ending. */
export function wrongExtension(name: string, format: SpreadsheetFormat): string | undefined {
  const ending = /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ending === '' || ENDINGS[format].includes(ending) ? undefined : ending;
}
