/** Procedures of the Catalogue screen. */
export const catalogueContract = {};
