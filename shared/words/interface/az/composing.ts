import type { Comparison } from '../../../domain/reference/text/condition-of.ts';
import type { Words } from '../words.ts';

/** The sign itself, for no suffix then depends on how the number is spoken. */
const IS = { '<': '<', '>': '>', '<=': '≤', '>=': '≥' };
const minus = (number: number): string => String(number).replace('-', '−');

const compared = ({ is, number }: Comparison): string =>
  is === '=' || is === '!='
    ? `${minus(number)} ${is === '=' ? 'olduqda' : 'olmadıqda'}`
    : `${IS[is]} ${minus(number)} olduqda`;

export const composing: Words['composing'] = {
  write: 'Yaz',
  read: 'Çap görünüşü',
  text: 'Arayışın mətni',
  bold: 'Qalın',
  italic: 'Kursiv',
  kinds: {
    paragraph: 'Əsas mətn',
    'list-item': 'Siyahı bəndi',
    section: 'Başlıq',
    note: 'Qeyd, çap olunmur',
    table: 'Cədvəl',
    'page-break': 'Yeni səhifə',
  },
  kind: 'Blokun növü',
  table: 'Cədvəl əlavə et',
  pageBreak: 'Buradan yeni səhifə başlat',
  condition: 'Şərt',
  comments: 'Şərhlər',
  comment: 'Şərh',
  about: (quote) => `«${quote}»`,
  lost: 'aid olduğu sözlər artıq yoxdur',
  toWhom: '@ kimə',
  everybody: 'hamıya',
  forYou: 'sizə',
  settle: 'Həll edilib',
  say: 'Yaz və göndər',
  insert: 'Göstərici əlavə et',
  another: 'Başqa göstərici',
  search: 'Adının hərfləri, istənilən dildə',
  noFigure: 'Adında bu hərflər olan göstərici yoxdur.',
  wording: 'Yazılış',
  wordings: {
    both: 'qiymət və dəyişmə',
    value: 'qiymət',
    word: 'sözlə',
    than: 'çox və ya az',
    ordinal: 'sıra sayı',
    change: 'yalnız dəyişmə',
  },
  set: 'seç',
  origin: 'mənbə',
  anotherKey: 'başqa göstərici',
  onlyHere: 'yalnız bu yer dəyişir',
  source: 'Yazıldığı kimi',
  take: 'Qəbul et',
  unreadable: (count) => `${count} blok bu yazılışla oxunmur və düzəldilənə qədər saxlanmır:`,
  twice: {
    title: 'Siz bu blokda yazarkən başqası onu dəyişib. Hansı mətn qalsın?',
    takenOut: 'Siz bu blokda yazarkən başqası onu çıxarıb. Blok qalsın?',
    yours: 'Sizinki, hələ saxlanmayıb',
    theirs: 'Onunku, saxlanıb',
    keepMine: 'Mənimki qalsın',
    takeTheirs: 'Onunkunu götür',
    letGo: 'Çıxarılsın',
    both: 'Hər ikisi qalsın',
    kept: 'O vaxta qədər saxlanmış mətn qüvvədədir.',
  },
  keeping: 'Hələ saxlanmayıb',
  leaving: {
    title: 'Hər şey saxlanmayıb',
    why: (count) =>
      count === 1
        ? 'Bu blok saxlanmayıb və bu halda saxlana bilmir. Qalıb düzəldin və ya sözlərini mətnin şərhinə qoyun: oradan yenidən götürmək olar.'
        : `Bu ${count} blok saxlanmayıb və bu halda saxlana bilmir. Qalıb düzəldin və ya sözlərini mətnin şərhlərinə qoyun: oradan yenidən götürmək olar.`,
    stay: 'Qal',
    comment: 'Şərh kimi saxla və çıx',
    without: 'Bu sözlərsiz çıx',
  },
  todo: (count) => `${count} qalıb`,
  onlyThere: (language) => `yalnız ${language} mətnində: burada başla`,
  figureKey: 'göstərici',
  shownWhile: 'Görünür, əgər',
  when: {
    while: (asks, figure, tests) =>
      `görünür: ${figure}${asks === 'change' ? ' dəyişməsi' : ''} ${tests.map(compared).join(', ')}`,
    missing: (asks, figure) => `görünür: ${figure}${asks === 'change' ? ' dəyişməsi' : ''} məlum olmadıqda`,
    oneOf: (asks, figure, wordings) =>
      `${wordings} yazılışdan biri: ${figure} ${asks === 'change' ? 'dəyişməsinə' : 'qiymətinə'} görə`,
  },
  ofFigure: 'göstərici',
  asks: { value: 'qiyməti', change: 'dəyişməsi' },
  is: 'bərabərdir',
  isNot: 'bərabər deyil',
  number: 'Rəqəm',
  find: 'Axtar',
  found: (at, count) => (at > 0 ? `${at} / ${count}` : `${count} yerdə`),
  replaceBy: 'Əvəzinə',
  replace: 'Əvəz et',
  replaceAll: 'Hamısını əvəz et',
  closeFind: 'Axtarışı bağla',
  typedNumbers: 'Yazılıb, heç nəyə bağlı deyil',
  openAndProposed: 'Açıq və təklif edilmiş',
  arithmetic: 'Hesab',
  holds: 'düzdür',
  differs: 'fərqlənir',
  gives: (sum, gives) => `${sum}, hissələrin cəmi isə ${gives}`,
  link: 'Birinci göstəriciyə bağla',
  plain: 'sadə mətn',
  why: 'Niyə göstəricisiz qalır?',
  noClauseInside: 'Şərtin içində başqa şərt olmur: şərtsiz sözləri seçin.',
  chooseWords: 'Əvvəlcə şərt altında duracaq sözləri seçin.',
};
