import { describe, expect, test } from 'vitest';
import { said } from './slips-in.ts';

/** A line, and what is said of it; nothing where it is right. */
type Case = [line: string | string[], says: string[], values?: Record<string, string>];

const EN: Record<string, Case[]> = {
  'doubled words': [
    ['They met with the the minister.', ['doubled-word: the the → the']],
    ['He said that that was so and they had had enough.', []],
    ['They went to Baden Baden.', ['doubled-word: Baden Baden → (choice)']],
    ['They saw the film ‘Two’ film twice.', ['doubled-word: film ‘Two’ film → film ‘Two’']],
    ['They read the ‘The Way’ together.', ['doubled-word: the ‘The → ‘The']],
    ['There was a {x|a} year term.', ['doubled-word: a an 18 → an 18'], { 'x|a': 'an 18' }],
    ['The word <!-- p.3 --> word.', ['doubled-word: word word → word']],
  ],
  alternatives: [
    ['It began due to because of rain.', ['two-alternatives: due to because of → because of']],
    ['However, nevertheless they came.', ['two-alternatives: However, nevertheless → Nevertheless']],
    [
      'It was about the rules of order for members, thought of for years; see also, in addition to this, us.',
      [],
    ],
    ['They were talked for of.', ['two-alternatives: for of → of']],
  ],
  'listed words': [
    ['The hall was set u in May.', ['misprint: set u → set up']],
    ['As many {x} came.', ['phrase: As many 12 → As many as 12']],
    ['As many as {x} came, as many 3 left.', ['phrase: as many 3 → as many as 3']],
    ['They were sullied with mud.', []],
    ['He was sullied with {x} files.', ['misprint: sullied with 12 → supplied with 12']],
  ],
  names: [
    ['It was on Youtube and TikTok.', ['name: Youtube → YouTube']],
    ['A report by the UNODC of 2020.', ['name-article: the UNODC → UNODC']],
    ['A report by the UNODC office, www.instagram.com/x and INTERPOL.', []],
    ['He lives in United Kingdom.', ['name-article: in United Kingdom → in the United Kingdom']],
    ['He is from the United Kingdom.', []],
  ],
  'articles before numbers': [
    ['It takes a {x} day stay.', ['number-article: a → an'], { x: '8' }],
    ['It takes a {x} day stay.', [], { x: '7' }],
    ['It takes an {x} day stay.', ['number-article: an → a'], { x: '17' }],
    ['An 81 year old and a 11 year old met; a {x|word} fold rise.', ['number-article: a → an', 'number-article: a → an'], { 'x|word': 'eleven' }], // prettier-ignore
    ['A {x} day rise of a {y} sum.', ['number-article: A → An'], { x: '11,000', y: '1,100' }],
    ['They were given a {x} term.', [], { x: '…' }],
  ],
  quotes: [
    ["It's a ‘book' of the boys’ school.", ["quotes: It's → It’s", "quotes: book' → book’"]],
    ['The “Aid” fund.', ['quotes: “Aid → ‘Aid', 'quotes: Aid” → Aid’']],
    ['The ‘“Aid” fund’ is new.', []],
    ['They read ‘One, ‘Two’ and ‘Three’.', ['quotes: ‘One → ‘One’']],
    ['They read ‘One and were glad.', ['quotes: ‘One → (choice)']],
    ['It was read Two’ and left.', ['quotes: Two’ → (choice)']],
  ],
  'letters set apart': [
    ['The t r a f f i c k i n g was met.', ['letter-spaced: t r a f f i c k i n g → trafficking']],
    ['Parts A B C D E F are new, a b are not.', ['letter-spaced: A B C D E F → ABCDEF']],
    ['Take vitamins B C D.', []],
  ],
  'letters of other alphabets': [
    ['The pоlice came.', ['foreign-letter: pоlice → police']],
    ['It was on İnstagram in Bakı.', ['foreign-letter: İnstagram → Instagram', 'foreign-letter: Bakı → (choice)']], // prettier-ignore
    ['The minister Əliyev came to Qəbələ.', []],
  ],
  dashes: [
    ['Physical participation-{x}', ['dash: participation-12 → participation – 12']],
    ['Women - {x}', ['dash: Women - 12 → Women – 12']],
    ['Women -{x}', ['dash: Women -12 → Women – 12']],
    ['The change was {x|change}, -{x|change}.', []],
    ['In the post-2015 years of COVID-19, Article 144-1 held.', []],
    ['They came - all of them - by bus.', ['dash: came - all → came – all', 'dash: them - by → them – by']],
    ['Socio- and economic matters and self-help.', []],
  ],
  numbers: [
    ['It cost AZN 591.900 then.', ['number-style: 591.900 → (two-ways)']],
    ['It cost AZN 2.591.900 then.', ['number-style: 2.591.900 → 2,591,900']],
    ['It cost 14000 then, see No 14000 of 21.05.2024, tel. 590-20-49.', ['number-style: 14000 → 14,000']],
    ['It cost 2,374,000 or 0.725 of it in 2023.', []],
    ['It was {x} percent and {y|word} percent.', ['percent: 12 percent → 12%', 'percent: three percent → three per cent'], { 'y|word': 'three' }], // prettier-ignore
    ['It was {x}% and {x} percent, a {x} day, {x} mn.', ['large-number: … mn → … million'], { x: '…' }],
    ['It was {x}% and three per cent, a percentage.', []],
    [
      'It was {x} mn and 3 bn, 5 million.',
      ['large-number: 12 mn → 12 million', 'large-number: 3 bn → 3 billion'],
    ],
  ],
  spelling: [
    ['Our co-operation is cooperation.', ['spelling-variant: cooperation → co-operation']],
    ['Our cooperation is cooperation.', []],
  ],
  punctuation: [
    ['They came , saw and left .', ['punctuation: came , → came,', 'punctuation: left . → left.']],
    ['They came,, then left,and slept ( well ).', ['punctuation: came,, → came,', 'punctuation: left,and → left, and', 'punctuation: ( well → (well', 'punctuation: well ) → well)']], // prettier-ignore
    ['At 10:30 it was 1,5 or 2.5; so.', []],
  ],
  'ends of paragraphs': [
    ['All of them were sent to other towns', ['full-stop: towns → towns.']],
    ['All of them were sent to {x}', ['full-stop: 12 → 12.']],
    ['All of them were sent to the following:', []],
    ['Victims of 2023', []],
  ],
  lists: [
    [['There are:', '- the one;', '- The other;', '- AZN and more.'], ['list-case: The → the']],
    [['There are:', '- Azerbaijan;', '- the other.'], []],
    [['There are:', '- the one;', '- the other', '- the third;', '- the last'], ['list-end: other → other;', 'list-end: last → last.']], // prettier-ignore
  ],
  slides: [
    [
      '### [Slide: x]\n* **Title**\n* Men {x}\n* Men - {y}',
      ['dash: Men - 12 → Men – 12', 'label-twice: Men - 12 → (fact)'],
    ],
    ['### [Slide: x]\n* **Title**\n* Total:', ['label-empty: Total: → (fact)']],
    ['### [Slide: x]\n* _The Ministry_\n* **Title of {x}**', ['page-order: The Ministry → Title of 12']],
    ['### [Slide: x]\n* **Title**\n* _The Ministry_', []],
  ],
};

