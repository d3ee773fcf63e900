import { z } from 'zod';
import { foldLabel } from '../fold.ts';
import type { Observation } from '../observation.ts';

/** Words in remarks, labels and titles that tell why two bodies count differently. Data, all languages. */
export const EvidenceWordsSchema = z.strictObject({
  population: z.array(z.string()),
  together: z.array(z.string()),
  unit: z.array(z.string()),
  scope: z.array(z.string()),
  asOf: z.array(z.string()),
});
export type EvidenceWords = z.infer<typeof EvidenceWordsSchema>;

/** All that the delivery says beside the value: remarks, label, header; as written. */
export const textsOf = (o: Observation): string[] => [
  ...o.remarks,
  ...o.cells
    .filter((cell) => cell.role === 'label' || cell.role === 'note' || cell.role === 'period')
    .map((cell) => cell.text),
];

/** The first text that contains one of the phrases, or null. */
export function says(o: Observation, phrases: string[]): string | null {
  const folded = phrases.map(foldLabel);
  return textsOf(o).find((text) => folded.some((phrase) => containsPhrase(foldLabel(text), phrase))) ?? null;
}

/** Phrases begin at a word; inflected endings may follow. */
const containsPhrase = (text: string, phrase: string): boolean => ` ${text}`.includes(` ${phrase}`);

/** `512 DƏMX + 47 ƏMM`: the addends, where they make up the value. */
export function addends(o: Observation): { text: string; numbers: number[] } | null {
  for (const text of textsOf(o)) {
    if (!text.includes('+')) continue;
    const numbers = [...text.matchAll(/\d[\d \u00a0]*/g)].map((m) => Number(m[0].replace(/\D/g, '')));
    if (numbers.length >= 2 && numbers.reduce((a, b) => a + b, 0) === o.value) return { text, numbers };
  }
  return null;
}

/** A date of state other than the end of the period: `по состоянию на 01.12.2023` for 2023. */
export function otherDate(o: Observation, words: EvidenceWords): string | null {
  for (const text of textsOf(o)) {
    const found = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text);
    if (!found || /[-–]\s*\d{2}\.\d{2}\.\d{4}/.test(text)) continue;
    const bare = foldLabel(text.replace(found[0], ''));
    const aboutState =
      words.asOf.some((phrase) => foldLabel(text).includes(foldLabel(phrase))) || bare === '';
    const atEnd = found[1] === '31' && found[2] === '12' && found[3] === o.period.slice(0, 4);
    const start =
      found[1] === '01' && found[2] === '01' && Number(found[3]) === Number(o.period.slice(0, 4)) + 1;
    if (aboutState && !atEnd && !start) return text;
  }
  return null;
}
