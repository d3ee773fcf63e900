import { catalogueAnswers } from './catalogue.ts';
import { checksAnswers } from './checks.ts';
import { composingAnswers } from './reference/composing.ts';
import { decisionsAnswers } from './decisions.ts';
import { deliveriesAnswers } from './deliveries.ts';
import { dynamicsAnswers } from './dynamics.ts';
import { enquiriesAnswers } from './reference/enquiries.ts';
import { rollAnswers } from './reference/roll.ts';
import { figurePanelAnswers } from './figure-panel.ts';
import { figureRowsAnswers } from './figure-rows.ts';
import { filesAnswers } from './files.ts';
import { historyAnswers } from './history.ts';
import { importAnswers } from './import.ts';
import { languageAnswers } from './reference/language.ts';
import { layoutsAnswers } from './layouts.ts';
import { lettersAnswers } from './letters.ts';
import { originAnswers } from './origin.ts';
import { overviewAnswers } from './overview.ts';
import { peopleAnswers } from './people.ts';
import { questionsAnswers } from './questions.ts';
import { referenceAnswers } from './reference/reference.ts';
import { rereadingAnswers } from './rereading.ts';
import { searchAnswers } from './search.ts';
import { sessionAnswers } from './session.ts';
import { settingsAnswers } from './settings.ts';
import { teachingAnswers } from './teaching.ts';
import { withdrawalAnswers } from './withdrawal.ts';
import type { z } from '../../zod.ts';
import type { ProcedureName } from '../contract.ts';

/** What every procedure answers, as tests and development check it; the program that people use never loads it. */
export const answers: Record<ProcedureName, z.ZodType> = {
  ...catalogueAnswers,
  ...checksAnswers,
  ...decisionsAnswers,
  ...deliveriesAnswers,
  ...dynamicsAnswers,
  ...enquiriesAnswers,
  ...rollAnswers,
  ...figurePanelAnswers,
  ...figureRowsAnswers,
  ...filesAnswers,
  ...historyAnswers,
  ...importAnswers,
  ...layoutsAnswers,
  ...lettersAnswers,
  ...originAnswers,
  ...overviewAnswers,
  ...peopleAnswers,
  ...questionsAnswers,
  ...referenceAnswers,
  ...languageAnswers,
  ...composingAnswers,
  ...rereadingAnswers,
  ...searchAnswers,
  ...sessionAnswers,
  ...settingsAnswers,
  ...teachingAnswers,
  ...withdrawalAnswers,
};
