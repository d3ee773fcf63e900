import { LIMITS } from '../../cells/limits.ts';
import { damaged, refuse } from '../../cells/refusal.ts';
import type { DocFile } from './doc-file.ts';

/** The characters of a document, and where each lies in the file: by that its looks are found. */
export interface DocText {
  text: string;
  /** Of each character. */
  offsets: Uint32Array;
}

const CLX = 33;
const PROPERTIES = 1;
const PIECES = 2;

/** Puts the text together from the pieces in which it was saved ([MS-DOC], 2.4.1). */
export function docText(file: DocFile): DocText {
  const pieces = pieceTable(file.part(CLX));
  const view = new DataView(pieces.buffer, pieces.byteOffset, pieces.byteLength);
  const count = Math.floor((pieces.length - 4) / 12);
  const total = count < 1 ? 0 : view.getUint32(count * 4, true);
  if (total > LIMITS.cellCharacters)
    refuse({ tag: 'TooLarge', what: 'characters', limit: LIMITS.cellCharacters });
  const offsets = new Uint32Array(total);
  const parts: string[] = [];
  let at = 0;
  for (let piece = 0; piece < count; piece++) {
    const [from, to] = [view.getUint32(piece * 4, true), view.getUint32(piece * 4 + 4, true)];
    if (to <= from || from !== at || to > total) break;
    const where = view.getUint32((count + 1) * 4 + piece * 8 + 2, true);
    // One byte a character, or two.
    const isNarrow = (where & 0x40000000) !== 0;
    const start = isNarrow ? (where & 0x3fffffff) >>> 1 : where & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    const bytes = file.main.subarray(start, start + (to - from) * width);
    if (bytes.length < (to - from) * width) damaged('the text of the document is cut off');
    parts.push(new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes));
    for (let one = from; one < to; one++) offsets[one] = start + (one - from) * width;
    at = to;
  }
  const text = parts.join('');
  // A broken pair of surrogates counts as one character here and as two there.
  if (text.length !== at) damaged('the text of the document cannot be put together');
  return { text, offsets };
}

function pieceTable(clx: Uint8Array): Uint8Array {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (at + 5 <= clx.length) {
    const kind = clx[at];
    if (kind === PIECES) return clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
    if (kind !== PROPERTIES) break;
    at += 3 + view.getUint16(at + 1, true);
  }
  return damaged('the pieces of the document are missing');
}
