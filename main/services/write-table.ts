import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { TableToSave } from '../../shared/rpc/contract/files.ts';
import type { Result } from '../../shared/result.ts';
import { workbookOf } from '../exchange/workbook.ts';
import { writeWhole } from './write-whole.ts';

/** Saves what a screen shows as a workbook, each row with the cells that its numbers come from. */
export const writeTable = (path: string, table: TableToSave): Promise<Result<void, ServiceError>> =>
  writeWhole(path, workbookOf(table));
