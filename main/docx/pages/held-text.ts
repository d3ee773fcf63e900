/** A suffix stays on the line of what it belongs to: `2020-ci`, `42%-i`, `QHT-ni`, or the figure before this run. */
const SUFFIX = /(?<=^|[\d%\p{Lu}])-(?=\p{Ll}{1,5}(?!\p{L}))/u;

/** The pieces of a text between which a hyphen holds a suffix to what stands before it. */
export const heldPieces = (text: string): string[] => text.split(SUFFIX);

/** With hyphens at which no line breaks. */
export const heldText = (text: string): string => heldPieces(text).join('\u2011');
