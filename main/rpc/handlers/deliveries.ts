export const deliveriesHandlers = {};
