/** Procedures of the Overview screen. */
export const overviewContract = {};
