import { lettersContract } from './letters.ts';

/** Procedures of the Overview screen, and the letters that start on every screen. */
export const overviewContract = { ...lettersContract };
