/** Colours for a terminal; plain text for a file, a pipe, or where NO_COLOR asks for it. */
export interface Ink {
  strong: (text: string) => string;
  muted: (text: string) => string;
  amber: (text: string) => string;
  red: (text: string) => string;
  green: (text: string) => string;
  blue: (text: string) => string;
}

const plain = (text: string): string => text;
const code =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

const PLAIN: Ink = { strong: plain, muted: plain, amber: plain, red: plain, green: plain, blue: plain };
const COLOUR: Ink = {
  strong: code(1, 22),
  muted: code(2, 22),
  amber: code(33, 39),
  red: code(31, 39),
  green: code(32, 39),
  blue: code(34, 39),
};

export const inkFor = (stream: { isTTY?: boolean }): Ink =>
  stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' ? COLOUR : PLAIN;

/** The colour of a state goes with its word, never alone. */
export function inkOfState(ink: Ink, state: string): (text: string) => string {
  if (/^(open|silent|query)/.test(state)) return ink.amber;
  if (/^(proposed)/.test(state)) return ink.blue;
  if (/^(decided|agreed|reported|answered)/.test(state)) return ink.green;
  if (/^(blocker|missing)/.test(state)) return ink.red;
  if (/^(superseded|note)/.test(state)) return ink.muted;
  return plain;
}
