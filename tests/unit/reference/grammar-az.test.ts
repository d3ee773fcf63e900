import { describe, expect, test } from 'vitest';
import { AZERBAIJANI as AZ } from '../../../shared/domain/reference/grammar/grammar-az.ts';
import { NUMBER_CASES } from '../../../shared/domain/reference/grammar/number-grammar.ts';
import { upperCase } from '../../../shared/domain/text/letter-case.ts';

/**
 * Written by hand from the school grammar, word by word, not derived: the word alone, its ordinal, then genitive,
 * dative, accusative, locative, ablative, possessive.
 */
const TABLE = `
0 sıfır sıfırıncı sıfırın sıfıra sıfırı sıfırda sıfırdan sıfırı
1 bir birinci birin birə biri birdə birdən biri
2 iki ikinci ikinin ikiyə ikini ikidə ikidən ikisi
3 üç üçüncü üçün üçə üçü üçdə üçdən üçü
4 dörd dördüncü dördün dördə dördü dörddə dörddən dördü
5 beş beşinci beşin beşə beşi beşdə beşdən beşi
6 altı altıncı altının altıya altını altıda altıdan altısı
7 yeddi yeddinci yeddinin yeddiyə yeddini yeddidə yeddidən yeddisi
8 səkkiz səkkizinci səkkizin səkkizə səkkizi səkkizdə səkkizdən səkkizi
9 doqquz doqquzuncu doqquzun doqquza doqquzu doqquzda doqquzdan doqquzu
10 on onuncu onun ona onu onda ondan onu
20 iyirmi iyirminci iyirminin iyirmiyə iyirmini iyirmidə iyirmidən iyirmisi
30 otuz otuzuncu otuzun otuza otuzu otuzda otuzdan otuzu
40 qırx qırxıncı qırxın qırxa qırxı qırxda qırxdan qırxı
50 əlli əllinci əllinin əlliyə əllini əllidə əllidən əllisi
60 altmış altmışıncı altmışın altmışa altmışı altmışda altmışdan altmışı
70 yetmiş yetmişinci yetmişin yetmişə yetmişi yetmişdə yetmişdən yetmişi
80 səksən səksəninci səksənin səksənə səksəni səksəndə səksəndən səksəni
90 doxsan doxsanıncı doxsanın doxsana doxsanı doxsanda doxsandan doxsanı
100 yüz yüzüncü yüzün yüzə yüzü yüzdə yüzdən yüzü
1000 min mininci minin minə mini mində mindən mini
1000000 milyon milyonuncu milyonun milyona milyonu milyonda milyondan milyonu
1000000000 milyard milyardıncı milyardın milyarda milyardı milyardda milyarddan milyardı
`
  .trim()
  .split('\n')
  .map((line) => {
    const [value, word, ordinal, ...cases] = line.split(' ');
    return { value: Number(value), word: word!, ordinal: ordinal!, cases };
  });

/** Another way to the words than the program's: by place, from the largest down. */
function spelled(value: number): string {
  if (value === 0) return 'sıfır';
  const out: string[] = [];
  let rest = value;
  for (const size of [1e9, 1e6, 1e3, 100, 10, 1]) {
    const here = Math.floor(rest / size);
    if (here === 0) continue;
    rest %= size;
    const known = (number: number): string => TABLE.find((row) => row.value === number)!.word;
    if (size === 1) out.push(known(here));
    else if (size === 10) out.push(known(here * 10));
    else if (here === 1 && size <= 1000) out.push(known(size));
    else out.push(spelled(here), known(size));
  }
  return out.join(' ');
}

/** The row of the lowest place that is not zero. */
function rowOf(value: number): (typeof TABLE)[number] {
  if (value === 0) return TABLE[0]!;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  const digit = Math.floor(value / place) % 10;
  if (place === 1 || place === 10) return TABLE.find((row) => row.value === digit * place)!;
  const scale = place === 100 ? 100 : place < 1e6 ? 1e3 : place < 1e9 ? 1e6 : 1e9;
  return TABLE.find((row) => row.value === scale)!;
}

const PRIME = 7_919_317_331;
const MANY = [
  ...Array.from({ length: 12_001 }, (_, value) => value),
  ...Array.from({ length: 3000 }, (_, at) => (at * PRIME) % 10 ** (1 + (at % 12))),
  ...Array.from({ length: 300 }, (_, at) => ((at % 99) + 1) * 10 ** (at % 10)),
  999_999_999_999,
];

