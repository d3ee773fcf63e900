import type { Period } from '../periods/period.ts';
import type { Sheet } from '../sheets/cell.ts';
import { tablesInBoxes, type DrawnBox } from './boxes/tables-in-boxes.ts';
import type { Meanings } from './meaning/meanings.ts';
import { labelSays } from './reading/label-says.ts';
import { findTables } from './tables/find-tables.ts';
import type { SheetTables } from './tables/found-table.ts';

interface TablesJob {
  context: { period: Period };
  meanings: Meanings;
}

/** The tables of a sheet as a person drew their edges; where nobody did, as they are found. */
export function tablesOf(
  sheet: Sheet,
  drawn: readonly DrawnBox[] | null,
  { context, meanings }: TablesJob,
): SheetTables {
  const says = (label: string): ReturnType<typeof labelSays> => labelSays(label, context.period, meanings);
  return (drawn && tablesInBoxes(sheet, drawn, says)) ?? findTables(sheet, says);
}
