import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { losesLetters, type DecodedText } from './decode-text.ts';
import { guessDelimiter, records } from './records.ts';

/** Excel's own first line that names the delimiter; it is no record and is not shown. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

/** One sheet without a name, of texts as written; row 1 is the first record, empty lines count. */
export function readDelimited(decoded: DecodedText): StoredDocument {
  const named = NAMED_DELIMITER.exec(decoded.text);
  const text = named ? decoded.text.slice(named[0].length) : decoded.text;
  const delimiter = named?.[1] ?? guessDelimiter(text);
  const warnings = new WarningList();
  if (decoded.guessed) warnings.add('EncodingGuessed', { detail: decoded.encoding });
  const sheet = new SheetBuilder('', 'visible', warnings, { spent: 0 });
  let row = 0;
  let lost: { ref: string; count: number } | undefined;
  for (const record of records(text, delimiter)) {
    row++;
    for (const [at, field] of record.entries()) {
      if (field === '') continue;
      sheet.add(row, at + 1, 'text', field, field);
      if (losesLetters(field)) lost = { ref: lost?.ref ?? toRef(row, at + 1), count: (lost?.count ?? 0) + 1 };
    }
  }
  if (lost) warnings.add('LettersLost', { sheet: sheet.name, ref: lost.ref, detail: `${lost.count} cells` });
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: decoded.encoding,
    sheets: [sheet.finish()],
    warnings: warnings.all(),
  };
}
