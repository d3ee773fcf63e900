/** A number as it is read out: whole part, then the digits behind the decimal sign. */
export interface SpokenDigits {
  negative: boolean;
  whole: number;
  /** Without trailing zeros; empty for a whole number. */
  fraction: string;
}

const MOST_SPOKEN = 1e12;
/** Running text has words up to twelve and digits beyond. */
const MOST_IN_TEXT = 12;

export function spokenDigits(value: number): SpokenDigits {
  const [whole = '0', fraction = ''] = String(Math.abs(value)).split('.');
  return { negative: value < 0, whole: Number(whole), fraction };
}

/** Groups of three digits, the lowest first: 2 374 000 → 0, 374, 2. */
export function groupsOf(whole: number): number[] {
  const groups: number[] = [];
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  return groups;
}

/** @throws RangeError from 10¹² on: no word of ours reaches further */
export function spokenBelowLimit(value: number): SpokenDigits {
  const digits = spokenDigits(value);
  if (!(digits.whole < MOST_SPOKEN) || /e/.test(digits.fraction))
    throw new RangeError(`no words for ${value}`);
  return digits;
}

/** @throws RangeError where it is no whole number from 0 to 10¹² − 1 */
export function spokenWhole(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value >= MOST_SPOKEN)
    throw new RangeError(`no words for ${value}`);
  return value;
}

/** @throws RangeError where the parts are no whole numbers, or there are fewer than two in the whole */
export function fractionParts(
  numerator: number,
  denominator: number,
): [numerator: number, denominator: number] {
  if (denominator < 2) throw new RangeError(`no words for parts of ${denominator}`);
  return [spokenWhole(numerator), spokenWhole(denominator)];
}

/** Whether running text writes the number as a word. */
export const isWordInText = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= MOST_IN_TEXT;
