import { records } from './records.ts';

const CANDIDATES = [';', ',', '\t', '|', '\u001f'] as const;
const SAMPLE_CHARACTERS = 256_000;
const SAMPLE_RECORDS = 400;

/**
 * The delimiter that splits most records into the same number of fields, more than one.
 * A sentence has commas and `1,5` has one, but not the same number in every record.
 */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    if (!sample.includes(delimiter)) continue;
    const score = regularity(sample, delimiter, text.length > sample.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** 0 to about 2: the share of split records that agree, plus a little for how many fields they have. */
function regularity(sample: string, delimiter: string, isCut: boolean): number {
  const counts = new Map<number, number>();
  let filled = 0;
  let split = 0;
  const all: string[][] = [];
  for (const record of records(sample, delimiter)) {
    all.push(record);
    if (all.length >= SAMPLE_RECORDS) break;
  }
  if (isCut && all.length > 1 && all.length < SAMPLE_RECORDS) all.pop();
  for (const record of all) {
    if (record.every((field) => field.trim() === '')) continue;
    filled++;
    if (record.length < 2) continue;
    split++;
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  if (split === 0) return 0;
  const [fields, agreeing] = [...counts].reduce((a, b) =>
    b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a,
  );
  const damagedNumbers = brokenNumbers(all, delimiter);
  return (agreeing / filled) * (0.4 + 0.6 * (split / filled)) + Math.min(fields, 12) * 0.015 - damagedNumbers;
}

/** A comma that cuts `22,69%` in two: digits on both sides in most of its splits, and nothing else. */
function brokenNumbers(all: string[][], delimiter: string): number {
  if (delimiter !== ',') return 0;
  let splits = 0;
  let inNumbers = 0;
  for (const record of all) {
    for (let at = 1; at < record.length; at++) {
      splits++;
      if (/(?:^|[;\t| ])\d{1,3}$/.test(record[at - 1]!) && /^\d{1,2}(?:[;\t|%]|$)/.test(record[at]!))
        inNumbers++;
    }
  }
  const foreign = all.filter((record) => record.some((field) => /[;\t|]/.test(field))).length;
  return splits > 0 && foreign > all.length / 2 ? 0.3 + 0.5 * (inNumbers / splits) : 0;
}
