import type { FigurePart, PrintedValue } from '../figures/printed-value.ts';
import { AZERBAIJANI } from './grammar/grammar-az.ts';
import { ENGLISH } from './grammar/grammar-en.ts';

/** Hands out the printed texts of a figure in the order of the document, one place at a time. */
export function printedPlaces(
  printed: readonly PrintedValue[],
): (figure: string, part: FigurePart) => PrintedValue | undefined {
  const queues = new Map<string, PrintedValue[]>();
  for (const place of printed) {
    const key = `${place.part} ${place.figure}`;
    const queue = queues.get(key);
    if (queue) queue.push(place);
    else queues.set(key, [place]);
  }
  return (figure, part) => queues.get(`${part} ${figure}`)?.shift();
}

/**
 * What a printed text says when read strictly: comma between thousands, dot before decimals, number words of either
 * language (a reference in one may be held against one printed in the other), `no changes`. `+591.900` is therefore
 * 591.9, which is what a reader would take it for. Null: no number.
 */
export function strictValue(text: string): number | null {
  const plain = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  if (/^no changes?$/i.test(plain) || /^dəyişməyib$/iu.test(plain)) return 0;
  if (/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return ENGLISH.wordValue(plain) ?? AZERBAIJANI.wordValue(plain);
}
