/** Characters on either side beyond which a text without a stop is no sentence, and is cut. */
const FAR = 1000;

/**
 * The sentence around `[start, end)`: up to a full stop, question or exclamation mark with a new beginning behind.
 * Looks only so far: a text may have as many numbers as it has words, and each asks for its own sentence.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const first = Math.max(0, start - FAR);
  const last = Math.min(text.length, end + FAR);
  const near = text.slice(first, last);
  let from = 0;
  let to = near.length;
  for (const stop of near.matchAll(/[.!?…]+['’”)\]]*[\s\u00a0]+(?=[\p{Lu}\p{N}‘“'"(])|\n+/gu)) {
    const after = stop.index + stop[0].length;
    if (after <= start - first) from = after;
    else if (stop.index >= end - first - 1 && to === near.length) to = after;
  }
  const sentence = near.slice(from, to).trim();
  const [cutBefore, cutAfter] = [from === 0 && first > 0, to === near.length && last < text.length];
  return `${cutBefore ? '… ' : ''}${sentence}${cutAfter ? ' …' : ''}`;
}
