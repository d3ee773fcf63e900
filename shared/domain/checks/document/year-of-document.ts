import type { Sentence } from '../../prose/sentence.ts';

/** A year that is named so much less often than another is not what the document is about. */
const OFTEN = 1 / 3;

/**
 * The year that a document is about: the latest of those that it names often; null where it names none.
 *
 * @param latest a later one is a plan
 */
export function yearOfDocument(sentences: readonly Sentence[], latest: number): number | null {
  const count = new Map<number, number>();
  for (const { numbers } of sentences)
    for (const { form, text } of numbers)
      if (form === 'year' && /^\d{4}$/.test(text))
        count.set(Number(text), (count.get(Number(text)) ?? 0) + 1);
  const years = [...count].filter(([year]) => year <= latest);
  const most = Math.max(...years.map(([, often]) => often));
  const often = years.flatMap(([year, times]) => (times >= OFTEN * most ? [year] : []));
  return often.length === 0 ? null : Math.max(...often);
}
