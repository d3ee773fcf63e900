import type { FindingFacts, FindingGroup, WhatFact } from '../../domain/findings/finding-facts.ts';

interface Both {
  en: string;
  az: string;
}

/** The headings under which findings stand. */
export const FINDING_GROUPS: Record<FindingGroup, Both> = {
  changes: { en: 'Changes do not add up', az: 'Fərqlər uyğun gəlmir' },
  parts: { en: 'Parts do not add up to the total', az: 'Hissələrin cəmi yekuna bərabər deyil' },
  'period-or-label': {
    en: 'A slide shows another period or label',
    az: 'Slaydda başqa dövr və ya başqa ad göstərilib',
  },
  'per-person': { en: 'Per person or in total', az: 'Bir nəfərə görə, yoxsa cəmi' },
  'too-many': { en: 'More persons than there are', az: 'Hissə bütövdən çoxdur' },
  share: { en: 'A share does not follow from its counts', az: 'Pay saylardan hesablanan nisbətə uyğun deyil' },
  'two-places': { en: 'Two places say different things', az: 'İki yerdə fərqli yazılıb' },
  order: { en: 'Years, dates and bands out of order', az: 'İllərin, tarixlərin və ya yaş qruplarının ardıcıllığı pozulub' },
  range: { en: 'A number that cannot be', az: 'Mümkün olmayan rəqəm' },
  unusual: { en: 'Unusual change', az: 'Qeyri-adi dəyişiklik' },
  form: { en: 'How numbers are written', az: 'Rəqəmlərin yazılışı' },
  document: { en: 'The document itself', az: 'Sənədin özü' },
  'to-know': { en: 'To know', az: 'Nəzərə almaq üçün' },
}; // prettier-ignore

/** What is checked, where neither a relation nor a figure names it. */
const TITLES: Partial<Record<WhatFact['tag'], Both>> = {
  'prose-sum': { en: 'Total and parts', az: 'Yekun və hissələr' },
  'prose-share': { en: 'Count and share', az: 'Say və pay' },
  'prose-change': { en: 'Change', az: 'Dəyişmə' },
  'document-differs': { en: 'Number against what is known', az: 'Məlum rəqəmlə müqayisə' },
  'document-fixed': { en: 'Text of the reference', az: 'Arayışın mətni' },
  'document-direction': { en: 'Text of the reference', az: 'Arayışın mətni' },
  'document-unlinked': { en: 'Numbers typed by hand', az: 'Əl ilə yazılmış rəqəmlər' },
  'document-annex': { en: 'Numbers beside the slides', az: 'Slaydların yanındakı rəqəmlər' },
  'document-pages': { en: 'Pages', az: 'Səhifələr' },
  'document-title': { en: 'Titles', az: 'Başlıqlar' },
  'document-line': { en: 'Lines of a slide', az: 'Slaydın sətirləri' },
  'document-empty': { en: 'Labels without text', az: 'Mətnsiz başlıqlar' },
  'text-carried': { en: 'Sentences of an earlier year', az: 'Əvvəlki ildən qalan cümlələr' },
  'text-rolled': { en: 'Sentences left over', az: 'Baxılmamış cümlələr' },
  'document-absent': { en: 'Paragraphs of the template', az: 'Şablonun abzasları' },
};

const OTHER: Both = { en: 'The document', az: 'Sənəd' };

export const titleOfDocumentEn = (tag: WhatFact['tag']): string => (TITLES[tag] ?? OTHER).en;
export const titleOfDocumentAz = (tag: WhatFact['tag']): string => (TITLES[tag] ?? OTHER).az;

/** Whether one relation looks at many figures by themselves, so that the figure names the finding. */
export const isOfOneFigure = ({ what: { tag } }: FindingFacts): boolean =>
  tag === 'history' || tag === 'whole' || tag === 'bound' || tag === 'same';
