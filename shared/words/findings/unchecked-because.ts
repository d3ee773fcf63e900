import type { UncheckedWhy } from '../../domain/checks/document/knowledge.ts';
import type { Language } from '../../domain/text/language.ts';

const BECAUSE: Record<UncheckedWhy, Record<Language, string>> = {
  date: { en: 'it is a date', az: 'tarixdir' },
  year: { en: 'it is a year', az: 'ildir' },
  article: { en: 'it is the number of an article', az: 'maddənin nömrəsidir' },
  telephone: { en: 'it is a telephone number', az: 'telefon nömrəsidir' },
  ordinal: { en: 'it is a place in an order', az: 'sıra sayıdır' },
  code: { en: 'it is a number by which something goes', az: 'nömrə və ya koddur' },
  age: { en: 'it is an age', az: 'yaşdır' },
  'row-number': { en: 'it numbers a paragraph', az: 'abzasın nömrəsidir' },
  range: { en: 'it is a limit of a range', az: 'aralığın həddidir' },
  name: { en: 'it is a name in quotes', az: 'dırnaq içində addır' },
  unreadable: { en: 'it can be read in two ways', az: 'iki cür oxuna bilər' },
  'nothing-known': {
    en: 'nothing certain is known of what it counts',
    az: 'saydığı şey haqqında dəqiq heç nə məlum deyil',
  },
  'other-year': {
    en: 'it is of a year of which nothing is known',
    az: 'haqqında heç nə məlum olmayan ilə aiddir',
  },
  'not-sure-which': {
    en: 'its words may mean several figures, and it is none of those that are known',
    az: 'sözləri bir neçə göstəriciyə uyğun gəlir və məlum olanlardan heç biri deyil',
  },
  'no-figure': {
    en: 'its words name no figure, and no total or part of it stands beside it',
    az: 'sözləri heç bir göstəricinin adını çəkmir, yanında cəmi və ya hissəsi də yoxdur',
  },
};

/** Why a number was not checked: the rest of a sentence after `because`. */
export const uncheckedBecause = (why: UncheckedWhy, language: Language): string => BECAUSE[why][language];
