import type { SlipKind } from '../../../domain/reference/language/slip.ts';
import { NO_REPAIR_AZ } from '../../errors/no-repair.ts';
import type { Words } from '../words.ts';

const KINDS: Record<SlipKind, string> = {
  'doubled-word': 'iki dəfə deyilib',
  'two-alternatives': 'iki variant yan-yana qalıb',
  misprint: 'çap səhvi',
  phrase: 'ifadə tərzi',
  'missing-words': 'burada söz çatışmır',
  name: 'adların siyahısı',
  'name-article': 'addan əvvəl artikl',
  'number-article': 'artikl rəqəmin deyilişinə görə',
  'number-suffix': 'şəkilçi rəqəmin deyilişinə görə',
  quotes: 'dırnaq işarələri',
  'letter-spaced': 'aralı yazılmış hərflər',
  'foreign-letter': 'başqa əlifbanın hərfi',
  dash: 'defis yox, tire',
  'number-style': 'rəqəmin yazılışı',
  percent: 'faiz',
  'large-number': 'milyonlar sözlə',
  'spelling-variant': 'başqa yerdə başqa cür yazılıb',
  punctuation: 'boşluqlar və işarələr',
  'full-stop': 'nöqtə yoxdur',
  'list-case': 'siyahıda baş hərf',
  'list-end': 'bəndin sonu',
  'label-twice': 'yazı iki dəfə çap olunub',
  'label-empty': 'rəqəmi olmayan yazı',
  'page-order': 'səhifədə ardıcıllıq',
};

export const language: Words['language'] = {
  title: 'Dil',
  all: (count) => `hamısı, ${count}`,
  repairAll: (count) => `Hamısını düzəlt (${count})`,
  repair: (now, say) => `Düzəlt: ${now} → ${say}`,
  kinds: KINDS,
  dottedI: 'ingilis sözündə Azərbaycan hərfi İ',
  noArticle: 'addan əvvəl artikl yazılmır',
  no: (why) => NO_REPAIR_AZ[why],
  more: (count) => `daha ${count}`,
  fewer: 'Daha az göstər',
  repaired: (count) => `${count} yer düzəldildi`,
};
