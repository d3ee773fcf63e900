import { originContract } from './origin.ts';

/** Procedures of the Figures screen. */
export const figuresContract = { ...originContract };
