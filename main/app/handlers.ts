import type { contract } from '../../shared/contract/contract.ts';
import type { HandlersOf } from '../session/handler.ts';
import { catalogueHandlers } from '../work/catalogue/handlers.ts';
import { checksHandlers } from '../work/checks/handlers.ts';
import { deliveriesHandlers } from '../work/deliveries/handlers.ts';
import { dynamicsHandlers } from '../work/dynamics/handlers.ts';
import { figuresHandlers } from '../work/figures/handlers.ts';
import { filesHandlers } from '../work/exchange/handlers.ts';
import { historyHandlers } from '../work/history/handlers.ts';
import { overviewHandlers } from '../work/overview/handlers.ts';
import { referenceHandlers } from '../work/reference/handlers.ts';
import { sessionHandlers } from './session-handlers.ts';

/** Every procedure of the contract with the service that answers it. */
export const handlers: HandlersOf<typeof contract> = {
  ...sessionHandlers,
  ...filesHandlers,
  ...overviewHandlers,
  ...deliveriesHandlers,
  ...figuresHandlers,
  ...checksHandlers,
  ...dynamicsHandlers,
  ...referenceHandlers,
  ...historyHandlers,
  ...catalogueHandlers,
};
