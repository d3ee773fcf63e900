import { groupsOf, spokenBelowLimit } from './spoken-digits.ts';

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** By groups of three digits, the lowest first. */
const SCALES = ['', 'thousand', 'million', 'billion'];

function belowHundred(value: number): string {
  if (value < UNITS.length) return UNITS[value]!;
  const tens = TENS[Math.floor(value / 10)]!;
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10]}`;
}

function belowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest);
  return `${UNITS[hundreds]} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

function wholeWords(whole: number): string {
  if (whole === 0) return UNITS[0]!;
  const groups = groupsOf(whole);
  const parts = groups.map((group, at) => {
    if (group === 0) return '';
    if (at > 0) return `${belowThousand(group)} ${SCALES[at]}`;
    // `two thousand and five`
    return groups.length > 1 && group < 100 ? `and ${belowThousand(group)}` : belowThousand(group);
  });
  return parts
    .filter((part) => part !== '')
    .toReversed()
    .join(' ');
}

/** British: `two thousand three hundred and six`; digits behind the point are read one by one. @throws RangeError from 10¹² on */
export function cardinalEn(value: number): string {
  const { negative, whole, fraction } = spokenBelowLimit(value);
  const behind =
    fraction === '' ? '' : ` point ${Array.from(fraction, (digit) => UNITS[Number(digit)]).join(' ')}`;
  return `${negative ? 'minus ' : ''}${wholeWords(whole)}${behind}`;
}
