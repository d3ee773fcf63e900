import type { z } from '../zod.ts';
import { catalogueContract } from './contract/catalogue.ts';
import { checksContract } from './contract/checks.ts';
import { deliveriesContract } from './contract/deliveries.ts';
import { dynamicsContract } from './contract/dynamics.ts';
import { figuresContract } from './contract/figures.ts';
import { filesContract } from './contract/files.ts';
import { historyContract } from './contract/history.ts';
import { overviewContract } from './contract/overview.ts';
import { referenceContract } from './contract/reference.ts';
import { sessionContract } from './contract/session.ts';
import type { Procedure } from './procedure.ts';

/** Every procedure that a window can call, once: main must satisfy it to compile, the client is derived. */
export const contract = {
  ...sessionContract,
  ...filesContract,
  ...overviewContract,
  ...deliveriesContract,
  ...figuresContract,
  ...checksContract,
  ...dynamicsContract,
  ...referenceContract,
  ...historyContract,
  ...catalogueContract,
} as const satisfies Record<string, Procedure>;

type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;
