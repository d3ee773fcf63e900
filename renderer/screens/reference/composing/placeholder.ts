/** What a placeholder of the text is, by how it is written. */
export type PlaceholderKind = 'figure' | 'noun' | 'year' | 'fixed' | 'label' | 'note' | 'clause' | 'claim';

export function placeholderKind(source: string): PlaceholderKind {
  if (source.startsWith('{?')) return 'clause';
  if (source.startsWith('{!')) return 'claim';
  if (source.startsWith('{=')) return 'fixed';
  if (source.startsWith('{~')) return 'label';
  if (source.startsWith('{^')) return 'note';
  if (/^\{year\b/.test(source)) return 'year';
  return source.includes('|noun:') ? 'noun' : 'figure';
}

/** The figure that a chip is about; null where there is none. */
export const figureOf = (source: string): string | null =>
  /^\{[?!]?([a-z0-9_]+(?:\.[a-z0-9_]+)*)/.exec(source)?.[1] ?? null;

/** How a number stands in the text, in the order of its digits. */
export const WORDINGS = ['both', 'value', 'word', 'than', 'ordinal', 'change'] as const;
export type WordingName = (typeof WORDINGS)[number];

/** The source of a figure in a wording. */
export function worded(figure: string, wording: WordingName): string {
  switch (wording) {
    case 'both':
      return `{${figure}} ({${figure}|change})`;
    case 'value':
      return `{${figure}}`;
    case 'than':
      return `{${figure}|than-last-year}`;
    default:
      return `{${figure}|${wording}}`;
  }
}

/** Which wording a chip has; null for one that is none of them. */
export function wordingName(source: string): WordingName | null {
  const figure = figureOf(source);
  if (figure === null) return null;
  return WORDINGS.find((one) => worded(figure, one) === source || (one === 'both' && source === `{${figure}|both}`)) ?? null; // prettier-ignore
}
