import type { deliveriesContract } from '../../../shared/rpc/contract/deliveries.ts';
import type { HandlersOf } from '../handler.ts';
import { importHandlers } from './import.ts';

export const deliveriesHandlers: HandlersOf<typeof deliveriesContract> = {
  ...importHandlers,
};
