import type { contract } from '../../shared/rpc/contract.ts';
import type { HandlersOf } from './handler.ts';
import { catalogueHandlers } from './handlers/catalogue.ts';
import { checksHandlers } from './handlers/checks.ts';
import { deliveriesHandlers } from './handlers/deliveries.ts';
import { dynamicsHandlers } from './handlers/dynamics.ts';
import { figuresHandlers } from './handlers/figures.ts';
import { filesHandlers } from './handlers/files.ts';
import { historyHandlers } from './handlers/history.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { referenceHandlers } from './handlers/reference.ts';
import { sessionHandlers } from './handlers/session.ts';

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
