import { NOT_TAKEN_AZ } from '../../errors/not-taken.ts';
import type { Words } from '../words.ts';

export const returned: Words['returned'] = {
  title: (file, count) =>
    count === 0 ? `${file} dəyişdirilmədən qayıdıb` : `${file} ${count} dəyişikliklə qayıdıb`,
  counts: (done, left) => `${done} həll edilib, ${left} qalıb`,
  groups: { numbers: 'Rəqəmlər', charts: 'Diaqramlarda', passages: 'Abzaslar', wording: 'Sözlər', stale: 'O vaxtdan dəyişib' }, // prettier-ignore
  groupNotes: {
    numbers: '',
    charts: 'şəkildə və ya onun arxasındakı cədvəldə',
    passages: 'yeni, silinmiş, təkrar və ya köçürülmüş',
    wording: '',
    stale: 'layihədə çap olunduğu kimi',
  },
  kinds: {
    changed: 'dəyişdirilib',
    exchanged: 'başqa göstəricinin rəqəmidir',
    stale: 'göstərici o vaxtdan dəyişib',
    missing: 'yoxdur',
    unlinked: 'yenidir, heç nəyə bağlı deyil',
    added: 'yeni abzas',
    duplicated: 'artıq mətndə var',
    moved: 'yeri dəyişib',
    text: 'başqa sözlərlə',
    chart: 'diaqramda',
  },
  workspaceHas: (text) => `İş faylında: ${text}.`,
  drops: (names) => `Qəbul edilsə, daha çap olunmayacaq: ${names.join(', ')}.`,
  not: (why) => `Qəbul edilə bilməz: ${NOT_TAKEN_AZ[why]}.`,
  asDraft: (draft) => `${draft} nömrəli layihədə çap olunduğu kimidir; heç kim redaktə etməyib.`,
  refusedBy: (by) => `rədd edən: ${by}`,
  takenBy: (by) => `qəbul edən: ${by}`,
  take: 'Qəbul et',
  refuse: 'Rədd et',
  refuseStays: (text) => `Rədd et, ${text} qalsın`,
  refuseTitle: 'Dəyişikliyi rədd et',
  refuseNote: 'İş faylının mətni olduğu kimi qalır.',
  refuseNoteOf: (text) => `İş faylında qalır: ${text}`,
  refuseWhy: 'Nə üçün yox; tarixçədə saxlanır',
  propose: 'Göstəricilərə',
  later: 'Sonra',
  link: 'Bağla…',
  plain: 'Adi rəqəm…',
  origin: 'Mənbə',
  which: (number) => `${number} hansı göstəricidir?`,
  prints: (text) => `çap olunur: ${text}`,
  noOffer: (number) => `Heç bir göstərici ${number} deyil.`,
  takeWording: 'Bütün sözləri qəbul et',
  oneByOne: 'rəqəmlər tək-tək',
  left: (count) => (count === 0 ? 'heç nə qalmayıb' : `${count} qalıb`),
  asSent: (compared, not, added) =>
    `${compared} rəqəm: ${compared - not} göndərildiyi kimi, ${not} fərqli; ${added} əlavə`,
  views: { changes: 'Dəyişikliklər', returned: 'Qayıdan', sent: 'Göndərilən' },
  view: 'Nə göstərilir',
  document: 'Qayıtmış sənəd',
  list: 'Layihənin dəyişiklikləri',
  comparing: 'Layihə müqayisə edilir…',
  same: (count) =>
    count === 0
      ? 'Heç nə müqayisə edilmədi: arayışın heç bir rəqəmi tapılmadı.'
      : `${count} rəqəm müqayisə edildi: hamısı iş faylındakı kimidir.`,
  withoutCharts: 'Diaqramlar müqayisə edilmədi: bunun üçün layihəni .docx kimi yadda saxlayın.',
  close: 'Arayışa qayıt',
  next: 'növbəti açıq',
  move: 'növbəti, əvvəlki',
  said: { taken: (count) => `${count} dəyişiklik mətnə qəbul edildi`, refused: 'Rədd edildi: iş faylı olduğu kimi qalır' }, // prettier-ignore
  plainTitle: (number) => `${number} göstəricisiz qalsın`,
  plainWhy: 'Nə üçün arxasında göstərici yoxdur',
  keep: 'Saxla',
  linkTitle: (number) => `${number} göstəriciyə bağlansın`,
  search: 'Göstərici axtar',
};
