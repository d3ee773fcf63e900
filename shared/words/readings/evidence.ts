import type { EvidenceTag } from '../../domain/observations/evidence-tag.ts';

const KIND: Record<EvidenceTag, { en: string; az: string }> = {
  words: { en: 'the words name it', az: 'sözlər onu göstərir' },
  unit: { en: 'the unit fits', az: 'ölçü vahidi uyğundur' },
  sender: { en: 'the sender counts it', az: 'göndərən qurum onu sayır' },
  layout: { en: 'the sheet is laid out as before', az: 'vərəq tanış formadadır' },
  'last-year': { en: 'last year’s value agrees', az: 'ötən ilin rəqəmi uyğundur' },
  sum: { en: 'the sum agrees', az: 'cəm uyğundur' },
  difference: { en: 'the change agrees', az: 'dəyişmə uyğundur' },
  series: { en: 'the series goes on', az: 'sıra davam edir' },
  'other-agency': { en: 'another body says the same', az: 'başqa qurum da eyni rəqəmi verir' },
};

const AGAINST: Record<EvidenceTag, { en: string; az: string }> = {
  words: { en: 'its words', az: 'sözlər' },
  unit: { en: 'the unit', az: 'ölçü vahidi' },
  sender: { en: 'the sender does not count it', az: 'göndərən qurum onu saymır' },
  layout: { en: 'the layout', az: 'forma' },
  'last-year': { en: 'last year’s value', az: 'ötən ilin rəqəmi' },
  sum: { en: 'the sum', az: 'cəm' },
  difference: { en: 'the change', az: 'dəyişmə' },
  series: { en: 'the series', az: 'sıra' },
  'other-agency': { en: 'another body’s value', az: 'başqa qurumun rəqəmi' },
};

/** What speaks for a reading, in a few words; none: it is only a guess. */
export const evidenceWords = (evidence: readonly EvidenceTag[], language: 'en' | 'az'): string =>
  evidence.length === 0
    ? { en: 'a guess', az: 'təxmin' }[language]
    : evidence.map((tag) => KIND[tag][language]).join(', ');

/** What speaks against it. */
export const againstWords = (evidence: readonly EvidenceTag[], language: 'en' | 'az'): string =>
  evidence.map((tag) => AGAINST[tag][language]).join(', ');
