/**
 * Azerbaijani and Turkish stems below four letters whose endings are taken off. Reviewed one by one: a stem so short
 * stands in many longer words by chance (`il` in `ilə`, `on` in `onları`). Folded: ı is i.
 */
export const SHORT_STEMS: ReadonlySet<string> = new Set(
  (
    'il ay gün iş yaş say hal pul ev qiz ad kod növ dil yol söz səs mal üzv şöb bal tip həd əsr qol fon ana ata ' +
    'yil kiz suç tür yer köy kent dul gun is yas ses nov soz kod pul suc tur koy'
  ).split(' '),
);

/** Verbs below four letters, as stems. */
export const SHORT_VERBS: ReadonlySet<string> = new Set(
  (
    'et ol al ver gəl get çək keç qal çix düş köç yaz sat tut tap bax aç qur bil gör dön öl çat qoy din vur seç ' +
    'gel git kal yap çik bul geç çek kaç cek kec cix dus koc ac gor don ol sec gec kac'
  ).split(' '),
);

/** Nouns that lose their last vowel before an ending with one: `şəkil`, `şəkli`. */
export const LOSING_STEMS: ReadonlySet<string> = new Set(
  (
    'şəkil ağiz burun oğul isim qisim fikir nəsil əsil beyin boyun qarin alin könül sinif ömür səbir qəbir mətin zehin ' +
    'nəfis həcim ətir sətir qəsəb vəqif eyib ovuc qoyun çiyin əmir nəqil izin şehir resim akil kisim nesil sinif kayip ' +
    'göğüs karin omuz gönül ömür metin şekil cürüm kabir vakif hacim satir nehir ağiz asil emir nakil devir'
  ).split(' '),
);
