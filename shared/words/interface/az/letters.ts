import type { Words } from '../words.ts';

export const letters: Words['letters'] = {
  title: (agency) => (agency === '' ? 'Məktub' : `Məktub: ${agency}`),
  text: 'Məktubun mətni',
  language: 'Məktubun dili',
  copy: 'Köçür',
  saveText: 'Mətn kimi saxla…',
  saveWord: 'Word kimi saxla…',
  savePdf: 'PDF kimi saxla…',
  saveTitle: 'Məktubu saxla',
  fileName: 'Məktub',
  copied: 'Məktub köçürüldü; yazıldığı tarixçədə qeyd olundu.',
  kept: 'Buradan heç nə göndərilmir. Köçürdükdə və ya saxladıqda kimin kimə nə yazdığı tarixçədə qalır.',
  kinds: { reminder: 'Xatırlatma', questions: 'Suallar' },
  firstLetter: 'Bu quruma hələ məktub yazılmayıb.',
  lastLetter: (kind, day, by) => `Son məktub: ${kind}, ${day}, ${by}`,
};
