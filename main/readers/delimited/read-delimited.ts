import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { losesLetters, type DecodedText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { looksGarbled, mayBeGarbled, mendLetters } from './mend-letters.ts';
import { records } from './records.ts';
import { TableWidths } from './table-widths.ts';

/** Excel's own first line that names the delimiter; it is no record and is not shown. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

/** One sheet without a name, of texts as written; row 1 is the first record, empty lines count. */
export function readDelimited(decoded: DecodedText): StoredDocument {
  const named = NAMED_DELIMITER.exec(decoded.text);
  const text = named ? decoded.text.slice(named[0].length) : decoded.text;
  const delimiter = named?.[1] ?? guessDelimiter(text);
  const warnings = new WarningList();
  warnOfEncoding(decoded, warnings);
  const sheet = new SheetBuilder('', 'visible', warnings, { spent: 0 });
  const widths = new TableWidths(sheet.name, warnings);
  const letters = new Letters(text, sheet.name, warnings);
  let row = 0;
  const split = records(text, delimiter, ({ row: at, col, lines }) =>
    warnings.add('QuoteUnbalanced', {
      sheet: sheet.name,
      ref: toRef(at, col),
      ...(lines === 0 ? {} : { detail: String(lines) }),
    }),
  );
  for (const record of split) {
    row++;
    let filled = 0;
    let last = 0;
    for (let at = 0; at < record.length; at++) {
      const field = record[at]!;
      if (field === '') continue;
      filled++;
      last = at + 1;
      const right = letters.read(field, row, last);
      sheet.add(row, last, 'text', right, right);
    }
    widths.record(row, record, filled, last);
  }
  widths.finish();
  letters.finish();
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: decoded.encoding,
    sheets: [sheet.finish()],
    warnings: warnings.all(),
  };
}

/** That letters were guessed, and where two guesses are almost equally good, both. */
export function warnOfEncoding({ guessed, encoding, rival }: DecodedText, warnings: WarningList): void {
  if (guessed) warnings.add('EncodingGuessed', { detail: encoding });
  if (rival !== undefined) warnings.add('EncodingDoubtful', { detail: `${encoding} / ${rival}` });
}

/** Reads garbled letters back, and counts the fields where letters are lost: which they are, their texts show. */
class Letters {
  readonly #sheet: string;
  readonly #warnings: WarningList;
  readonly #mayBeGarbled: boolean;
  readonly #mended = new Map<string, string>();
  #lost: { ref: string; cells: number } | undefined;

  constructor(text: string, sheet: string, warnings: WarningList) {
    this.#sheet = sheet;
    this.#warnings = warnings;
    this.#mayBeGarbled = mayBeGarbled(text);
  }

  read(field: string, row: number, col: number): string {
    const mended = this.#mayBeGarbled ? mendLetters(field) : undefined;
    if (mended && !this.#mended.has(mended.encoding)) this.#mended.set(mended.encoding, toRef(row, col));
    const text = mended?.text ?? field;
    if (losesLetters(text) || (this.#mayBeGarbled && looksGarbled(text)))
      this.#lost = { ref: this.#lost?.ref ?? toRef(row, col), cells: (this.#lost?.cells ?? 0) + 1 };
    return text;
  }

  finish(): void {
    if (this.#lost)
      this.#warnings.add('LettersLost', {
        sheet: this.#sheet,
        ref: this.#lost.ref,
        detail: `${this.#lost.cells} cells`,
      });
    for (const [detail, ref] of this.#mended)
      this.#warnings.add('LettersMended', { sheet: this.#sheet, ref, detail });
  }
}
