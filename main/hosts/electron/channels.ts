/** The two channels between page and main process. */
export const CALL = 'arayis:call';
export const EVENT = 'arayis:event';
