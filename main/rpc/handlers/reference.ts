export const referenceHandlers = {};
