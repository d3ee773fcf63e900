import type { overviewContract } from '../../../shared/rpc/contract/overview.ts';
import type { HandlersOf } from '../handler.ts';
import { lettersHandlers } from './letters.ts';

export const overviewHandlers: HandlersOf<typeof overviewContract> = { ...lettersHandlers };
