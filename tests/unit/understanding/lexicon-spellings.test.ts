import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../shared/domain/understanding/words/make-lexicon.ts';

const lexicon = makeLexicon([
  'cəmi',
  'zərərçəkmiş şəxslər',
  'Məhkəmə qərarları',
  'iş icazəsi',
  'nəfər',
  'DİN',
  'QHT',
  'il',
  'xətt',
  'Bakı',
  'потерпевшие',
  'суд',
  'чел.',
  'ед.',
  'в т.ч.',
  'п/п',
  'Population',
  'tədris',
  'metodik',
  'vəsait',
  'sayı',
  'uşaq',
  'cinayət işi',
  'hesabat',
  'müqavilə',
  'qadın',
  'insan alveri',
  'victims',
  'İstintaq',
  'şöbə',
  'və',
  'мужчины',
]);

const read = (text: string): string =>
  lexicon
    .words(text)
    .map(({ lemmas }) => lemmas.join('/') || '?')
    .join(' ');

describe('words of a label', () => {
  it.each([
    ['C Ə M İ', 'cəmi'],
    ['C Ə M İ  sayı', 'cəmi say'],
    ['zərər\u00adçəkmiş', 'zərərçək-'],
    ['zərər-\nçəkmiş şəxslər', 'zərərçək- şəxs'],
    ['zərər çəkmiş', 'zərərçək-'],
    ['zərərçək\nmiş', 'zərərçək-'],
    ['Population2', 'population'],
    ['Population¹', 'population'],
    ['144-1', ''],
    ['H1', '?'],
    ['DİN-in 2023-cü ildə', 'din il'],
    ['DİN-dən', 'din'],
    ['QHT-lər', 'qht'],
    ['QHT-lərin', 'qht'],
    ['10 чел.', 'чел'],
    ['ед.', 'ед'],
    ['в т.ч. мужчины', 'в тч мужчин'],
    ['№ п/п', 'пп'],
    ['xəttin’', 'xətt'],
    ["Bakı'da", 'baki'],
    ['“xətt”in', 'xətt'],
    ['victims’', 'victim'],
    ["victim's", 'victim'],
    ['5-ci, 18-dən, 90-a, 2023’cü', ''],
    ['18yaş 5th 1st', '?'],
    ['tədris-metodik vəsait', 'tədris metodik vəsait'],
    ['və-ya', 'və ya'],
    ['III, IV', ''],
    ['не завершено', 'не ?'],
    ['i\u0307l', 'il'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Мәһкәмә гәрарлары', 'məhkəmə qərar'],
    ['Зәрәрчәкмиш шәхсләр', 'zərərçək- şəxs'],
    ['зəрəрчəкмиш', 'zərərçək-'],
    ['суд', 'суд'],
    ['Сəmi', 'cəmi'],
    ['Cудов', 'суд'],
    ['zererchekmish shexsler', 'zərərçək- şəxs'],
    ['zererçekmiş şexsler', 'zərərçək- şəxs'],
    ['is icazesi', 'iş icazə'],
    ['hesabatda zərərçekmiş', 'hesabat zərərçək-'],
    ['z?r?r??kmi? ??xsl?r', 'zərərçək- şəxs'],
    ['z?r?rç?kmi? ş?xsl?r', 'zərərçək- şəxs'],
    ['nəfər?', 'nəfər'],
    ['MÉ™hkÉ™mÉ™', 'məhkəmə'],
    ['РїРѕС‚РµСЂРїРµРІС€РёРµ', 'потерпевш'],
    ['Ð¼Ñ\u0083Ð¶Ñ\u0087Ð¸Ð½Ñ\u008b', 'мужчин'],
    ['ZƏRƏRÇƏKMİŞ', 'zərərçək-'],
    ['ИСКОМЫЕ', '?'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('keeps the place of each in the text as written', () => {
    for (const text of [
      'MÉ™hkÉ™mÉ™ qÉ™rarlarÄ±',
      'zərər\u00adçəkmiş, şəxs (2023-cü il)',
      'C Ə M İ: QHT-lər',
      "Bakı'da 3 nəfər",
    ])
      for (const { from, to, text: written } of lexicon.words(text))
        expect(text.slice(from, to)).toBe(written);
    expect(lexicon.words('MÉ™hkÉ™mÉ™ qÉ™rarlarÄ±').map(({ text }) => text)).toEqual([
      'MÉ™hkÉ™mÉ™',
      'qÉ™rarlarÄ±',
    ]);
    expect(lexicon.words('10 zərər\u00adçəkmiş').map(({ from, to }) => [from, to])).toEqual([[3, 15]]);
  });

  it('takes a word without its letters for one word only', () => {
    const two = makeLexicon(['şərt', 'sərt']);
    expect(two.words('sert')[0]!.lemmas).toEqual([]);
    expect(makeLexicon(['şərt']).words('sert')[0]!.lemmas).toEqual(['şərt']);
    expect(makeLexicon(['şərt']).words('sərt')[0]!.lemmas).toEqual([]);
  });
});

describe('language of a sheet', () => {
  const tongues = makeLexicon([
    { text: 'nəfər', tongue: 'az' },
    { text: 'Göstərici', tongue: 'az' },
    { text: 'kişi sayısı', tongue: 'tr' },
    { text: 'mağdurlar', tongue: 'tr' },
    { text: 'kişi', tongue: 'az' },
    { text: 'victims', tongue: 'en' },
    { text: 'потерпевшие', tongue: 'ru' },
  ]);
  it.each([
    [['kişi', 'nəfər', 'Göstəricilər üzrə'], 'az'],
    [['kişi', 'mağdurların sayısı ve'], 'tr'],
    [['victims of the'], 'en'],
    [['потерпевших', 'из них'], 'ru'],
    [['kişi'], null],
    [['12', ''], null],
    [['victims', 'потерпевшие'], null],
  ])('%j', (texts, tongue) => expect(tongues.tongueOf(texts)).toBe(tongue));
});

describe('a word of two languages', () => {
  const both = makeLexicon([
    { text: 'əmək müqaviləsi', tongue: 'az' },
    { text: 'emek', tongue: 'tr' },
    { text: 'təlim keçmiş şəxslər', tongue: 'az' },
  ]);
  const lemmasIn = (text: string): readonly string[] => both.words(text).flatMap(({ lemmas }) => lemmas);

  it('is that of Azerbaijani, too, beside others that are typed without their letters', () => {
    expect(lemmasIn('emek muqavilesi')).toEqual(['əmək', 'emek', 'müqavilə']);
  });

  it('stays what it is alone', () => {
    expect(lemmasIn('emek')).toEqual(['emek']);
  });
});
