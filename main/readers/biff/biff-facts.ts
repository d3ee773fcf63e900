import { biffRecords, u16, u32 } from './biff-records.ts';
import { sharedSuperscripts } from './shared-superscripts.ts';

/** What SheetJS does not tell of a workbook stream. Sheets, rows and columns count from 0. */
export interface BiffFacts {
  encrypted: boolean;
  /** Sheets under protection. */
  locked: Set<number>;
  /** Sheets that show zeros as empty cells. */
  hidesZeros: Set<number>;
  superscript(sheet: number, row: number, col: number): string | undefined;
}

const R = {
  bof: 0x0809,
  filePass: 0x002f,
  protect: 0x0012,
  font: 0x0031,
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
  const facts: BiffFacts = {
    encrypted: false,
    locked: new Set(),
    hidesZeros: new Set(),
    superscript: () => undefined,
  };
  let fonts = 0;
  let sheet = -1;
  let last = 0;
  for (const { type, offset, data } of biffRecords(stream)) {
    if (type === R.bof) sheet = sheets.get(offset) ?? sheet;
    else if (type === R.filePass) facts.encrypted = true;
    else if (type === R.boundSheet) sheets.set(u32(data, 0), sheets.size);
    // There is no font 4 ([MS-XLS] 2.5.129).
    else if (type === R.font) {
      if (u16(data, 8) === 1) raised.add(fonts < 4 ? fonts : fonts + 1);
      fonts++;
    } else if (type === R.sst || (type === R.continues && last === R.sst)) sst.push(data);
    else if (sheet >= 0) inSheet(type, data, sheet, facts, labels);
    if (type !== R.continues) last = type;
  }
  if (raised.size > 0 && sst.length > 0) {
    const marks = sharedSuperscripts(sst, raised);
    facts.superscript = (at, row, col) => marks.get(labels.get(`${at} ${row} ${col}`) ?? -1);
  }
  return facts;
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
