import type { StoredDocument } from '../../cells/stored-document.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { losesLetters, type DecodedText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { warnOfEncoding } from './read-delimited.ts';
import { records } from './records.ts';

const SAMPLE = 64_000;
const LEAST_WORDS = 7;
/** A table has so many of its lines alike. */
const ALIKE = 0.7;
/** Commas of a sentence are followed by a blank. */
const SPACED = 0.8;

/**
 * Whether a text is a letter and no table: it has lines of a sentence's length, and what would set its fields apart
 * is punctuation, followed by a blank and not as often in each line.
 */
export function isProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const long = lines.filter(
    (line) => line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= LEAST_WORDS,
  );
  if (long.length === 0) return false;
  const delimiter = guessDelimiter(sample);
  if (delimiter !== ',' && delimiter !== ';') return false;
  const all = sample.split(delimiter).length - 1;
  const spaced = sample.match(new RegExp(`${delimiter}(?=\\s|$)`, 'g'))?.length ?? 0;
  if (spaced < all * SPACED) return false;
  if (long.filter((line) => /[.!?:;]\s*$/.test(line)).length * 2 >= lines.length) return true;
  // A comma at the end of a line sets nothing apart.
  const fields = [...records(sample, delimiter)]
    .filter((record) => record.some((field) => field.trim() !== ''))
    .map((record) => record.findLastIndex((field) => field.trim() !== '') + 1);
  const split = fields.filter((count) => count > 1);
  const alike = Math.max(0, ...split.map((count) => split.filter((one) => one === count).length));
  return alike < fields.length * ALIKE;
}

/** A line of this length was broken by the program that wrote it, not by its writer. */
const BROKEN = 60;

/** One sheet, a row for each paragraph; lines that a mail program broke are joined again. */
export function readProse(decoded: DecodedText): StoredDocument {
  const warnings = new WarningList();
  warnOfEncoding(decoded, warnings);
  const paragraphs: string[] = [];
  let before = '';
  for (const raw of decoded.text.split(/\r\n?|\n/)) {
    const line = raw.replace(/^(?:>\s?)+/, '').trimEnd();
    if (line.trim() === '') before = '';
    else if (before.length >= BROKEN && paragraphs.length > 0)
      paragraphs[paragraphs.length - 1] += ` ${line.trim()}`;
    else paragraphs.push(line.trim());
    before = line;
  }
  if (paragraphs.some(losesLetters)) warnings.add('LettersLost', { sheet: 'Text' });
  return {
    format: 'txt',
    encoding: decoded.encoding,
    sheets: flowSheets({ tables: [], paragraphs }, warnings),
    warnings: warnings.all(),
  };
}
