import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import type { CellExtras } from '../../cells/block-writer.ts';
import { damaged } from '../../cells/refusal.ts';
import { BiffOutside } from './biff-outside.ts';
import { biffRecords, u16, u32 } from './biff-records.ts';
import { sharedLooks } from './shared-looks.ts';

/** What SheetJS does not tell of a workbook stream. Sheets, rows and columns count from 0. */
export interface BiffFacts {
  encrypted: boolean;
  /** Sheets under protection. */
  locked: Set<number>;
  /** Sheets that show zeros as empty cells. */
  hidesZeros: Set<number>;
  /** What is raised or struck in a cell. */
  look(sheet: number, row: number, col: number): CellExtras | undefined;
  outside(sheet: number): readonly OutsideText[];
}

const R = {
  bof: 0x0809,
  filePass: 0x002f,
  protect: 0x0012,
  font: 0x0031,
  xf: 0x00e0,
  boundSheet: 0x0085,
  sst: 0x00fc,
  labelSst: 0x00fd,
  continues: 0x003c,
  window2: 0x023e,
} as const;

/** Walks a BIFF5 or BIFF8 stream once ([MS-XLS] 2.3); older ones have none of this. */
export function biffFacts(stream: Uint8Array): BiffFacts {
  const sheets = new Map<number, number>();
  const raised = new Set<number>();
  const sst: Uint8Array[] = [];
  const labels = new Map<string, number>();
  const outside = new BiffOutside();
  const struck = new Set<number>();
  const struckFormats = new Set<number>();
  const struckCells = new Set<string>();
  const facts: BiffFacts = {
    encrypted: false,
    locked: new Set(),
    hidesZeros: new Set(),
    look: () => undefined,
    outside: (at) => outside.of(at),
  };
  let fonts = 0;
  let formats = 0;
  let sheet = -1;
  let isWide = false;
  let last = 0;
  for (const { type, offset, data } of biffRecords(stream)) {
    if (type === R.bof) {
      sheet = sheets.get(offset) ?? sheet;
      // Version 8 has strings of two bytes a character.
      isWide = u16(data, 0) === 0x0600;
    } else if (type === R.filePass) facts.encrypted = true;
    else if (type === R.boundSheet) sheets.set(u32(data, 0), sheets.size);
    // There is no font 4 ([MS-XLS] 2.5.129).
    else if (type === R.font) {
      const font = fonts < 4 ? fonts : fonts + 1;
      if (u16(data, 8) === 1) raised.add(font);
      if ((u16(data, 2) & 8) !== 0) struck.add(font);
      fonts++;
    } else if (type === R.xf) {
      if (struck.has(u16(data, 0))) struckFormats.add(formats);
      formats++;
    } else if (type === R.sst || (type === R.continues && last === R.sst)) sst.push(data);
    else if (sheet >= 0) {
      inSheet(type, data, sheet, facts, labels);
      if (struckFormats.size > 0) strike(type, data, sheet, struckFormats, struckCells);
      if (isWide) {
        checkFormula(type, data);
        outside.record(type, data, sheet);
      }
    }
    if (type !== R.continues) last = type;
  }
  const isRich = raised.size > 0 || struck.size > 0;
  const looks =
    isRich && sst.length > 0 ? sharedLooks(sst, { raised, struck }) : new Map<number, CellExtras>();
  if (looks.size > 0 || struckCells.size > 0)
    facts.look = (at, row, col) => {
      const key = `${at} ${row} ${col}`;
      const look = looks.get(labels.get(key) ?? -1);
      return struckCells.has(key) ? { ...look, struck: true } : look;
    };
  return facts;
}

/** Records of one cell begin with row, column and format; one that holds many repeats the format. */
const CELLS = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd]);
const MANY = 0x00bd;

/** Where a record says how long its formula is ([MS-XLS] 2.4.127, 2.4.277, 2.4.4), in version 8. */
const FORMULA_LENGTH = new Map([
  [0x0006, 20],
  [0x04bc, 8],
  [0x0221, 12],
]);

/** The library never ends on a formula that is longer than its record. */
function checkFormula(type: number, data: Uint8Array): void {
  const at = FORMULA_LENGTH.get(type);
  if (at === undefined) return;
  const length = u16(data, at);
  if (at + 2 + length > data.length && length !== 0xffff) damaged('a formula is cut off');
}

function strike(
  type: number,
  data: Uint8Array,
  sheet: number,
  formats: ReadonlySet<number>,
  cells: Set<string>,
): void {
  const row = u16(data, 0);
  const col = u16(data, 2);
  if (CELLS.has(type) && formats.has(u16(data, 4))) cells.add(`${sheet} ${row} ${col}`);
  if (type !== MANY) return;
  for (let at = 4; at + 6 <= data.length - 2; at += 6)
    if (formats.has(u16(data, at))) cells.add(`${sheet} ${row} ${col + (at - 4) / 6}`);
}

function inSheet(
  type: number,
  data: Uint8Array,
  sheet: number,
  facts: BiffFacts,
  labels: Map<string, number>,
): void {
  if (type === R.protect && u16(data, 0) === 1) facts.locked.add(sheet);
  else if (type === R.window2 && (u16(data, 0) & 0x10) === 0) facts.hidesZeros.add(sheet);
  else if (type === R.labelSst) labels.set(`${sheet} ${u16(data, 0)} ${u16(data, 2)}`, u32(data, 6));
}
