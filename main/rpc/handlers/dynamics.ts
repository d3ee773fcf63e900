export const dynamicsHandlers = {};
