/**
 * Text in one form, whatever program wrote it: dashes, quotes and blanks have many signs that say the same, and what
 * only tells where a line may break says nothing.
 */
export const plainForm = (text: string): string =>
  text
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .normalize('NFKC')
    .replace(/["'`´‘’‚‛“”„‟«»‹›]+/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
