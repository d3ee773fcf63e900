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

/** The factor that a unit's first words carry: `min manat` → 1000, `manat` → 1. */
export const factorIn = (unit: string): number =>
  unit
    .split(/\s+/)
    .map((word) => multiplierOf(word) ?? 1)
    .reduce((a, b) => a * b, 1);

export const CURRENCY = '₼|₽|₺|€|£|\\$|¥|₾|₸|₴|AZN|USD|EUR|RUB|TRY|GBP|US\\$|man\\.?|manat|USD\\$';

/** `₼ 700`, `$700`, `AZN 1,200.00`: money named ahead; `[unit, number]`. */
export function moneyAhead(text: string): [string, string] | null {
  const found = new RegExp(`^(${CURRENCY}) ?([+-]?\\d.*)$`, 'iu').exec(text);
  return found ? [found[1]!, found[2]!] : null;
}

/** What is counted, in words' beginnings: a number word before one of these is a number (`bir sıra` is none). */
const COUNTED =
  /^(?:nəfər|şəxs|adam|insan|hal|iş|ədəd|fakt|uşaq|qadin|kişi|zərərçək|müraciət|zəng|tədbir|qurban|cinayət|dəfə|manat|qəpik|məhkum|sənəd|yer|qərar|vahid|лиц|чел|человек|дел|случа|факт|ребен|дет|женщин|мужчин|потерпевш|жертв|обращен|звон|раз|манат|рубл|persons?|people|person|cases?|child|women|woman|men|man|victims?|calls?|facts?|times|manats?|vaka|adet|dava|mağdur|çocuk|kez|defa|lira|olay|мероприяти|осужден)/u;
export const isCounted = (word: string): boolean => COUNTED.test(lower(word));
