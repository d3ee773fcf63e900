/** Procedures of the Dynamics screen. */
export const dynamicsContract = {};
