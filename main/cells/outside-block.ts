import type { OutsideText } from '../../shared/domain/sheets/cell.ts';
import { BLOCK_VERSION } from './block-format.ts';
import type { CellBlock } from './block-writer.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const KINDS: readonly OutsideText['kind'][] = ['text box', 'header', 'footer', 'note'];
const ABOVE = 8;

/**
 * Text outside the cells travels and is kept as a block of row 0 before the blocks of cells. To whoever knows only
 * cells it is a block without any: five numbers as in every block, then how many texts, and of each its kind, its
 * length in bytes and its bytes. So neither the table of blocks nor an older workspace has to change.
 */
export function encodeOutside(texts: readonly OutsideText[]): CellBlock {
  const out = new ByteWriter();
  const encoded = texts.map(({ text }) => Buffer.from(text, 'utf8'));
  out.reserve(64 + encoded.reduce((sum, bytes) => sum + bytes.length + 8, 0));
  // Version, first row, no cells, no strings, no bytes of strings.
  for (const head of [BLOCK_VERSION, 0, 0, 0, 0, texts.length]) out.varint(head);
  texts.forEach(({ kind, above }, at) => {
    out.byte(KINDS.indexOf(kind) | (above ? ABOVE : 0));
    out.varint(encoded[at]!.length);
    out.append(encoded[at]!);
  });
  return { firstRow: 0, lastRow: 0, bytes: out.written().slice() };
}

/** The texts outside the cells of a sheet; undefined where it has none. */
export function decodeOutside(blocks: readonly CellBlock[]): OutsideText[] | undefined {
  const block = blocks[0];
  if (block?.lastRow !== 0) return undefined;
  const input = new ByteReader(block.bytes);
  for (let head = 0; head < 5; head++) input.varint();
  return Array.from({ length: input.varint() }, () => {
    const mark = input.byte();
    const text = input.text(input.varint());
    return { kind: KINDS[mark & 7]!, text, ...(mark & ABOVE ? { above: true as const } : {}) };
  });
}
