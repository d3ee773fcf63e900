import { lower } from '../../text/fold.ts';
import type { Quantity } from './quantity.ts';

/** Signs and words that stand where a number could: why there is none, as far as they say. Compared folded. */
const NOT_REPORTED =
  /^(?:\.{2,}|…|:|n\/?a\.?|n\.a\.?|#n\/a|n\.d\.?|nd|məlumat (?:yoxdur|verilməyib|daxil olmayib|təqdim edilməyib|aparilmir)|məl\. yoxdur|нет (?:данных|сведений|информации)|данные отсутствуют|сведения отсутствуют|данных нет|н\/?д|н\.\s?д\.?|no (?:data|information)|not (?:available|known|reported|recorded|collected)|unknown|missing|bilinmir|məlum deyil|naməlum|неизвестно|veri (?:yok|bulunmuyor)|bilgi yok|bilinmiyor|uçot aparilmir|учет не ведется|m\/y|tbc|tba)$/u;
const NOT_APPLICABLE =
  /^(?:[x×хX]|not applicable|tətbiq (?:edilmir|olunmur)|не применимо|неприменимо|н\/п|uygulanamaz|geçerli değil|aid deyil|\[z\]|\/{3,})$/u;
const SUPPRESSED =
  /^(?:[<‹＜] ?(?:[1-9]|10)|\[c\]|\(c\)|c|məxfi(?:dir)?|gizli|конфиденциально|confidential|suppressed|məxfilik)$/u;
/** Nothing happened, or nothing is known: the words allow both. */
const NONE =
  /^(?:-+|\*+|\.|=+|\?+|_+|yoxdur|yox|yoxdu|yok(?:tur)?|нет|нету|none|nil|no|no cases?|отсутству(?:ет|ют)|olmayib|olmamişdir|baş verməyib|qeydə alin(?:mayib|mamişdir)|müşahidə (?:edilməyib|olunmayib)|aşkar (?:edilməyib|olunmayib)|müəyyən (?:edilməyib|olunmayib)|не (?:было|выявлено|выявлялось|зарегистрировано|установлено|имеется)|heç (?:kim|kəs|nə|biri?)|hiç(?: kimse)?|никто|ни одного|ни одной|no one|nobody|nothing|not found|bulunmamaktadir|bulunamadi|0 ?\*+|blank|boş|empty|\(-\)|-\*|null|nan)$/u;

/** The mark that fills a cell, or null. */
export function markIn(text: string): Quantity | null {
  const low = lower(text).replace(/\s+/g, ' ');
  const bare = /^\p{L}/u.test(low) ? low.replace(/[.!;]+$/, '') : low;
  const of = (status: Extract<Quantity, { kind: 'mark' }>['status']): Quantity => ({
    kind: 'mark',
    mark: text,
    status,
  });
  if (NOT_REPORTED.test(low) || NOT_REPORTED.test(bare)) return of('not-reported');
  if (NOT_APPLICABLE.test(bare)) return of('not-applicable');
  if (SUPPRESSED.test(bare)) return of('suppressed');
  if (NONE.test(low) || NONE.test(bare)) return of('unknown');
  return null;
}
