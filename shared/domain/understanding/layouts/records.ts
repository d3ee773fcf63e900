import type { Layout } from '../../catalogue/layout.ts';
import type { ObservationStatus } from '../../observations/observation.ts';
import type { Period } from '../../periods/period.ts';
import type { Sheet } from '../../sheets/cell.ts';
import { parseRef } from '../../sheets/cell-ref.ts';
import type { Interpretation } from '../interpretation.ts';
import type { SheetTime } from '../lines/sheet-name.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { mayBeRegister } from './long-sheets.ts';
import { readLongTables } from './read-long-tables.ts';
import { readRegisters } from './read-registers.ts';
import { rowsOf, type Rows } from './record-table.ts';

export interface RecordJob {
  sheet: Sheet;
  rows: Rows;
  layouts: readonly Layout[];
  meanings: Meanings;
  base: Period;
  /** The sender, where no layout says more. */
  agency: string;
  marks: Readonly<Record<string, ObservationStatus>>;
  out: Interpretation;
  /** What the name of the sheet says of time. */
  sheetTime?: SheetTime | undefined;
}

/** Reads the records that a layout knows, and gives the sheet without their rows. */
export function readRecords(job: Omit<RecordJob, 'rows'>): Sheet {
  const { sheet, layouts } = job;
  if (!mayBeRegister(sheet.name, layouts)) return sheet;
  const taken = new Set<number>();
  const whole: RecordJob = { ...job, rows: rowsOf(sheet) };
  readRegisters(whole, taken);
  readLongTables(whole, taken);
  return taken.size === 0
    ? sheet
    : { ...sheet, cells: sheet.cells.filter(({ ref }) => !taken.has(parseRef(ref).row)) };
}
