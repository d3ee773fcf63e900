import { damaged, refuse } from '../../cells/refusal.ts';
import type { OleContainer } from '../container/ole-container.ts';

/** The parts of a Word file of 1997 to 2003 ([MS-DOC], 2.5). */
export interface DocFile {
  main: Uint8Array;
  table: Uint8Array;
  data: Uint8Array;
  /** Lengths of its texts, in characters, in the order in which they stand. */
  lengths: { text: number; notes: number; margins: number; remarks: number; endNotes: number; boxes: number };
  /** A part of the table stream by its place in the list of the header. */
  part: (index: number) => Uint8Array;
}

const WORD = 0xa5ec;
/** Word 97; the two before it have another header. */
const FIRST = 0xc1;
const LENGTHS = 0x4c;
const PARTS = 0x9a;

export function openDoc(container: OleContainer): DocFile {
  const main = container.stream('WordDocument') ?? new Uint8Array();
  if (main.length < 0x1aa) damaged('the header of the document is cut off');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== WORD || view.getUint16(2, true) < FIRST)
    return refuse({ tag: 'UnknownFormat', detail: 'an old Word document (.doc)' });
  const flags = view.getUint16(10, true);
  if (flags & 0x0100) return refuse({ tag: 'PasswordProtected' });
  const table = container.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) return damaged('the tables of the document are missing');
  const length = (at: number): number => Math.max(0, view.getInt32(LENGTHS + at * 4, true));
  return {
    main,
    table,
    data: container.stream('Data') ?? new Uint8Array(),
    lengths: {
      text: length(0),
      notes: length(1),
      margins: length(2),
      remarks: length(4),
      endNotes: length(5),
      boxes: length(6),
    },
    part: (index) => {
      const from = view.getUint32(PARTS + index * 8, true);
      return table.subarray(from, from + view.getUint32(PARTS + index * 8 + 4, true));
    },
  };
}
