/** The sentence around `[start, end)`: up to a full stop, question or exclamation mark with a new beginning behind. */
export function sentenceAround(text: string, start: number, end: number): string {
  const stops = [...text.matchAll(/[.!?…]+['’”)\]]*[\s\u00a0]+(?=[\p{Lu}\p{N}‘“'"(])|\n+/gu)];
  let from = 0;
  let to = text.length;
  for (const stop of stops) {
    const after = stop.index + stop[0].length;
    if (after <= start) from = after;
    else if (stop.index >= end - 1 && to === text.length) to = after;
  }
  return text.slice(from, to).trim();
}
