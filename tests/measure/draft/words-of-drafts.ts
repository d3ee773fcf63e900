/** Places of the drafts in each language, for edits that need words. */
export interface DraftWords {
  /** A sentence without numbers of figures, in a paragraph of several. */
  sentence: string;
  /** Words that are changed: in that sentence, twice; and in another one of its paragraph. */
  words: readonly [string, string];
  second: readonly [string, string];
  elsewhere: readonly [string, string];
  capital: readonly [string, string];
  comma: readonly [string, string];
  /** The end of a sentence that is joined with the next one. */
  joint: readonly [string, string];
  /** A sentence in two. */
  split: readonly [string, string];
  /** Paragraphs by words of theirs: without figures; behind it; with figures. */
  plain: string;
  behind: string;
  figures: string;
  /** Sentences that people add. */
  added: string;
  counted: string;
  /** Words at the numbers of women and men among victims. */
  women: string;
  men: string;
  about: string;
  not: string;
  thousand: string;
  unit: string;
  /** A year and an article that stand in the text. */
  year: readonly [string, string];
  article: readonly [string, string];
  /** A line under a chart. */
  caption: readonly [string, string];
}

export const DRAFT_WORDS: Readonly<Record<'en' | 'az', DraftWords>> = {
  en: {
    sentence: 'The preventive work, criminal prosecution, victim protection, cooperation and partnership were continued purposefully in consideration of those factors.', // prettier-ignore
    words: ['purposefully', 'steadily'],
    second: ['those factors', 'these factors'],
    elsewhere: ['cheap labour raising', 'cheap labour rising'],
    capital: ['demonstration lessons', 'Demonstration lessons'],
    comma: ['climate change, a global', 'climate change – a global'],
    joint: ['spread across the media. Personnel', 'spread across the media, and personnel'],
    split: [
      'were presented to the public. Besides, the',
      'were presented. This was to the public. Besides, the',
    ],
    plain: 'Thus, certain crimes against individual',
    behind: 'Involvement of minors in activities',
    figures: 'Besides, ',
    added: 'The Working Group met regularly.',
    counted: 'A further 37 persons were questioned.',
    women: ' women and ',
    men: ' man) of',
    about: 'about ',
    not: 'not ',
    thousand: ' thousand',
    unit: '%',
    year: ['May 2023', 'May 2022'],
    article: ['171-2', '171-3'],
    caption: ['Values by town and province were not reported', 'Values by town and province were not given'],
  },
  az: {
    sentence: 'Həmin amillər nəzərə alınaraq, profilaktik işlər, cinayət təqibi, zərərçəkmişlərin müdafiəsi, əməkdaşlıq və tərəfdaşlıq tədbirləri məqsədyönlü şəkildə davam etdirilmişdir.', // prettier-ignore
    words: ['məqsədyönlü', 'ardıcıl'],
    second: ['Həmin amillər', 'Bu amillər'],
    elsewhere: ['ciddi təhdid', 'böyük təhdid'],
    capital: ['nümunəvi dərslər', 'Nümunəvi dərslər'],
    comma: ['məktəblərdə görüşlər, nümunəvi', 'məktəblərdə görüşlər və nümunəvi'],
    joint: ['kütləvi informasiya vasitələrində işıqlandırılmışdır. Daxili', 'kütləvi informasiya vasitələrində işıqlandırılmış, Daxili'], // prettier-ignore
    split: ['təqdim olunmuşdur. Bundan başqa, Ombudsman', 'təqdim olunmuşdur. Bu, vaxtında edilmişdir. Bundan başqa, Ombudsman'], // prettier-ignore
    plain: 'Belə ki, şəxsiyyətin cinsi toxunulmazlığı',
    behind: 'Yetkinlik yaşına çatmayanların ictimai',
    figures: 'Bundan başqa',
    added: 'İşçi qrupu mütəmadi toplanmışdır.',
    counted: 'Daha 37 nəfər dindirilmişdir.',
    women: ' qadın',
    men: ' kişi',
    about: 'təxminən ',
    not: 'deyil ',
    thousand: ' min',
    unit: '%',
    year: ['may 2023', 'may 2022'],
    article: ['171', '172'],
    caption: ['Şəhər və rayonlar üzrə məlumat verilməyib', 'Şəhər və rayonlar üzrə məlumat yoxdur'],
  },
};
