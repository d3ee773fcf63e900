import { z } from '../../zod.ts';
import { foldLabel } from '../text/fold.ts';
import { monthIn } from '../understanding/months.ts';
import { spanStated } from '../understanding/period-text.ts';
import type { Observation } from '../observations/observation.ts';

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
const textsOf = (o: Observation): string[] => [
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

/**
 * A date of state other than the end of the period, or a part of the year, that the delivery states
 * beside the value: `по состоянию на 01.12.2023`, `as of 1 December 2023`, `11 ay üzrə` for 2023.
 */
export function otherDate(o: Observation, words: EvidenceWords): string | null {
  return (
    textsOf(o).find((text) => statesOtherDate(text, o, words)) ?? o.remarks.find(isPartOf(o.period)) ?? null
  );
}

function statesOtherDate(text: string, o: Observation, words: EvidenceWords): boolean {
  const date = dateIn(text);
  if (date === null || /[-–]\s*\d{2}\.\d{2}\.\d{4}/.test(text)) return false;
  const folded = foldLabel(text);
  const aboutState =
    words.asOf.some((phrase) => folded.includes(foldLabel(phrase))) ||
    foldLabel(text.replace(date.text, '')) === '';
  const year = Number(o.period.slice(0, 4));
  const atEnd = date.day === 31 && date.month === 12 && (date.year ?? year) === year;
  const start = date.day === 1 && date.month === 1 && date.year === year + 1;
  return aboutState && !atEnd && !start;
}

interface WrittenDate {
  text: string;
  day: number;
  month: number;
  year?: number;
}

/** `01.12.2023`, `15 декабря 2023`, `1 December`, `dekabrın 1-nə`. */
function dateIn(text: string): WrittenDate | null {
  const found = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text);
  if (found)
    return { text: found[0], day: Number(found[1]), month: Number(found[2]), year: Number(found[3]) };
  const words = foldLabel(text).split(' ');
  for (const [at, word] of words.entries()) {
    const month = monthIn(word);
    const day = [words[at - 1], words[at + 1]].map(Number).find((n) => n >= 1 && n <= 31);
    if (month === null || day === undefined) continue;
    const year = words.map(Number).find((n) => n > 1990 && n < 2100);
    return { text: text.trim(), day, month, ...(year === undefined ? {} : { year }) };
  }
  return null;
}

/** Whether a remark says that the value covers another span than its period. */
const isPartOf =
  (period: string) =>
  (remark: string): boolean => {
    if (remark.length > 60) return false;
    const stated = spanStated(remark, period);
    return (
      stated !== null && stated !== period && (stated === 'unnamed' || stated.startsWith(period.slice(0, 4)))
    );
  };
