/** Where an error is read: what to do is told in commands there, in things to press here. */
export type ErrorHost = 'command-line' | 'window';