const AZ: Record<string, Case[]> = {
  'doubled words': [
    ['Onlar üçün üçün deyildi.', ['doubled-word: üçün üçün → üçün']],
    ['İnsan insan alveri.', ['doubled-word: İnsan insan → İnsan']],
    ['Onlar bir bir gəldilər, az az dedilər.', []],
    ['Onlar “Yol” kitabını oxudular.', []],
  ],
  alternatives: [['Bu barədə haqqında deyildi.', ['two-alternatives: barədə haqqında → haqqında']]],
  names: [
    ['O, İnstagram və Tiktok ilə yazdı.', ['name: İnstagram → Instagram', 'name: Tiktok → TikTok']],
    ['O, İnterpol xətti ilə axtarılır.', []],
  ],
  'suffixes of numbers': [
    ['{x}-dən çox', ['number-suffix: 6-dən → 6-dan'], { x: '6' }],
    ['{x}-dan çox', [], { x: '6' }],
    ['{x}-nın', ['number-suffix: 5-nın → 5-in'], { x: '5' }],
    ['2023-ci ildə, 2026-cu ildə', ['number-suffix: 2023-ci → 2023-cü', 'number-suffix: 2026-cu → 2026-cı']],
    ['{x}%-i, 42%-dan', ['number-suffix: 42%-dan → 42%-dən']],
    ['2 374 000-dən, 14-1.1-ci maddə, 10-cu il.', []],
    ['{x}-ə', [], { x: '…' }],
  ],
  quotes: [
    ['Bu «Yol» kitabı və "Ev" kitabıdır.', ['quotes: «Yol → “Yol', 'quotes: Yol» → Yol”', 'quotes: "Ev → “Ev', 'quotes: Ev" → Ev”']], // prettier-ignore
    ['Bu “Yol” kitabıdır.', []],
    ['Bu “Yol kitabıdır.', ['quotes: “Yol → (choice)']],
  ],
  'letters of other alphabets': [['Bu nəfəр gəldi.', ['foreign-letter: nəfəр → nəfəp']]],
  numbers: [
    ['O, 2.374.000 manatdır.', ['number-style: 2.374.000 → 2 374 000']],
    ['O, 2.374 manatdır.', ['number-style: 2.374 → (two-ways)']],
    ['O, {x} faiz və üç faiz artdı.', ['percent: 12 faiz → 12%']],
    ['O, {x}% və {y|word} faiz, faizlə artdı.', [], { 'y|word': 'üç' }],
    ['O, 3 mln manatdır.', ['large-number: 3 mln → 3 milyon']],
  ],
  lists: [[['Bunlar ikinci dəfə:', '- birinci;', '- İkinci.'], ['list-case: birinci → Birinci']]],
  'ends of paragraphs': [
    ['Onların hamısı başqa şəhərlərə göndərilmişdir və qaldılar', ['full-stop: qaldılar → qaldılar.']],
  ],
};

for (const [language, groups] of [
  ['en', EN],
  ['az', AZ],
] as const)
  describe(language, () => {
    for (const [name, cases] of Object.entries(groups))
      test.each(cases)(`${name}: %s`, (line, says, values) => {
        expect(said(language, line, values)).toEqual(says);
      });
  });

test('words of a branch are read, those that go with a number are left to a person', () => {
  expect(said('en', 'They came{?x: =0 -> | else -> , all of of them}.')).toEqual([
    'doubled-word: of of → of',
  ]);
  expect(said('en', 'There {x|noun:was was one:were were some}.')).toEqual([
    'doubled-word: was was → (bound)',
    'doubled-word: were were → (bound)',
  ]);
  expect(said('en', 'They {!x rose: rose rose}.')).toEqual(['doubled-word: rose rose → (bound)']);
});