describe('numbers in words', () => {
  test('are spelled place by place', () => {
    expect(MANY.filter((value) => AZ.cardinalWord(value) !== spelled(value))).toEqual([]);
    expect([1100, 2374, 1_000_000, 21_001].map(AZ.cardinalWord)).toEqual([
      'min yüz',
      'iki min üç yüz yetmiş dörd',
      'bir milyon',
      'iyirmi bir min bir',
    ]);
  });

  test('decimals and negatives are read out', () => {
    expect([27.6, 0.05, 3.125, -2, 1.00001].map(AZ.cardinalWord)).toEqual([
      'iyirmi yeddi tam onda altı',
      'sıfır tam yüzdə beş',
      'üç tam mində yüz iyirmi beş',
      'mənfi iki',
      'bir tam yüz mində bir',
    ]);
  });

  test('beyond a million millions there are no words, and a half has no place in a row', () => {
    for (const value of [1e12, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => AZ.cardinalWord(value)).toThrow(RangeError);
    for (const value of [-1, 2.5, 1e12]) expect(() => AZ.ordinal(value)).toThrow(RangeError);
  });

  test('each word that a number is made of takes the ordinal and the cases of the grammar', () => {
    for (const { value, word, ordinal, cases } of TABLE) {
      expect(AZ.ordinalWord(value).split(' ').at(-1)).toBe(ordinal);
      expect(NUMBER_CASES.map((as) => AZ.inCase!(word, value, as))).toEqual(cases);
    }
    expect(AZ.inCase!('İki', 2, 'abl')).toBe('İkidən');
  });
});

describe('suffixes after digits', () => {
  test('follow the last word as it is spoken', () => {
    const wrong = MANY.filter((value) => {
      const { word, ordinal, cases } = rowOf(value);
      const printed = AZ.number(value);
      const right = NUMBER_CASES.every(
        (as, at) => AZ.inCase!(printed, value, as) === `${printed}-${cases[at]!.slice(word.length)}`,
      );
      return !right || AZ.ordinal(value) !== `${value}-${ordinal.slice(-2)}`;
    });
    expect(wrong).toEqual([]);
  });

  test('years and round numbers, where CLDR goes wrong', () => {
    expect([2000, 1000, 20, 2004, 2006, 2009, 2010, 2014, 2020, 2023, 2026, 2030].map(AZ.ordinal)).toEqual([
      '2000-ci', '1000-ci', '20-ci', '2004-cü', '2006-cı', '2009-cu', '2010-cu', '2014-cü', '2020-ci', '2023-cü',
      '2026-cı', '2030-cu',
    ]); // prettier-ignore
    expect(AZ.since(2005)).toBe('2005-ci ildən');
  });

  test('decimals end with their last digit, percent with faiz, a scale word with itself', () => {
    expect(AZ.inCase!('27,6', 27.6, 'dat')).toBe('27,6-ya');
    expect(AZ.inCase!('0,75', 0.75, 'gen')).toBe('0,75-in');
    expect(AZ.inCase!('34,1%', 34.1, 'poss')).toBe('34,1%-i');
    expect(AZ.inCase!('40%', 40, 'abl')).toBe('40%-dən');
    expect(AZ.inCase!('2,4\u00a0milyon', 2.4e6, 'abl')).toBe('2,4\u00a0milyondan');
    expect(AZ.inCase!('\u22126', -6, 'dat')).toBe('\u22126-ya');
    expect(AZ.inCase!('4\u00a0000\u00a0000\u00a0000\u00a0000', 4e12, 'loc')).toMatch(/-da$/);
  });
});

describe('phrases', () => {
  test('multiples and fractions', () => {
    expect([1, 2, 1.5, 20].map(AZ.times)).toEqual(['bir dəfə', 'iki dəfə', '1,5 dəfə', '20 dəfə']);
    expect([[1, 2], [1, 3], [3, 4], [7, 10], [5, 100], [1, 1_000_000]].map(([a, b]) => AZ.fraction(a!, b!))).toEqual([
      'ikidə bir', 'üçdə bir', 'dörddə üç', 'onda yeddi', 'yüzdə beş', 'milyonda bir',
    ]); // prettier-ignore
    expect(() => AZ.fraction(1, 1)).toThrow(RangeError);
  });

  test('against last year, and per person', () => {
    expect([3, -2, 0].map((change) => AZ.thanLastYear(change))).toEqual([
      'əvvəlki illə müqayisədə 3 çox',
      'əvvəlki illə müqayisədə 2 az',
      'əvvəlki ildəki qədər',
    ]);
    expect(AZ.perPerson('54 manat')).toBe('bir nəfərə 54 manat');
    expect(AZ.noun(5, 'nəfər', 'nəfər')).toBe('nəfər');
    expect(AZ.article(8)).toBe('');
  });

  test('shares never say nothing or all where it is neither', () => {
    expect([[44, 206], [1, 3], [0, 9], [9, 9], [1, 5000], [4999, 5000]].map(([a, b]) => AZ.share(a!, b!))).toEqual([
      '21,4%', '33,3%', '0%', '100%', '0,1%-dən az', '99,9%-dən çox',
    ]); // prettier-ignore
    expect([[1, 0], [3, 2], [-1, 2]].map(([a, b]) => AZ.share(a!, b!))).toEqual([null, null, null]); // prettier-ignore
  });

  test('rounded and ranges', () => {
    expect([AZ.rounded(13_870, 1000), AZ.rounded(14_000, 1000), AZ.rounded(2_374_000, 100_000)]).toEqual([
      'təxminən 14\u00a0000',
      '14\u00a0000',
      'təxminən 2,4\u00a0milyon',
    ]);
    expect(AZ.rounded(2_374_999, 1000)).toBe('təxminən 2\u00a0375\u00a0000');
    expect([AZ.range(18, 25), AZ.range(-3, 2)]).toEqual(['18–25', '\u22123-dən 2-yə qədər']);
  });
});

describe('reading back', () => {
  test('every cardinal from 0 to 9 999 is read as what it was written for', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) =>
        AZ.wordValue(AZ.cardinalWord(value)) !== value ||
        AZ.wordValue(upperCase(AZ.cardinalWord(value), 'az')) !== value,
    );
    expect(wrong).toEqual([]);
    expect(['İki', 'iki dəfə', 'BİR', 'bir min üç', 'çox', '', 'iki üç'].map(AZ.wordValue)).toEqual([
      2, 2, 1, 1003, null, null, null,
    ]); // prettier-ignore
  });

  test('a single word names its number, ordinals and cases as well', () => {
    expect(['dörd', 'Dördüncü', 'İki', 'onuncu', 'ikisi', 'səkkizdən', 'iyirminci'].map(AZ.named)).toEqual([
      4, 4, 2, 10, 2, 8, 20,
    ]); // prettier-ignore
  });

  test('words that only look like a numeral in a case name nothing', () => {
    expect(['onun', 'ona', 'onu', 'üçün', 'birdən', 'minə', 'sənəd', 'altında'].filter(AZ.named)).toEqual([]);
  });
});
