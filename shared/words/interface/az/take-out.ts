import type { Words } from '../words.ts';

const DECISION = {
  picked: 'yenidən açılır, çünki rəqəmi gedir',
  weighed: 'qalır, başqa rəqəm üçün verilib',
  evidence: 'onu əsas məktub kimi göstərir',
};

export const takeOut: Words['deliveries']['takeOut'] = {
  menu: 'Bu fayl haqqında daha çox',
  withdraw: 'Geri çək…',
  erase: 'Sil…',
  eraseIt: 'Həmişəlik sil…',
  title: {
    withdraw: 'Bu faylı geri çək',
    propose: 'Bu faylın silinməsini təklif et',
    erase: 'Bu faylı həmişəlik sil',
  },
  why: {
    withdraw: 'Ondan daha heç nə sayılmır. Fayl burada qalır, geri alma onu qaytarır.',
    propose:
      'Burada olmamalı məlumat üçün, məsələn, qurbanların adları. İkinci şəxs təsdiq edənədək heç nə baş vermir; sonra baytlar, xanalar və mətnlər gedir və bunu heç kim geri ala bilmir.',
    erase:
      'Baytlar, xanalar və mətnlər iş faylından gedir. Bunu heç kim geri ala bilmir. Həş, göndərən, vaxt, səbəb və hər iki ad qalır.',
  },
  accept: { withdraw: 'Geri çək', propose: 'Təklif et', erase: 'Həmişəlik sil' },
  reason: 'Səbəb',
  rests: 'Ona nə əsaslanır',
  nothing: 'Ona heç nə əsaslanmır.',
  value: (name, others) =>
    others === 0 ? `${name}: bunu başqa heç kim bildirmir` : `${name}: başqa yerdən ${others} rəqəm qalır`,
  moreValues: (count) => `və daha ${count} rəqəm`,
  more: (count) => `və daha ${count}`,
  decision: (name, how) => `${name} üzrə qərar ${DECISION[how]}`,
  explanation: (finding, by) => `${by} tərəfindən izah edilən: ${finding}`,
  questions: (open, answered) => `${open} açıq sual, ${answered} cavablandırılmış`,
  later: (file) => `${file} onun yerini tutub`,
  same: (file) => `${file} eyni baytlardır, o da gedir`,
  holds: (file) => `${file} onu saxlayır: onun baytları da gedir`,
  withdrawn: (no) => `${no} nömrəli fayl geri çəkildi`,
  proposed: (no) => `${no} nömrəli faylın silinməsi ikinci şəxsi gözləyir`,
  erased: (swept, copies) =>
    [
      'Həmişəlik silindi.',
      ...(swept ? [] : ['İş faylını başqa proqram oxuyur: növbəti açılışda fayl yenidən yazılır.']),
      ...(copies === 0 ? [] : [`İş faylının ${copies} nüsxəsində hələ qalır.`]),
    ].join(' '),
  proposedBy: (by, reason) => `${by} silinməsini təklif edir: “${reason}”. İkinci şəxs təsdiq edir.`,
  isWithdrawn: (by, at, reason) => `Geri çəkib: ${by}, ${at}: “${reason}”. Ondan heç nə sayılmır.`,
  isErased: (what, { by, confirmedBy, at }, reason) =>
    `${what === 'whole' ? 'Silinib' : 'İçindəkinə görə öz baytları silinib'}, ${at}: təklif edib ${by}, təsdiq edib ${confirmedBy}. “${reason}”`,
  copies: 'İş faylının onu hələ saxlayan nüsxələri; onları inzibatçı silməlidir:',
  markWithdrawn: 'geri çəkilib',
  markErased: 'silinib',
  markProposed: 'silinəcək',
};
