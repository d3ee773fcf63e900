import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { KeyRow } from '../shared-data.ts';
import type { ReturnSpec } from './cells.ts';
import { isParagraph } from './write.ts';

/** The key of a return, from where its meanings stand. */
export const keyOfReturn = (spec: ReturnSpec): KeyRow[] =>
  spec.sheets.flatMap((sheet) => {
    const lines = spec.format === 'docx' ? sheet.lines.filter((line) => !isParagraph(line)) : sheet.lines;
    return lines.flatMap((line, row) =>
      line.flatMap((content, col) => {
        if (typeof content !== 'object' || content === null) return [];
        return content.keys.map((key): KeyRow => ({
          file: spec.file,
          sheet: spec.format === 'csv' ? '' : sheet.name,
          cell: toRef(row + 1, col + 1),
          figure: key.figure,
          period: key.period,
          agency: key.agency ?? sheet.agency,
          value: key.value,
          raw: String(content.show),
          isChange: key.isChange === true,
        }));
      }),
    );
  });
