export const overviewHandlers = {};
