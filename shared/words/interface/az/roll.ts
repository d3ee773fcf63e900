import type { RollReason } from '../../../domain/roll/reasons.ts';
import type { OfferKind } from '../../../domain/roll/offers.ts';
import type { roll as english } from '../en/roll.ts';

const HEADS: Record<RollReason, string> = {
  fact: 'Həmin ilə aid, mətn kimi yazılmış məlumat',
  sign: 'Yalnız bir istiqamət üçün doğru olan söz',
  number: 'Sıfır, bir və ya çox olanda pozulur',
  list: 'Arta və ya azala bilən siyahı',
  missing: 'Göstəricinin rəqəmi yoxdur',
  unchanged: 'İllərdir dəyişməyib',
};

const WHYS: Record<RollReason, string> = {
  fact: 'Başa çatan ildə belə idi. Cümlədə illə birlikdə dəyişən heç nə yoxdur.',
  sign: 'Söz istiqaməti bildirir, lakin heç bir rəqəmə bağlı deyil.',
  number: 'Rəqəm göstərici ilə birlikdə dəyişir, yanındakı sözlər isə yazılı qalır.',
  list: 'Bütövün hissələridir: növbəti il biri sıfır ola, başqası əlavə oluna bilər.',
  missing:
    'Növbəti il üçün bunu heç bir hesabat gətirmir, son rəqəmi isə yenisi kimi çap olunmur: kimsə yenisini daxil edənə və ya cümləni yenidən yazana qədər yerində … dayanır.',
  unchanged: 'Cümlədə rəqəm yoxdur və ona heç kim toxunmayıb.',
};

const OFFERS: Record<OfferKind, string> = {
  zero: 'sıfır olanda cümlə çıxarılır',
  follows: 'söz rəqəmə uyğunlaşır',
  year: 'il dəyişir',
  note: 'qeyd kimi saxlanılır, çap olunmur',
};

export const roll: typeof english = {
  act: (to, from) => `${from} əsasında ${to} ilini başlamaq`,
  actNext: 'Bunun əsasında növbəti ili başlamaq',
  beginFrom: (name) => `“${name}” əsasında növbəti ili başlamaq`,
  title: (to, from, left, all) =>
    left === 0
      ? `${from} əsasında ${to} ili başlanır. Bütün cümlələrə baxılıb.`
      : `${from} əsasında ${to} ili başlanır. ${all} cümlədən ${left} cümləyə baxılmayıb.`,
  lead: 'Bunlar öz-özünə düzgün oxunmayacaq cümlələrdir; qalanları rəqəmləri ilə birlikdə dəyişir.',
  progress: (done, all) => `${done} / ${all}`,
  keepForLater: 'Sonraya saxlamaq',
  begin: (to, left) => (left === 0 ? `${to} ilini başlamaq` : `Başlamaq (${left} qalıb)`),
  beginNow: (to) => `${to} ilini başlamaq`,
  beginWhy: (left) =>
    left === 0
      ? 'Mətn, ötən ilin rəqəmləri, formalar, göndərənlər və izahlar yeni ilə keçir.'
      : `Baxılmamış ${left} cümlə yeni ilin qeydlərinə düşəcək.`,
  file: 'Fayl',
  begun: (to) => `${to} ili başlandı`,
  language: 'Cümlələrin dili',
  along: 'Yeni ilə keçir',
  alongs: {
    figures: () => 'göstərici',
    figuresWhy: (from, printed) =>
      `${from} ötən il olur: ${printed} çap olunduğu kimi, həm də qəbul edildiyi kimi`,
    sections: (_, slides) => `bölmə, ${slides} slayd`,
    sectionsWhy: (to) => `hər iki dildə; rəqəmlər ${to} ilinə keçir`,
    layouts: () => 'forma',
    layoutsWhy: 'tanış hesabatlar sualsız oxunur',
    agencies: () => 'qurumdan hesabat gözlənilir',
    agenciesWhy: (due) =>
      due === null ? 'son tarix təyin edilməyib' : `son tarix ${due}, İcmalda dəyişdirilir`,
    rules: () => 'qayda',
    rulesWhy: 'yol verilən fərqləri ilə',
    explanations: () => 'izah',
    explanationsWhy: 'həmin yerdə yenidən göstərilir',
  },
  stays: (from) => `${from} ilində qalır`,
  deliveries: () => 'daxilolma',
  deliveriesWhy: 'həmin ilin faylında',
  decisions: () => 'qərar',
  decisionsWhy: 'səbəbləri yeni ilə keçir',
  unsettled: (from) => `${from} ilində həll olunmayıb`,
  conflicts: () => 'açıq ziddiyyət',
  conflictsWhy: 'çap olunmuş rəqəm işarə ilə keçir',
  blockers: () => 'maneə',
  blockersWhy: (to) => `${to} ilində yenidən soruşulur`,
  notChanged: (from) => `${from} ilinin iş faylında mətn və rəqəmlər dəyişmir.`,
  newFile: (to) => `${to} onun yanında yeni fayldır.`,
  list: 'Baxılmalı cümlələr',
  sentence: 'Cümlə',
  wrong: 'Nə edilib, nə səhvdir',
  page: 'səhifə',
  heads: HEADS,
  leftOf: (left, all) =>
    left === 0 ? `${all}, hazırdır` : left === all ? String(all) : `${all} cümlədən ${left} qalıb`,
  fates: { mended: 'düzəldilib', kept: 'olduğu kimi saxlanılıb', later: 'sonraya qalıb' },
  parts: (count) => `${count} hissə`,
  noValue: 'rəqəm yoxdur',
  only: (values) => `${values.join(', ')} olanda səhvdir`,
  rest: 'İl başlayanda qalan cümlələr onun ilk qeydləri olur; heç nə səssizcə səhv çap olunmur.',
  nothing: 'Bütün cümlələr öz-özünə dəyişir.',
  where: (section, page, at, of) =>
    [section, page === null ? '' : `səhifə ${page}`, `${at} / ${of}`]
      .filter((part) => part !== '')
      .join(' · '),
  whys: WHYS,
  printed: (from) => `${from}, çap olunduğu kimi`,
  would: (to) => `${to} ilində belə oxunar`,
  tried: 'sınaqdır, saxlanılmır',
  right: 'düzgün oxunur',
  open: 'açıq kimi işarələnir',
  breaks: 'düzgün oxunmur',
  mend: 'İfadəni düzəltmək',
  offers: OFFERS,
  anew: 'yenidən yazmaq',
  anewField: 'Bütün blok, yazıldığı kimi',
  keep: 'olduğu kimi saxlamaq',
  later: 'sonra, qeyd kimi',
  mendNext: 'Düzəlt və davam et',
  keepNext: 'Saxla və davam et',
  left: (count) => `${count} qalıb`,
  other: { en: 'English', az: 'Azərbaycanca' },
  next: 'növbəti, əvvəlki',
  choose: 'düzəliş üsulunu seçmək',
  compared: {
    title: 'Əvvəlki illə müqayisə',
    between: (from, to) => `${from} və ${to}, cümlə-cümlə`,
    nothing: 'Bu iş faylı heç bir ilin davamı deyil: müqayisə etməyə əvvəlki il yoxdur.',
    kinds: { words: 'Başqa sözlər', numbers: 'Yalnız başqa rəqəmlər', same: 'Eyni' },
    where: (section, page) => `${section}, səhifə ${page}`,
    new: 'əvvəlki ildə yoxdur',
    gone: 'bu ildə yoxdur',
  },
  nothingYet: 'Növbəti il hələ yazılmayıb',
};
