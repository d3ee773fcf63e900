import { toRef } from '../../../../shared/domain/sheets/cell-ref.ts';
import { ignoredAz, ignoredEn } from '../../../../shared/words/readings/ignored.ts';
import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';

export interface CellWords {
  /** Read aloud: address, content, meaning. */
  name: (cell: CellView, ref: string) => string;
  /** On hover: everything that is not seen in the cell. */
  title: (cell: CellView) => string;
  /** What was made of it, with the reason. */
  meaning: (cell: CellView) => string;
}

export function useCellWords(): CellWords {
  const words = useWords().deliveries;
  const language = useLanguage();
  const meaning = (cell: CellView): string => {
    if (cell.type === 'error') return words.errorCell(toRef(cell.row, cell.col), cell.text);
    if (cell.text === '' && cell.meaning === 'none') return '';
    const reason = cell.why && (language === 'az' ? ignoredAz(cell.why) : ignoredEn(cell.why));
    return [words.meaning[cell.meaning], reason].filter((part) => part !== undefined).join(': ');
  };
  const was = (cell: CellView): string =>
    cell.was === undefined ? '' : cell.was === null ? words.wasNot : words.was(cell.was);
  const title = (cell: CellView): string =>
    [
      cell.text,
      meaning(cell),
      was(cell),
      cell.hidden === true ? words.hidden : '',
      cell.comment === undefined ? '' : words.comment(cell.comment),
      cell.formula === undefined ? '' : words.formula(cell.formula),
    ]
      .filter((line) => line !== '')
      .join('\n');
  return {
    meaning,
    title,
    name: (cell, ref) =>
      [
        ref,
        cell.text,
        cell.text === '' ? '' : words.meaning[cell.meaning],
        was(cell),
        cell.hidden === true ? words.hidden : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  };
}
