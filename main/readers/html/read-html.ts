import { DRAFT_PROPERTY } from '../../../shared/domain/reference/draft-mark.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { losesLetters, type DecodedText } from '../delimited/decode-text.ts';
import { warnOfEncoding } from '../delimited/read-delimited.ts';
import { GRID } from '../../cells/limits.ts';
import { refuse } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { textExtras } from '../xlsx/rich-text.ts';
import { parseHtml } from './html-parser.ts';
import { layoutBlocks } from './table-layout.ts';

/** Reads an HTML page as one sheet: its texts and tables one below the other, cells as text as written. */
export function readHtml(bytes: Uint8Array, decoded: DecodedText): StoredDocument {
  const page = stated(bytes, decoded);
  const { text, encoding } = page;
  const warnings = new WarningList();
  warnOfEncoding(page, warnings);
  const blocks = parseHtml(text);
  if (!blocks.some((block) => block.kind === 'table'))
    refuse({ tag: 'UnknownFormat', detail: 'a web page without a table' });
  const { texts, merges } = layoutBlocks(blocks);
  const sheet = new SheetBuilder('Sheet1', 'visible', warnings, { spent: 0 });
  for (const { top, left, bottom, right } of merges) {
    if (bottom < GRID.rows && right < GRID.columns) {
      sheet.merge({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
    }
  }
  let lost = 0;
  for (const { row, col, text: rich, hidden } of texts.toSorted((a, b) => a.row - b.row || a.col - b.col)) {
    if (rich.text === '') continue;
    if (losesLetters(rich.text)) lost++;
    sheet.add(row + 1, col + 1, 'text', rich.text, rich.text, {
      ...textExtras(rich),
      ...(hidden ? { hidden: true as const } : {}),
    });
  }
  if (lost > 0) warnings.add('LettersLost', { sheet: 'Sheet1', detail: `${lost} cells` });
  const marks = { property: hasDraftProperty(text), tags: [] };
  return { format: 'html', encoding, sheets: [sheet.finish()], warnings: warnings.all(), marks };
}

/** LibreOffice writes a property as `<meta name="…">`, Word as an element of that name, both in the head. */
const hasDraftProperty = (page: string): boolean =>
  new RegExp(`<(?:meta\\s+name="|o:)${DRAFT_PROPERTY}\\b`, 'i').test(page.slice(0, HEAD));

const HEAD = 65_536;

/** The page's own word for its encoding counts where neither a mark nor valid UTF-8 settles it. */
function stated(bytes: Uint8Array, decoded: DecodedText): DecodedText {
  if (!decoded.guessed) return decoded;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return decoded;
  try {
    const decoder = new TextDecoder(label);
    return { text: decoder.decode(bytes), encoding: decoder.encoding, guessed: false };
  } catch {
    return decoded;
  }
}
