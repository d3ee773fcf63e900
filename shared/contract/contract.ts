import type { z } from '../zod.ts';
import { catalogueContract, layoutsContract } from './catalogue.ts';
import { checksContract } from './checks.ts';
import { composingContract } from './reference/composing.ts';
import { deliveriesContract, rereadingContract, withdrawalContract } from './deliveries.ts';
import { dynamicsContract } from './dynamics.ts';
import { figuresContract } from './figure-panel.ts';
import { filesContract } from './files.ts';
import { historyContract } from './history.ts';
import { importContract } from './import.ts';
import { languageContract } from './reference/language.ts';
import { enquiriesContract, lettersContract } from './letters.ts';
import { originContract } from './origin.ts';
import { peopleContract } from './people.ts';
import { questionsContract } from './questions.ts';
import { rollContract } from './reference/roll.ts';
import { searchContract } from './search.ts';
import { settingsContract } from './settings.ts';
import { decisionsContract } from './decisions.ts';
import { overviewContract } from './overview.ts';
import { referenceContract } from './reference/reference.ts';
import { sessionContract } from './session.ts';
import { teachingContract } from './teaching.ts';
import type { Procedure } from './procedure.ts';

/** Every procedure that a window can call, once: main must satisfy it to compile, the client is derived. */
export const contract = {
  ...sessionContract,
  ...settingsContract,
  ...peopleContract,
  ...filesContract,
  ...overviewContract,
  ...lettersContract,
  ...importContract,
  ...deliveriesContract,
  ...withdrawalContract,
  ...rereadingContract,
  ...questionsContract,
  ...teachingContract,
  ...figuresContract,
  ...originContract,
  ...decisionsContract,
  ...searchContract,
  ...checksContract,
  ...dynamicsContract,
  ...referenceContract,
  ...languageContract,
  ...composingContract,
  ...enquiriesContract,
  ...rollContract,
  ...historyContract,
  ...catalogueContract,
  ...layoutsContract,
} as const satisfies Record<string, Procedure>;

type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;
