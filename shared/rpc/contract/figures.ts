/** Procedures of the Figures screen. */
export const figuresContract = {};
