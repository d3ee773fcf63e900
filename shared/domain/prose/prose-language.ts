/** The languages that documents are checked in. */
export type ProseLanguage = 'az' | 'en' | 'ru' | 'tr';

/** Of a hundred letters of an Azerbaijani text eight are `ə`, of a Turkish one five are ğ, ı or ş. */
const LEAST = 0.015;

/** By its letters alone; English where they tell nothing. */
export function proseLanguage(texts: Iterable<string>): ProseLanguage {
  let [all, cyrillic, schwa, turkish] = [0, 0, 0, 0];
  for (const text of texts) {
    all += text.match(/\p{L}/gu)?.length ?? 0;
    cyrillic += text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    schwa += text.match(/[əƏ]/gu)?.length ?? 0;
    turkish += text.match(/[ğışĞİŞ]/gu)?.length ?? 0;
  }
  if (cyrillic > all / 2) return 'ru';
  if (schwa > LEAST * all) return 'az';
  return turkish > LEAST * all ? 'tr' : 'en';
}
