import { decimalSign, readDigits, type DecimalSign } from '../reference/read-back/document-number.ts';
import { numbersOfText } from '../reference/read-back/tokens.ts';
import { lower } from '../text/fold.ts';
import { numbersInProse } from '../understanding/quantities/numbers-in-prose.ts';
import { qualifiedIn } from '../understanding/quantities/qualifiers.ts';
import type { ProseLanguage } from './prose-language.ts';
import type { ProseNumber, UncountedForm } from './prose-number.ts';
import { spelledNumbers } from './spelled-numbers.ts';

const SCALES: readonly [RegExp, number][] = [
  [/^[\s-]*(?:thousand|min|тыс\.?|тысяч\p{L}*|bin)(?![\p{L}])/iu, 1e3],
  [/^\s*(?:mn|mln|million|milyon|млн\.?|миллион\p{L}*)(?![\p{L}])/iu, 1e6],
  [/^\s*(?:bn|billion|milyard|milyar|млрд\.?|миллиард\p{L}*)(?![\p{L}])/iu, 1e9],
];
const PERCENT = /^\s*(?:-?\s?%|faiz|процент\p{L}*|per\s?cent|yüzde)/iu;
const PERCENT_AHEAD = /(?:%|yüzde)\s?$/iu;
const SIGN = /(?<=^|[\s([;,|])([+−–-])\s?$/u;
const DASH = /^\s?[-–—−]\s?$/u;
const QUOTED = /["'«“„‘’]\s?$/u;
const QUOTE_END = /^\s?["'»”’“](?!\p{L})/u;

/** All numbers of a text document, in digits and in words, in their order; each belongs to one paragraph. */
export function readNumbers(texts: readonly string[], language: ProseLanguage): ProseNumber[] {
  const decimal = decimalSign(texts.flatMap(numbersOfText));
  return texts.flatMap((text, paragraph) => {
    const digits = marked(inDigits(text, paragraph, decimal), text);
    const spelled = spelledNumbers(text, language)
      .filter(({ start, end }) => !digits.some((one) => one.start < end && start < one.end))
      .map(({ start, end, value }): ProseNumber => ({
        ...scaled(text, { paragraph, start, end, text: '', value, step: 1 }),
        spelled: true,
      }));
    return [...digits, ...spelled]
      .map((one) => withQualifier(text, { ...one, text: text.slice(one.start, one.end) }))
      .toSorted((a, b) => a.start - b.start);
  });
}

function inDigits(text: string, paragraph: number, decimal: DecimalSign): ProseNumber[] {
  return numbersInProse(text).flatMap((found): ProseNumber[] => {
    const { start, form } = found;
    const end = start + found.text.length;
    if (form !== undefined)
      return [{ paragraph, start, end, text: found.text, value: Number.NaN, step: 1, form }];
    const digits = /\d(?:.*\d)?/su.exec(found.text)!;
    const first = start + digits.index;
    const number = readDigits(digits[0], decimal);
    const base = { paragraph, start: first, end: first + digits[0].length, text: digits[0] };
    const step = 10 ** -number.decimals;
    const known: ProseNumber = { ...base, value: number.value, step };
    if (number.odd !== undefined || Number.isNaN(number.value)) known.form = 'unreadable';
    return [signed(text, scaled(text, known))];
  });
}

/** With the scale and the sign of per cent behind it. */
function scaled(text: string, number: ProseNumber): ProseNumber {
  const behind = text.slice(number.end, number.end + 24);
  for (const [pattern, factor] of SCALES) {
    const found = pattern.exec(behind);
    if (found)
      return {
        ...number,
        end: number.end + found[0].length,
        value: number.value * factor,
        step: number.step * factor,
      };
  }
  const percent = PERCENT.exec(behind);
  if (percent) return { ...number, end: number.end + percent[0].length, percent: true };
  const ahead = PERCENT_AHEAD.exec(text.slice(Math.max(0, number.start - 8), number.start));
  return ahead ? { ...number, percent: true } : number;
}

function signed(text: string, number: ProseNumber): ProseNumber {
  const found = SIGN.exec(text.slice(Math.max(0, number.start - 4), number.start));
  if (!found) return number;
  // `Men - 86`: a dash between a label and its number.
  const isDash =
    /[−–-]/.test(found[1]!) &&
    /[\p{L}\d)%]\s+[−–-]\s?$/u.test(text.slice(Math.max(0, number.start - 8), number.start));
  if (isDash) return number;
  return {
    ...number,
    start: number.start - found[1]!.length - (/\s$/.test(found[0]) ? 1 : 0),
    sign: found[1] === '+' ? 1 : -1,
  };
}

/** Ranges (`18-25`) and names in quotes (`‘152’`) are known by what stands around. */
function marked(numbers: ProseNumber[], text: string): ProseNumber[] {
  return numbers.map((one, at) => {
    if (one.form !== undefined) return one;
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    const joined = (a: ProseNumber | undefined, b: ProseNumber | undefined): boolean =>
      a !== undefined && b !== undefined && a.form === undefined && b.form === undefined &&
      DASH.test(text.slice(a.end, b.start + (b.sign === undefined ? 0 : 1))); // prettier-ignore
    let form: UncountedForm | undefined;
    if (joined(before, one) || joined(one, after)) form = 'range';
    else if (
      QUOTED.test(text.slice(Math.max(0, one.start - 3), one.start)) &&
      QUOTE_END.test(text.slice(one.end))
    )
      form = 'name';
    return form === undefined ? one : { ...one, form };
  });
}

/** Words before or behind that make it `about 90`, `100-dən çox`. */
function withQualifier(text: string, number: ProseNumber): ProseNumber {
  if (number.form !== undefined || number.sign !== undefined) return number;
  const digits = String(number.value);
  const before = lower(text.slice(Math.max(0, number.start - 40), number.start))
    .split(/[.,;:()]/)
    .at(-1)!;
  const words = before
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const found = qualifiedIn(`${words.slice(-count).join(' ')} ${digits}`);
    if (found?.text === digits && !isComparison(words.slice(0, -count), found.qualifier))
      return { ...number, qualifier: found.qualifier };
  }
  const behind = lower(text.slice(number.end, number.end + 40)).split(/[,;:()]|\.\s/)[0]!;
  const next = behind.split(/\s+/).filter((word) => word !== '');
  for (let count = Math.min(4, next.length); count > 0; count -= 1) {
    const glue = /^[\s\u00a0]/.test(behind) ? ' ' : '';
    const found = qualifiedIn(`${digits}${glue}${next.slice(0, count).join(' ')}`);
    if (found?.text.startsWith(digits) === true && !/^\d+\D*\p{L}+ \p{L}+ \p{L}/u.test(found.text))
      return { ...number, qualifier: found.qualifier };
  }
  return number;
}

/** `three more than 90`: the words before say by how much. */
const isComparison = (words: readonly string[], qualifier: string): boolean =>
  (qualifier === 'more than' || qualifier === 'less than') && /^\d+%?$/.test(words.at(-1) ?? '');
