/** Which sign a document uses before decimals; the other one groups thousands. */
export type DecimalSign = '.' | ',';

export interface DocumentNumber {
  value: number;
  /** Digits printed after the decimal sign: the precision is half a unit of the last one. */
  decimals: number;
  /** Set where the separators are not those of the rest of the document, or can be read two ways. */
  odd?: 'grouping' | 'decimal';
  /** Thousands are separated (`2,374,000`), by whatever sign. */
  grouped?: true;
}

const GROUPED_BY = { ',': /^\d{1,3}(?:,\d{3})+$/, '.': /^\d{1,3}(?:\.\d{3})+$/ };
const DECIMAL_BY = { ',': /^\d+,\d{1,2}$/, '.': /^\d+\.\d{1,2}$/ };
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

export const isDate = (text: string): boolean => DATE.test(text);

/** Day, month, year of `21.05.2024`. */
export const dateNumbers = (text: string): number[] => (DATE.exec(text) ?? []).slice(1).map(Number);

/** The sign that most numbers of the document use before decimals; `.` where nothing tells. */
export function decimalSign(numbers: Iterable<string>): DecimalSign {
  let dots = 0;
  for (const text of numbers) {
    if (/^\d+$/.test(text) || isDate(text)) continue;
    if (GROUPED_BY[','].test(text) || DECIMAL_BY['.'].test(text)) dots += 1;
    if (GROUPED_BY['.'].test(text) || DECIMAL_BY[','].test(text)) dots -= 1;
  }
  return dots < 0 ? ',' : '.';
}

/**
 * Reads digits in a document's own style. Three digits behind the other sign are thousands, marked odd:
 * `591.900` among `2,374,000` is 591 900, and whoever checks says so.
 */
export function readDigits(text: string, decimal: DecimalSign): DocumentNumber {
  const blanks = /[\s\u00a0\u202f\u2009\u2007'’]/g;
  const spaced = /\d[\s\u00a0\u202f\u2009\u2007'’]\d/.test(text);
  const digits = text.replace(blanks, '');
  const group = decimal === '.' ? ',' : '.';
  if (/^\d+$/.test(digits))
    return { value: Number(digits), decimals: 0, ...(spaced ? { grouped: true } : {}) };
  if (GROUPED_BY[group].test(digits)) {
    return { value: Number(digits.replaceAll(group, '')), decimals: 0, grouped: true };
  }
  if (GROUPED_BY[decimal].test(digits) && !digits.startsWith('0')) {
    return { value: Number(digits.replaceAll(decimal, '')), decimals: 0, odd: 'grouping', grouped: true };
  }
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const rest = digits.slice(at + 1);
  const value = Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${rest}`);
  const usual = digits[at] === decimal && !digits.slice(0, at).includes(decimal);
  return { value, decimals: rest.length, ...(usual ? {} : { odd: 'decimal' as const }) };
}
