export const figuresHandlers = {};
