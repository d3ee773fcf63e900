/**
 * The records of a delimited text, as Excel splits them: any line end; a field that begins with a quote runs to
 * the closing one, line breaks and delimiters included, and what follows up to the delimiter is added; a quote
 * inside any other field is a character. A quote that never closes is a character too, so that it cannot
 * swallow the rest of the file.
 */
export function* records(text: string, delimiter: string): Generator<string[]> {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1);
        if (close >= 0) {
          field = text.slice(at + 1, close).replaceAll('""', '"');
          at = close + 1;
        }
      }
      const end = fieldEnd(text, at, delimiter);
      if (end > at) field += text.slice(at, end);
      record.push(field.includes('\r') ? field.replace(/\r\n?/g, '\n') : field);
      at = end;
      if (text[at] !== delimiter) break;
      at++;
    }
    yield record;
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 2;
    else at++;
  }
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  const stop = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === LF || code === CR) break;
  }
  return at;
}

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
