/** Procedures of the History screen. */
export const historyContract = {};
