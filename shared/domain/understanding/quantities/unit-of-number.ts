import { lower } from '../../text/fold.ts';

/** Words that multiply: thousand, million, billion. Compared folded. */
const MULTIPLIERS: [RegExp, number][] = [
  [/^(?:min|тыс\.?|тысяч[аи]?|thousands?|bin|k|thsd?\.?|ths\.?)$/u, 1e3],
  [/^(?:mln\.?|млн\.?|миллион(?:а|ов)?|millions?|milyon|mio\.?|mn)$/u, 1e6],
  [/^(?:mlrd\.?|mlr\.?|млрд\.?|миллиард(?:а|ов)?|billions?|milyard|milyar|bn|trln\.?)$/u, 1e9],
];

/** 1000 for `min`, `тыс.`, `thousand`; undefined for other words. */
export const multiplierOf = (word: string): number | undefined =>
  MULTIPLIERS.find(([pattern]) => pattern.test(lower(word)))?.[1];

/** Beside a currency one letter is enough: `AZN m`, `M₼`, `K USD`. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['м', 1e6],
  ['k', 1e3],
  ['к', 1e3],
  ['b', 1e9],
]);
export const letterOf = (word: string): number | undefined => LETTERS.get(lower(word));

/** The factor that a unit's words carry: `min manat` → 1000, `AZN m` → 1000000, `manat` → 1. */
export function factorIn(unit: string): number {
  const letter = LETTERED.exec(unit);
  if (letter !== null) return letterOf(letter[1] ?? letter[2]!)!;
  return unit
    .split(/\s+/)
    .map((word) => multiplierOf(word) ?? 1)
    .reduce((a, b) => a * b, 1);
}

export const CURRENCY = '₼|₽|₺|€|£|\\$|¥|₾|₸|₴|AZN|USD|EUR|RUB|TRY|GBP|US\\$|man\\.?|manat|USD\\$';

const LETTERED = new RegExp(`^(?:(?:${CURRENCY}) ?([mмkкb])|([mмkкb]) ?(?:${CURRENCY}))$`, 'iu');

/** `₼ 700`, `$700`, `AZN 1,200.00`: money named ahead; `[unit, number]`. */
export function moneyAhead(text: string): [string, string] | null {
  const found = new RegExp(`^(${CURRENCY}) ?([+-]?\\d.*)$`, 'iu').exec(text);
  return found ? [found[1]!, found[2]!] : null;
}

/** What is counted, in words' beginnings: a number word before one of these is a number (`bir sıra` is none). */
const COUNTED =
  /^(?:nəfər|şəxs|adam|insan|hal|iş|ədəd|fakt|uşaq|qadin|kişi|zərərçək|müraciət|zəng|tədbir|qurban|cinayət|dəfə|manat|qəpik|məhkum|sənəd|yer|qərar|vahid|лиц|чел|человек|дел|случа|факт|ребен|дет|женщин|мужчин|потерпевш|жертв|обращен|звон|раз|манат|рубл|persons?|people|person|cases?|child|women|woman|men|man|victims?|calls?|facts?|times|manats?|vaka|adet|dava|mağdur|çocuk|kez|defa|lira|olay|мероприяти|осужден)/u;
export const isCounted = (word: string): boolean => COUNTED.test(lower(word));
