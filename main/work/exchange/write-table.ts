import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { workbookOf } from './workbook.ts';
import type { Target } from '../../outputs/write-target.ts';
import { writeWhole } from '../../outputs/write-whole.ts';

/**
 * Saves what a screen shows as a workbook, each row with the cells that its numbers come from. `long`: how many texts
 * did not fit into a cell and are whole on a sheet of their own.
 */
export async function writeTable(
  target: Target,
  table: TableToSave,
): Promise<Result<{ long: number }, ServiceError>> {
  const { bytes, long } = workbookOf(table);
  const written = await writeWhole(target, bytes);
  return written.ok ? ok({ long }) : written;
}
