export const checksHandlers = {};
