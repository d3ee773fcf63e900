import { lower } from '../../text/fold.ts';
import { plainNumber } from './plain-number.ts';
import type { Quantity, QuantityReading } from './quantity.ts';

const N = "(\\d[\\d.,']*(?: \\d{3})*)";
const TAIL = '(?: ?(%)| (\\p{L}[\\p{L}./ ]{0,24}))?';
const pattern = (between: string, before = ''): RegExp =>
  new RegExp(`^${before}${N}${between}${N}${TAIL}$`, 'u');

const OR = pattern(' ?(?:və ya|və yaxud|yaxud|или|либо|or|veya|ya da|ya) ?');
const AND = pattern(' ?(?:; ?|\\| ?|\\n| və | ilə | и | and | ve |, | ?& ?| ?\\+ ?|/ ?| / ?|\\\\) ?');
const RANGES = [
  new RegExp(
    `^${N}(?: ?- ?| (?:ilə|ila|ile|və|ve) )${N} (?:arasi|arasinda|aralarinda|araliğinda)()(.*)$`,
    'u',
  ),
  pattern(' ?(?:-|\\.{2,3}|…|~) ?'),
  pattern(' (?:до|по|to|ilə|ila|ile) '),
  pattern(' (?:до|по) ', '(?:от|с|со) '),
  pattern(' (?:and|to) ', '(?:between|from) '),
  pattern(' и ', 'между '),
  new RegExp(
    `^${N} ?-?(?:d[əai]n|t[əai]n) ${N} ?-?(?:[ynaəeiu]{0,2}|d[əae]k)(?: qədər| kimi| kadar)?${TAIL}$`,
    'u',
  ),
];

/** `21/19/17`: three and more. */
const LIST = /^\d[\d ]*(?: ?[/;|+&\n] ?\d[\d ]*){2,9}$/u;

/** Two numbers in one cell: a range, or a pair of values; null where the text is neither. Tidied text. */
export function several(text: string): Quantity | null {
  if (!/\d.*\d/su.test(text)) return null;
  const body = lower(text);
  const own = (unit: string): string => {
    const end = text.slice(text.length - unit.length);
    return lower(end) === unit ? end : unit;
  };
  const either = OR.exec(body);
  if (either) return pair(either, own);
  for (const range of RANGES) {
    const found = range.exec(body);
    if (!found) continue;
    const [from, to] = [numeric(found[1]!), numeric(found[2]!)];
    if (from === null || to === null) continue;
    return from < to
      ? { kind: 'ambiguous', readings: [], ...unitOf(found, own), doubts: ['range'] }
      : pair(found, own);
  }
  if (LIST.test(body)) {
    const values = body.split(/[/;|+&\n]/).map((part) => numeric(part));
    if (values.every((value) => value !== null))
      return {
        kind: 'ambiguous',
        readings: values.map((value) => ({ value, says: { tag: 'as-written' } })),
        doubts: ['pair'],
      };
  }
  const both = AND.exec(body);
  return both && pair(both, own);
}

type Own = (unit: string) => string;

function pair(found: RegExpExecArray, own: Own): Quantity | null {
  const readings: QuantityReading[] = [];
  for (const text of [found[1]!, found[2]!]) {
    const value = numeric(text);
    if (value === null) return null;
    readings.push({ value, says: { tag: 'as-written' } });
  }
  return { kind: 'ambiguous', readings, ...unitOf(found, own), doubts: ['pair'] };
}

const unitOf = (found: RegExpExecArray, own: Own): { unit?: string } => {
  const unit = (found[3] ?? found[4] ?? '').trim();
  return unit === '' ? {} : { unit: own(unit) };
};

function numeric(text: string): number | null {
  const read = plainNumber(text.trim());
  if (read === null || typeof read === 'string') return null;
  return 'value' in read ? read.value : read.readings[0]!.value;
}
