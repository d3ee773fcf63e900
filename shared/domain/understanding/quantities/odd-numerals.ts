import { lower } from '../../text/fold.ts';
import type { Quantity, QuantityReading } from './quantity.ts';

const FRACTION = /^(\d{0,6}) ?([¼-¾⅐-⅞↉])(?: (\p{L}[\p{L} .]{0,20}))?$/u;
/** Digits in circles, brackets or with a dot that are one sign: `④`, `⑴`, `⒈`, `❶`. */
const SIGNS = /^[①-⒛⓪-⓿❶-➓]+$/u;
const CIRCLED: readonly [first: number, last: number, value: number][] = [
  [0x24ea, 0x24ea, 0],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
];
const ROMAN =
  /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?: (?:nəf|şəxs|чел|лиц|person|people|kişi|hal|iş|дел)\p{L}*\.?)?$/u;
const NUMBERED = /^(?:№|#|n[o°]\.?)\s?(\d{1,9})$/iu;
/** Words for a number that nobody says (az, ru, en, tr). */
const SOME =
  /^(?:(?:bir )?(?:neçə|xeyli|cüt)|onlarla|yüzlərlə|minlərlə|hamisi|bütün(?:ü|lüklə)?|hər (?:ikisi|üçü)|çox(?:lu|u)?|az(?:saylı)?|bir ?az|bəzi(?:ləri)?|несколько|десят(?:ки|ок)|сотн[ия]|тысячи|многие|много|мало|все|оба|обе|пара|единичн\p{L}+|dozens?|a dozen|(?:a )?few|several|some|many|all|both|a pair|hundreds|thousands|a lot|bir ?kaç|onlarca|yüzlerce|hepsi|ikisi de|birçok|bazi(?:lari)?)(?: (?:nəfər|şəxs|hal|человек|чел|лиц|people|persons?|cases?|kişi)\p{L}*\.?)?$/u;

const asked = (value?: number): Quantity => ({
  kind: 'ambiguous',
  readings: value === undefined ? [] : [reading(value)],
  doubts: ['letters'],
});
const reading = (value: number): QuantityReading => ({ value, says: { tag: 'as-written' } });

/** Numbers in other signs than digits, and words for some number: listed and asked, never passed over. Tidied text. */
export function oddNumeral(shown: string): Quantity | null {
  const text = shown.replaceAll(/[Ⅰ-ⅿ]/gu, (sign) => sign.normalize('NFKC').toUpperCase());
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [above, below] = fraction[2]!.normalize('NFKC').split('⁄').map(Number) as [number, number];
    return asked(Number(fraction[1] === '' ? 0 : fraction[1]) + above / below);
  }
  if (SIGNS.test(text)) return asked(signValue(text));
  if (ROMAN.test(text)) return asked(romanValue(text.split(' ')[0]!));
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined)
    return { kind: 'ambiguous', readings: [reading(Number(numbered))], doubts: ['code'] };
  return SOME.test(lower(text)) ? asked() : null;
}

function signValue(text: string): number | undefined {
  const code = text.codePointAt(0)!;
  const known = CIRCLED.find(([first, last]) => first <= code && code <= last);
  if (known !== undefined) return text.length === 1 ? known[2] + code - known[0] : undefined;
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return text.length === 1 && digits !== '' ? Number(digits) : undefined;
}

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  const values = text.split('').map((letter) => ROMANS[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
