import type { ConflictKind } from '../../../domain/conflicts/conflict.ts';
import type { Words } from '../words.ts';

const WHY: Record<ConflictKind, string> = {
  value: 'mənbələr fərqlənir',
  scope: 'əhatə fərqlənir',
  timing: 'tarixlər fərqlənir',
  unit: 'vahidlər fərqlənir',
  'double-count': 'iki dəfə sayılıb',
  revision: 'düzəliş edilib',
};

const found = (blockers: number, queries: number): string =>
  [blockers > 0 ? `${blockers} maneə` : '', queries > 0 ? `${queries} sorğu` : '']
    .filter(Boolean)
    .join(' və ');

export const reference: Words['reference'] = {
  title: 'Arayış',
  outline: 'Mündəricat',
  page: 'səhifə',
  annex: 'Əlavə',
  slides: (count) => `${count} slayd`,
  contact: 'Əlaqə',
  document: 'Sənəd, çap olunacağı kimi',
  settle: 'Həll ediləsi yerlər',
  toSettle: (count) => `Həll ediləsi ${count} yer`,
  nothing: (drafted) =>
    drafted
      ? 'Həll ediləsi yer yoxdur: hər rəqəm qəbul edilib, bağlıdır və son layihədəki kimidir.'
      : 'Həll ediləsi yer yoxdur: hər rəqəm qəbul edilib və bağlıdır.',
  linked: (count) => `${count} rəqəm bağlıdır`,
  pageOf: (page, of) => `Səhifə ${page} / ${of}`,
  p: (page) => `səh. ${page}`,
  notPrinted: 'çap olunmur',
  language: 'Sənədin dili',
  english: 'İngilis dili',
  azerbaijani: 'Azərbaycan dili',
  chartsOnly: 'yalnız əlavənin diaqramları',
  onlyEnglish:
    'Mətn yalnız ingilis dilindədir: burada və Word faylında ingiliscə qalır. Əlavənin diaqramları Azərbaycan dilində göstərilir.',
  zoom: 'Səhifənin ölçüsü',
  percent: (percent) => `${percent} %`,
  marks: {
    open: 'açıq',
    proposed: 'təklif edilib',
    missing: 'məlumat verilməyib',
    stale: 'son layihədən sonra dəyişib',
    typed: 'əl ilə yazılıb, bağlı deyil',
    blocker: 'yoxlamaya görə səhv ola bilər',
    query: 'sorğu',
    plain: 'bağlıdır',
  },
  groups: {
    open: 'Açıq',
    proposed: 'Təklif edilib',
    missing: 'Məlumat verilməyib',
    stale: 'Köhnəlib',
    typed: 'Yazılıb, bağlı deyil',
    blocker: 'Maneələr',
    query: 'Sorğular',
  },
  notes: {
    open: 'işarə ilə çap olunur',
    proposed: 'ikinci şəxsi gözləyir',
    missing: '… kimi çap olunur',
    stale: 'son layihədən sonra',
    typed: 'sadə mətn',
    blocker: 'mütləq səhvdir',
    query: 'baxılmalıdır',
  },
  why: WHY,
  or: (values) =>
    values.length < 2 ? (values[0] ?? '…') : `${values.slice(0, -1).join(', ')} və ya ${values.at(-1)}`,
  undecided: 'heç bir mənbə qəbul edilməyib',
  proposedBy: (value, by) => `${value}, təklif edən: ${by}`,
  nobody: 'heç kim məlumat verməyib',
  published: (last) =>
    `başqaları dərc edir, heç bir hesabatla gəlmir${last === null ? '' : `; keçən il ${last} idi, özü-özünə yenidən çap olunmur`}: mənbəyi ilə daxil edin və ya cümləni yenidən yazın`,
  times: (count) => `${count} yerdə çap olunur`,
  became: 'indi',
  candidates: (text, count) =>
    count === 0
      ? `“${text}” qiymətli göstərici yoxdur.`
      : `${count} göstəricinin qiyməti “${text}” rəqəminə bərabərdir. Onlardan biri nəzərdə tutulur?`,
  more: (count) => `daha ${count}`,
  blockers: (count) => `${count} tapıntı`,
  toChecks: 'Yoxlamalarda aç',
  neverExported: (next, open) => `Hələ layihə yoxdur. ${next} nömrəli layihədə ${open} işarə olacaq.`,
  lastDraft: (number, when, by, moved) =>
    `Layihə ${number}: ${when}, ixrac edən ${by}. ${
      moved === 0 ? 'O vaxtdan heç bir rəqəm dəyişməyib.' : `O vaxtdan ${moved} rəqəm dəyişib.`
    }`,
  next: 'növbəti həll ediləsi yer',
  origin: 'mənbə',
  returned: 'Qayıtmış layihə…',
  moreActs: 'Daha çox',
  choose: 'Seç',
  export: {
    word: 'İxrac',
    title: 'Arayışı ixrac et',
    format: 'Faylın növü',
    wordWhy: 'Yazını davam etdirmək üçün; qaytarılmış layihə kimi geri qəbul oluna bilər.',
    pdf: 'PDF: oxumaq və çap etmək üçün',
    pdfWhy: 'Word-də şərh kimi verilənlər son səhifədə sadalanır.',
    path: 'Fayl',
    style: 'Üslub',
    house: (draft) => `Nazirlik üslubu, layihə ${draft}`,
    houseWhy: 'Qəbul edilmiş qiymətlər, işarələnmiş və şərh verilmiş açıq göstəricilər.',
    tracked: 'Dəyişikliklər izlənilməklə',
    trackedWhy:
      'Əvvəlki vəziyyətin son layihəsindən bəri silinən və əlavə olunan hər şeyi Word-də göstərən layihə.',
    final: 'Yekun',
    finalWhy:
      'Layihə işarələri olmadan. Açıq göstərici və ya maneə qaldıqca yazılmır, səbəblərin hər biri göstərilir.',
    printed: 'Çap olunduğu kimi',
    printedWhy:
      'Çap olunmuş arayışı hərfi-hərfinə, səhvləri ilə birlikdə təkrarlayır. Layihə nömrəsi verilmir.',
    outside: 'Kənar oxucular üçün',
    outsideWhy:
      '1-dən 10-a qədər saylar və onları aşkar edə biləcək rəqəmlər göstərilmir: mətndə, cədvəllərdə, diaqramlarda və onların arxasında. Layihə nömrəsi verilmir.',
    houseOutside: 'Nazirlik üslubu',
    houseOutsideWhy:
      'İndiki qiymətlər, şərhsiz; hər səhifənin başında layihə olduğu və nəyin gözlədiyi yazılır.',
    outsideName: 'kənar oxucular üçün',
    marked: 'Nə işarələnəcək',
    open: (open, total) =>
      open === 0
        ? `${total} göstəricinin hamısı qəbul edilib.`
        : `${total} göstəricidən ${open} açıqdır: hər biri rənglənir və şərhdə mənbələri göstərilir.`,
    findings: (blockers, queries) =>
      `Yoxlamalarda ${found(blockers, queries)} var: bu, hər səhifədə yazılır və rəqəmlərin yanında şərhdə göstərilir. Layihəyə mane olmur.`,
    identity:
      'Son səhifədə onu sizin ixrac etdiyiniz və bunun kompüterin istifadəçi hesabına əsaslandığı yazılır.',
    run: 'İxrac et',
    running: 'Yazılır…',
    done: (file) => `Yazıldı: ${file}`,
    verified: (count) => `Geri oxundu: ${count} göstərici yerindədir, iş faylındakı kimidir`,
    unknown: (message) => `Yalnız sənəddə görünür: ${message}`,
    doneWith: (blockers, queries) => `Sənəddə həll olunmamış ${found(blockers, queries)} göstərilib`,
  },
};
