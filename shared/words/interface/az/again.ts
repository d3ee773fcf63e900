import type { Words } from '../words.ts';

export const again: Words['deliveries']['again'] = {
  act: 'Yenidən oxu…',
  offer: (count) => `${count} fayl indi başqa cür oxuna bilər`,
  title: 'Yenidən oxumaq',
  why: 'Faylların indi məlum olanla necə oxunduğu göstərilir. Siz götürməyincə heç nə saxlanılmır. Cavablar qalır, qərar verilmiş heç bir göstərici öz-özünə dəyişmir.',
  reading: 'Oxunur …',
  nothing: 'Hamısı əvvəlki kimi oxunur.',
  same: (count) => `${count} fayl əvvəlki kimi oxunur`,
  stay: (count) => `${count} dəyişmir`,
  otherwise: (count) => `${count} fərq`,
  cause: (cause, day): string => {
    if (cause.what === 'program')
      return cause.was === null
        ? 'proqramın köhnə versiyası ilə oxunub'
        : versionOf(cause.was) === versionOf(cause.now)
          ? 'proqramın kataloqu yenidir'
          : `proqram yenidir, ${versionOf(cause.now)}`;
    const name = cause.kind === 'layout' ? `forma: ${cause.name.az}` : `“${cause.name.az}”`;
    if (cause.gone) return `${name}, geri götürülüb`;
    if (!cause.taught) return `${name}, əlavə edən və ya dəyişən ${cause.by}, ${day}`;
    const second = cause.confirmedBy === undefined ? '' : `, təsdiq edən ${cause.confirmedBy}`;
    return `${name}, öyrədən ${cause.by}, ${day}${second}`;
  },
  because: 'Səbəb',
  noCause: 'o vaxtdan heç nə öyrədilməyib: əvvəlki il üçün qəbul edilən rəqəmlər təsir edir',
  change: {
    answered: 'soruşulurdu',
    new: 'yeni oxunur',
    value: 'başqa rəqəm',
    key: 'başqa şeyi sayır',
    asked: 'indi soruşulur',
    gone: 'daha oxunmur',
    question: 'yeni sual',
    offers: 'başqa cür soruşulur',
    aside: 'indi kənara qoyulur',
    answer: 'cavab qalır',
    decision: 'qərar qalır',
  },
  columns: {
    cell: 'Xana',
    was: 'Əvvəl',
    now: 'İndi',
    figure: 'Göstərici',
    period: 'Dövr',
    what: 'Nə olur',
  },
  lines: 'Əvvəl və indi',
  asked: 'soruşulur',
  asks: (cells) => `${cells} xana soruşulur`,
  absent: 'yoxdur',
  leaveOut: 'Bu faylı götürmə',
  takeToo: 'Bu faylı da götür',
  isLeft: 'götürülmür',
  more: (count) => `və daha ${count}`,
  effects: 'İndi götürülsə',
  figures: (count) => `${count} göstərici dəyişər`,
  noEffects: 'Heç bir göstərici dəyişmir.',
  onlyLooked: 'Bu iş faylına yalnız baxmaq olar: göstəricilərin necə dəyişəcəyi yoxlanılmır.',
  reopens: (by) => `qərar yenidən açılır: ${by}`,
  fromCells: 'xanalarından oxunur: faylın özü saxlanılmayıb, çünki şəxslərin məlumatı var',
  unread: 'Yenidən oxunmayanlar',
  take: (count) => (count === 1 ? 'Götür' : `${count} faylı götür`),
  keepNothing: 'heç nə saxlama',
  taken: (files, changes, questions) =>
    `${files} fayl yenidən oxundu, ${changes} fərq${questions === 0 ? '' : `; ${questions} sual gözləyir`}`,
};

const versionOf = (program: string): string => program.split(' ')[0]!;
