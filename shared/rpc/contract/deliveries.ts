import { importContract } from './import.ts';

/** Procedures of the Deliveries screen. */
export const deliveriesContract = {
  ...importContract,
};
