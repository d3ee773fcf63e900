import type { QuantityReading } from './quantity.ts';

/** Digits as people group and part them: a value, two readings, or nothing that anybody writes. */
export type PlainNumber = { value: number } | { readings: QuantityReading[] } | 'malformed' | 'code';

/** `1 234`, `1 234,5`: three digits to a group, blanks or apostrophes between. */
const BLANK_GROUPS = /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/;
const MARK_GROUPS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const MIXED = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/;

/** Reads tidied text that is digits and separators with a sign at most; null where it is anything else. */
export function plainNumber(text: string): PlainNumber | null {
  const found = /^([+-]?) ?((?:[.,]?\d[\d.,'’ ]*))$/u.exec(text);
  if (!found) return null;
  const sign = found[1] === '-' ? -1 : 1;
  const digits = found[2]!.trim().replace(/(?<=\d)[.,]$/, '');
  if (isDate(digits)) return null;
  if (/^\d+$/.test(digits)) return whole(digits, sign);
  const spaced = BLANK_GROUPS.exec(digits);
  if (spaced) return { value: sign * Number(`${spaced[1]!.replace(/[ '’]/g, '')}.${spaced[2] ?? '0'}`) };
  if (/[ '’]/.test(digits)) return 'malformed';
  return separated(digits, sign);
}

/** `01.03.2021`, `1.3.21`: a day, no number. */
const isDate = (digits: string): boolean =>
  /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(digits) && !MARK_GROUPS.test(digits);

function whole(digits: string, sign: number): PlainNumber {
  if (/^0\d{2,}$/.test(digits)) return 'code';
  return { value: sign * Number(digits) + 0 };
}

function separated(digits: string, sign: number): PlainNumber {
  const mixed = MIXED.exec(digits);
  if (mixed) return { value: sign * Number(`${mixed[1]!.replaceAll(mixed[2]!, '')}.${mixed[3]}`) };
  if (MARK_GROUPS.test(digits)) return { value: sign * Number(digits.replace(/[.,]/g, '')) };
  const single = /^(\d*)([.,])(\d+)$/.exec(digits);
  if (!single) return 'malformed';
  const [, before, mark, rest] = single as unknown as [string, string, string, string];
  const asDecimal = sign * Number(`${before}.${rest}`) + 0;
  if (rest.length !== 3 || before.length > 3 || before === '' || before.startsWith('0')) {
    // `1234,567` groups nothing; `12345,678` neither: a decimal comma.
    return { value: asDecimal };
  }
  const name = mark === '.' ? ('dot' as const) : ('comma' as const);
  return {
    readings: [
      { value: sign * Number(before + rest), says: { tag: 'mark-groups', mark: name } },
      { value: asDecimal, says: { tag: 'mark-decimal', mark: name } },
    ],
  };
}
