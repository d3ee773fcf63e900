/** Procedures of the Reference screen. */
export const referenceContract = {};
