/** What no XML can hold, as a character or as a reference to one. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as a file of XML can hold it: halves of pairs and control characters stand as U+FFFD, lines end alike. */
export const xmlText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\ufffd');
