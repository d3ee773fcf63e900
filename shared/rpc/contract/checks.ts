/** Procedures of the Checks screen. */
export const checksContract = {};
