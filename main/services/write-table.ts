import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { TableToSave } from '../../shared/rpc/contract/files.ts';
import type { Result } from '../../shared/result.ts';
import { workbookOf } from '../exchange/workbook.ts';
import type { Target } from './write-target.ts';
import { writeWhole } from './write-whole.ts';

/** Saves what a screen shows as a workbook, each row with the cells that its numbers come from. */
export const writeTable = (target: Target, table: TableToSave): Promise<Result<void, ServiceError>> =>
  writeWhole(target, workbookOf(table));
