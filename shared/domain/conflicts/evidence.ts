import { z } from '../../zod.ts';
import { foldLabel } from '../text/fold.ts';
import { partInYear, readSpan } from '../understanding/spans/read-span.ts';
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

/** Texts of an observation, as written. */
export type TextsOf = (o: Observation) => readonly string[];

/** What the delivery says beside the value: remarks, label, header. */
export const besideValue: TextsOf = (o) => [
  ...o.remarks,
  ...o.cells
    .filter(({ role, text }) => role === 'label' || role === 'period' || isRemark(o, role, text))
    .map(({ text }) => text),
];

/** What it says below the table, of all of its numbers. */
export const belowTable: TextsOf = (o) =>
  o.cells.filter(({ role, text }) => role === 'note' && !isRemark(o, role, text)).map(({ text }) => text);

const isRemark = (o: Observation, role: string, text: string): boolean =>
  role === 'note' && o.remarks.includes(text.trim());

/** The first text that contains one of the phrases, or null. */
export function says(texts: readonly string[], phrases: string[]): string | null {
  const folded = phrases.map(foldLabel);
  return texts.find((text) => folded.some((phrase) => containsPhrase(foldLabel(text), phrase))) ?? null;
}

/** Phrases begin at a word; inflected endings may follow. */
const containsPhrase = (text: string, phrase: string): boolean => ` ${text}`.includes(` ${phrase}`);

/** `512 DƏMX + 47 ƏMM`: the addends, where they make up the value. */
export function addends(
  o: Observation,
  texts: readonly string[],
): { text: string; numbers: number[] } | null {
  for (const text of texts) {
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
export function otherDate(o: Observation, texts: readonly string[], words: EvidenceWords): string | null {
  const shown = new Set(o.cells.filter(({ role }) => role !== 'note').map(({ text }) => text));
  return (
    texts.find((text) => statesOtherDate(text, o, words)) ??
    // A label or a header that says another span is of another period, and that was read.
    texts.find((text) => !shown.has(text) && isPartOf(o.period)(text)) ??
    null
  );
}

function statesOtherDate(text: string, { period }: Observation, words: EvidenceWords): boolean {
  const { day, rest } = readSpan(text, period);
  if (day === undefined) return false;
  const folded = foldLabel(text);
  const isAboutState =
    words.asOf.some((phrase) => folded.includes(foldLabel(phrase))) || foldLabel(rest) === '';
  const year = Number(period.slice(0, 4));
  return isAboutState && day !== `${year}-12-31` && day !== `${year + 1}-01-01`;
}

/** Whether a remark says that the value covers another span than its period. */
const isPartOf =
  (period: string) =>
  (remark: string): boolean => {
    if (remark.length > 60) return false;
    const year = period.slice(0, 4);
    const { periods, part, day, flags } = readSpan(remark, period);
    if (periods.length > 1 || day !== undefined) return false;
    const stated = part === undefined ? periods[0] : partInYear(part, year);
    // The year to its end is no part of it.
    if (stated === null) return part !== undefined || !flags.includes('cumulative');
    return stated !== undefined && stated !== period && stated !== year && stated.startsWith(year);
  };
