/** Procedures of the Deliveries screen. */
export const deliveriesContract = {};
