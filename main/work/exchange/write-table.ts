import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { csvOf } from './csv.ts';
import { workbookOf } from './workbook.ts';
import type { Target } from '../../outputs/write-target.ts';
import { writeWhole } from '../../outputs/write-whole.ts';

/**
 * Saves a table as a workbook, or as text where the name of the file says so, each row with the cells that its numbers come from. `long`: how many texts
 * did not fit into a cell and are whole on a sheet of their own.
 */
export async function writeTable(
  target: Target,
  table: TableToSave,
): Promise<Result<{ long: number }, ServiceError>> {
  if (/\.csv$/i.test(target.path)) {
    const written = await writeWhole(target, Buffer.from(csvOf(table)));
    return written.ok ? ok({ long: 0 }) : written;
  }
  const { bytes, long } = workbookOf(table);
  const written = await writeWhole(target, bytes);
  return written.ok ? ok({ long }) : written;
}
