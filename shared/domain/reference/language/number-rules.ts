import { grammarOf } from './grammar-of.ts';
import { left, literally, places, repaired, WORD_BEGINS, type Found, pattern } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import { azerbaijaniSuffixes } from './number-suffix.ts';
import { CHIP, type View } from './view.ts';

/** A number in a view: digits as they stand, or what a placeholder prints. */
const NUMBER = `(?:${CHIP}|\\d[\\d.,\\u00a0]*\\d|\\d)`;

/** What the number at a place prints; empty where it is none. */
function printed(view: View, at: number, said: string): string {
  const chip = view.chips.get(at);
  if (chip === undefined) return said;
  return /^[?!~^]|\|noun:/.test(chip.body) ? '' : chip.printed;
}

/** What a number prints at its end, and whether that is digits. */
const endsInDigits = (text: string): boolean => /\d$/.test(text);

/** `42 percent` → `42%`, `three percent` → `three per cent`. */
export function percents(view: View, { percent }: HouseStyle): Found[] {
  const forms = [percent.words, percent.digits, ...percent.also].filter((form) => form !== '');
  const any = forms.toSorted((a, b) => b.length - a.length).map(literally).join('|'); // prettier-ignore
  const behindNumber = places(view, pattern(`(${NUMBER})([\\s\\u00a0]*)(${any})(?![\\p{L}-])`, 'gu')).flatMap(
    ({ index, 1: number, 2: gap, 3: form }): Found[] => {
      const said = printed(view, index, number!);
      // Of a number that is missing nobody knows how it will print.
      if (!/[\p{L}\p{N}]$/u.test(said)) return [];
      const isDigits = endsInDigits(said);
      const want = isDigits ? percent.digits : ` ${percent.words}`;
      const now = gap! + form!;
      if (now === want || (now.trim() === want.trim() && !isDigits)) return [];
      const from = index + number!.length;
      return [repaired(view, 'percent', [from, from + now.length], want)];
    },
  );
  const inWords = places(
    view,
    pattern(`(?<=\\p{L} )(?:${percent.also.map(literally).join('|') || '$.'})(?![\\p{L}-])`, 'gu'),
  ).map(
    // prettier-ignore
    ({ index, 0: now }) => repaired(view, 'percent', [index, index + now.length], percent.words),
  );
  return [...behindNumber, ...inWords];
}

/** `23.7 mn` → `23.7 million`. */
export const largeNumbers = (view: View, { large }: HouseStyle): Found[] =>
  Object.entries(large).flatMap(([say, also]) =>
    also.flatMap((form) =>
      places(view, pattern(`(${NUMBER})[\\s\\u00a0]?${literally(form)}(?![\\p{L}\\p{N}-])`, 'gu')).flatMap(
        ({ index, 0: now, 1: number }): Found[] => {
          const said = printed(view, index, number!);
          if (said === '') return [];
          const from = index + number!.length;
          return [repaired(view, 'large-number', [from, index + now.length], ` ${say}`)];
        },
      ),
    ),
  );

/**
 * Typed numbers in another style than the house's. Digits stay what they are: only where the number can be read in one
 * way alone other signs stand between them.
 */
export function numberStyle(view: View, { numbers: { group, decimal } }: HouseStyle): Found[] {
  const signs = [',', '.', ' ', '\u00a0'];
  const others = signs.filter((sign) => sign !== group && !(group === ' ' && sign === '\u00a0'));
  const grouped = others.flatMap((sign) => {
    const found = pattern(`(?<![\\p{L}\\p{N}.,/]|[\\p{L}\\p{N}]-|[\\p{N}][\\s\\u00a0])\\d{1,3}(?:${literally(sign)}\\d{3})+(?![\\p{N}]|[.,\\u00a0/-]\\d| \\d{3}(?!\\d))`, 'gu'); // prettier-ignore
    return places(view, found).flatMap(({ index, 0: now }): Found[] => {
      const span = [index, index + now.length] as const;
      const isSure = now.split(sign).length > 2;
      // `3 200` may be two numbers, `0.725` is a fraction.
      if (!isSure && (sign === ' ' || (sign === decimal && now.startsWith('0')))) return [];
      return isSure && sign !== ' '
        ? [repaired(view, 'number-style', span, now.replaceAll(sign, group))]
        : [left(view, 'number-style', span, 'two-ways')];
    });
  });
  return [...grouped, ...ungrouped(view, group)];
}

/** Five digits and more that nothing groups; four at the end of a label, where they are no year. */
function ungrouped(view: View, group: string): Found[] {
  const long = /(?<![\p{L}\p{N}.,/+)№-])\d{5,9}(?![\p{N}\p{L}]|[.,/-]\d|-\p{L})/gu; // prettier-ignore
  const label = /(?<=\p{L} ?[-–:] ?)(?!(?:19|20)\d\d)\d{4}$/gu;
  const inProse = places(view, long).filter(({ index }) => !/(?:No|№|\p{Lu}{2}|\d)[.\s\u00a0]*$/u.test(view.text.slice(0, index))); // prettier-ignore
  return [...inProse, ...places(view, label)].map(({ index, 0: now }) =>
    repaired(view, 'number-style', [index, index + now.length], now.replace(/\B(?=(?:\d{3})+$)/g, group)),
  );
}

/** What goes with a number by how it is spoken: `an` 8 in English, `-dən` in Azerbaijani. */
export function spokenNumber(view: View, { language }: HouseStyle): Found[] {
  if (language === 'az') return azerbaijaniSuffixes(view);
  return places(
    view,
    pattern(`${WORD_BEGINS}(an?|An?) (${NUMBER})(?![-–]?[\\p{L}\\p{N}]*\\u00ad)`, 'gu'),
  ).flatMap(({ index, 1: article, 2: number }): Found[] => {
    const said = printed(view, index + article!.length + 1, number!);
    const want = articleFor(said);
    if (want === null || want === article!.toLowerCase()) return [];
    const text = article!.startsWith('A') ? want.replace('a', 'A') : want;
    return [repaired(view, 'number-article', [index, index + article!.length], text)];
  });
}

/** Null: nobody can say how it is spoken. */
function articleFor(said: string): string | null {
  const digits = /^\d[\d,]*(?:\.\d+)?/.exec(said)?.[0].replaceAll(',', '');
  if (digits !== undefined) return Number(digits) < 1e12 ? grammarOf('en').article(Number(digits)) : null;
  if (/^(?:eight|eleven)/.test(said)) return 'an';
  return grammarOf('en').wordValue(/^[a-z-]+/.exec(said)?.[0] ?? '') === null ? null : 'a';
}
