import type { contract } from '../../shared/contract/contract.ts';
import type { HandlersOf } from '../session/handler.ts';
import { catalogueHandlers } from '../work/catalogue/handlers.ts';
import { checksHandlers } from '../work/checks/handlers.ts';
import { layoutsHandlers } from '../work/layouts/handlers.ts';
import { languageHandlers } from '../work/language/handlers.ts';
import { composingHandlers } from '../work/composing/handlers.ts';
import { lettersHandlers } from '../work/collect/handlers.ts';
import { decisionsHandlers } from '../work/decisions/handlers.ts';
import { deliveriesHandlers } from '../work/deliveries/handlers.ts';
import { dynamicsHandlers } from '../work/dynamics/handlers.ts';
import { enquiriesHandlers } from '../work/enquiries/handlers.ts';
import { filesHandlers } from '../work/exchange/handlers.ts';
import { figuresHandlers } from '../work/figures/handlers.ts';
import { historyHandlers } from '../work/history/handlers.ts';
import { importHandlers } from '../work/intake/handlers.ts';
import { originHandlers } from '../work/origin/handlers.ts';
import { overviewHandlers } from '../work/overview/handlers.ts';
import { peopleHandlers } from '../work/people/handlers.ts';
import { questionsHandlers } from '../work/questions/handlers.ts';
import { referenceHandlers } from '../work/reference/handlers.ts';
import { rereadingHandlers } from '../work/rereading/handlers.ts';
import { rollHandlers } from './roll-handlers.ts';
import { searchHandlers } from '../work/search/handlers.ts';
import { teachingHandlers } from '../work/teaching/handlers.ts';
import { settingsHandlers } from '../work/settings/handlers.ts';
import { withdrawalHandlers } from '../work/withdrawal/handlers.ts';
import { sessionHandlers } from './session-handlers.ts';

/** Every procedure of the contract with the service that answers it. */
export const handlers: HandlersOf<typeof contract> = {
  ...sessionHandlers,
  ...settingsHandlers,
  ...peopleHandlers,
  ...filesHandlers,
  ...overviewHandlers,
  ...lettersHandlers,
  ...importHandlers,
  ...deliveriesHandlers,
  ...withdrawalHandlers,
  ...rereadingHandlers,
  ...questionsHandlers,
  ...teachingHandlers,
  ...figuresHandlers,
  ...originHandlers,
  ...decisionsHandlers,
  ...searchHandlers,
  ...checksHandlers,
  ...dynamicsHandlers,
  ...referenceHandlers,
  ...languageHandlers,
  ...composingHandlers,
  ...enquiriesHandlers,
  ...rollHandlers,
  ...historyHandlers,
  ...catalogueHandlers,
  ...layoutsHandlers,
};
