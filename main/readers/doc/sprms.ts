/** Properties of [MS-DOC], 2.6, that are read. */
export const SPRM = {
  deleted: 0x0800,
  strike: 0x0837,
  doubleStrike: 0x2a53,
  vanish: 0x083c,
  raised: 0x2a48,
  inTable: 0x2416,
  rowEnd: 0x2417,
  huge: 0x6646,
  table: 0xd608,
  verticalMerge: 0xd62b,
} as const;

const TABS = 0xc615;
/** Bytes of an operand by the three upper bits; 6: it says so itself. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

/** Calls `use` with each property of a list and its operand. What is cut off ends the list. */
export function eachSprm(list: Uint8Array, use: (sprm: number, operand: Uint8Array) => void): void {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  let at = 0;
  while (at + 3 <= list.length) {
    const sprm = view.getUint16(at, true);
    at += 2;
    let size = SIZES[sprm >> 13]!;
    if (size < 0 && sprm === SPRM.table) {
      if (at + 2 > list.length) return;
      size = view.getUint16(at, true) - 1;
      at += 2;
    } else if (size < 0) {
      size = list[at]!;
      // As many tab stops as fit are told otherwise, and nobody here reads them.
      if (sprm === TABS && size === 255) return;
      at += 1;
    }
    if (size < 0 || at + size > list.length) return;
    use(sprm, list.subarray(at, at + size));
    at += size;
  }
}

/** On by itself, or the opposite of what a style says. */
export const isOn = (operand: Uint8Array): boolean => operand[0] === 1 || operand[0] === 0x81;
