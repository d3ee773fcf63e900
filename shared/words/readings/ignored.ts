import type { IgnoredSays } from '../../domain/questions/reading-says.ts';

const WHY: Record<Extract<IgnoredSays, string>, { en: string; az: string }> = {
  'no-number': { en: 'no number', az: 'rəqəm yoxdur' },
  'no-number-header': {
    en: 'no number, under a header that is not known',
    az: 'rəqəm yoxdur, sütunun başlığı da məlum deyil',
  },
  'no-number-label': {
    en: 'no number under a label that may mean several figures',
    az: 'bir neçə göstəriciyə aid ola bilən adın qarşısında rəqəm yoxdur',
  },
  'read-one-by-one': {
    en: 'total of cells that are read one by one',
    az: 'ayrı-ayrılıqda oxunan xanaların yekunu',
  },
  planned: { en: 'planned or expected, not counted', az: 'planlaşdırılan və ya gözlənilən, sayılmır' },
  share: { en: 'share or average', az: 'pay və ya orta göstərici' },
  average: { en: 'an average, not a count', az: 'orta göstəricidir, say deyil' },
  'change-of-rows': {
    en: 'the difference of values that are read one by one',
    az: 'ayrı-ayrılıqda oxunan dəyərlərin fərqi',
  },
  'derived-total': {
    en: 'the total of cells that do not count the same',
    az: 'eyni şeyi saymayan xanaların yekunu',
  },
  'column-head': { en: 'names its column', az: 'sütunun adıdır' },
  'row-label': { en: 'names its row', az: 'sətrin adıdır' },
  title: { en: 'stands in a title', az: 'başlıqdadır' },
  'outside-tables': { en: 'stands outside the tables', az: 'cədvəllərdən kənardadır' },
  record: {
    en: 'in a list of records, of which only what a layout says is counted',
    az: 'qeydlər siyahısındadır, ondan yalnız formanın dediyi sayılır',
  },
  note: { en: 'note', az: 'qeyd' },
  'not-for-reference': {
    en: 'somebody said that it is not for the reference',
    az: 'arayış üçün olmadığı deyilib',
  },
  person: { en: 'looks like personal data', az: 'fərdi məlumata bənzəyir' },
  'unknown-sheet': {
    en: 'nothing in the sheet is known to the catalogue; see the question on it',
    az: 'vərəqdə kataloqa məlum olan heç nə yoxdur; ona dair suala baxın',
  },
};

/** Why a cell was left aside, in English. */
export function ignoredEn(says: IgnoredSays): string {
  if (typeof says === 'string') return WHY[says].en;
  return 'en' in says
    ? says.en
    : `row ${says.row} and below: too long for a return, and no layout knows it as a register`;
}

/** The same in Azerbaijani; the English where no more is known. */
export function ignoredAz(says: IgnoredSays): string {
  if (typeof says === 'string') return WHY[says].az;
  return 'en' in says
    ? (says.az ?? says.en)
    : `${says.row} nömrəli sətirdən aşağı: hesabat üçün çox uzundur və heç bir forma onu reyestr kimi tanımır`;
}
