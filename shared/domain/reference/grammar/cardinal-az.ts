import { groupsOf, spokenBelowLimit, spokenDigits } from './spoken-digits.ts';
import { suffixAz } from './suffix-az.ts';

const UNITS = ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const TENS = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];
const HUNDRED = 'yüz';
const THOUSAND = 'min';
/** By groups of three digits, the lowest first; digits go further than words, and all that follows ends alike. */
const SCALES = ['', THOUSAND, 'milyon', 'milyard', 'trilyon'];

/** Every word below a million that a number is made of. */
export const NUMERALS_AZ: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.slice(1).map((word, at) => [word, (at + 1) * 10] as const),
  [HUNDRED, 100],
  [THOUSAND, 1000],
]);

/** `yüz` and `min` stand without `bir`. */
function belowThousand(value: number): string[] {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  return [
    ...(hundreds > 1 ? [UNITS[hundreds]!] : []),
    ...(hundreds > 0 ? [HUNDRED] : []),
    ...(tens > 0 ? [TENS[tens]!] : []),
    ...(units > 0 ? [UNITS[units]!] : []),
  ];
}

function wholeWords(whole: number): string[] {
  if (whole === 0) return [UNITS[0]!];
  return groupsOf(whole)
    .map((group, at) => {
      if (group === 0) return [];
      const scale = SCALES[Math.min(at, SCALES.length - 1)]!;
      return group === 1 && scale === THOUSAND
        ? [scale]
        : [...belowThousand(group), ...(at > 0 ? [scale] : [])];
    })
    .toReversed()
    .flat();
}

/** What a fraction is counted in: `üçdə`, `onda`, `on mində`. */
export function partsAz(of: number): string {
  const words = wholeWords(of)
    .join(' ')
    .replace(/^bir (?=mily)/, '');
  return words + suffixAz(words, 'loc');
}

/** @throws RangeError from 10¹² on */
export function cardinalAz(value: number): string {
  const { negative, whole, fraction } = spokenBelowLimit(value);
  const sign = negative ? ['mənfi'] : [];
  const behind =
    fraction === '' ? [] : ['tam', partsAz(10 ** fraction.length), ...wholeWords(Number(fraction))];
  return [...sign, ...wholeWords(whole), ...behind].join(' ');
}

/** The word that a number in digits ends with when it is read out: what its suffix harmonises with. */
export function lastSpokenAz(value: number): string {
  const { whole, fraction } = spokenDigits(value);
  return wholeWords(fraction === '' ? whole : Number(fraction)).at(-1)!;
}
