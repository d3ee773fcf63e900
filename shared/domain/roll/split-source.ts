import { bracketed } from '../reference/text/brackets.ts';

/** A block as it is written, cut where its sentences end; each with the blank behind it. */
export function splitSource(source: string): string[] {
  const masked = mask(source);
  const cuts = [...masked.matchAll(END)].map((found) => found.index + found[0].length);
  const ends = [...cuts, source.length];
  return ends.map((to, at) => source.slice(at === 0 ? 0 : ends[at - 1], to)).filter((piece) => piece !== '');
}

/** As `splitSentences` cuts what the block means: a placeholder may begin a sentence, too. */
const END = /(?<=[\p{Ll})\]”’]{2}[.!?])\s+(?=[\p{Lu}“‘\uE000])/gu;

/** Of the same length: placeholders without the texts in them, page marks as blanks. */
function mask(source: string): string {
  let masked = source.replaceAll(/<!--.*?-->/g, (mark) => ' '.repeat(mark.length));
  for (const one of bracketed(source))
    if ('to' in one) masked = masked.slice(0, one.from) + '\uE000'.repeat(one.to - one.from) + masked.slice(one.to); // prettier-ignore
  return masked;
}
