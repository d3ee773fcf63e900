import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../shared/domain/understanding/quantities/read-quantity.ts';
import { said, typed } from './quantity-said.ts';

const table = (rows: [string, string][]): void => {
  test.each(rows)('%j is %s', (text, expected) => expect(said(readQuantity(typed(text)))).toBe(expected));
};

describe('ranges and pairs have no single value', () => {
  table([
    ['3-5', 'either  !range'],
    ['3–5', 'either  !range'],
    ['3 — 5 nəfər', 'either  nəfər !range'],
    ['от 3 до 5', 'either  !range'],
    ['3-dən 5-dək', 'either  !range'],
    ['3 ilə 5 arası', 'either  !range'],
    ['between 3 and 5', 'either  !range'],
    ['3 to 5', 'either  !range'],
    ['1 200 - 1 500', 'either  !range'],
    ['5 və ya 6', 'either 5 | 6 !pair'],
    ['5 или 6 дел', 'either 5 | 6 дел !pair'],
    ['5 or 6', 'either 5 | 6 !pair'],
    ['5 veya 6', 'either 5 | 6 !pair'],
    ['91/94', 'either 91 | 94 !pair'],
    ['91 / 94', 'either 91 | 94 !pair'],
    ['91; 94', 'either 91 | 94 !pair'],
    ['91\n194', 'either 91 | 194 !pair'],
    ['91 | 94', 'either 91 | 94 !pair'],
    ['12+5', 'either 12 | 5 !pair'],
    ['12 və 5', 'either 12 | 5 !pair'],
    ['97-84', 'either 97 | 84 !pair'],
  ]);
});

describe('changes', () => {
  table([
    ['+2', 'change 2'],
    ['(+2)', 'change 2'],
    ['(-2)', 'change -2'],
    ['[+3]', 'change 3'],
    ['↑2', 'change 2'],
    ['↓ 3', 'change -3'],
    ['▲12', 'change 12'],
    ['2 ↑', 'change 2'],
    ['2 vahid artım', 'change 2 vahid'],
    ['3 nəfər az', 'change -3 nəfər'],
    ['5 azalma', 'change -5'],
    ['artım 4', 'change 4'],
    ['на 2 больше', 'change 2'],
    ['на 3 меньше', 'change -3'],
    ['2 fewer', 'change -2'],
    ['increase of 4', 'change 4'],
    ['+ 5 %', 'change 5%'],
    ['+3 nəfər', 'change 3 nəfər'],
    ['dəyişməyib', 'change 0'],
    ['без изменений', 'change 0'],
    ['no change', 'change 0'],
    ['değişmedi', 'change 0'],
    ['21 (-2)', '21 (-2)'],
    ['21 (−2)', '21 (-2)'],
    ['159 (+2)', '159 (+2)'],
    ['21 (dəyişməyib)', '21 (+0)'],
    ['44 (без изм.)', '44 (+0)'],
    ['21 (↑2)', '21 (+2)'],
    ['21 ↓2', '21 (-2)'],
    ['159 / +2', '159 (+2)'],
    ['159; -2', '159 (-2)'],
    ['21 nəfər (-2)', '21 nəfər (-2)'],
    ['(3)', 'either 3 !bracketed'],
    ['(1,000)', 'either 1000 | 1 !bracketed'],
    ['12 (3)', '12 !remark'],
  ]);
});

describe('footnote marks', () => {
  table([
    ['12*', '12 ^*'],
    ['12 **', '12 ^**'],
    ['132²', '132 ^²'],
    ['132 ¹⁾', '132 ^¹⁾'],
    ['15 1)', '15 ^1)'],
    ['15 a)', '15 ^a)'],
    ['7 [2]', '7 ^[2]'],
    ['7[a]', '7 ^[a]'],
    ['88†', '88 ^†'],
    ['12 (p)', '12 ^(p)'],
    ['1 234*', '1234 ^*'],
    ['3 nəfər*', '3 nəfər ^*'],
  ]);
});

describe('marks where a number could stand', () => {
  table([
    ['-', 'mark unknown'],
    ['–', 'mark unknown'],
    ['---', 'mark unknown'],
    ['..', 'mark not-reported'],
    ['...', 'mark not-reported'],
    ['…', 'mark not-reported'],
    [':', 'mark not-reported'],
    ['n/a', 'mark not-reported'],
    ['N/A', 'mark not-reported'],
    ['н/д', 'mark not-reported'],
    ['нет данных', 'mark not-reported'],
    ['Məlumat yoxdur.', 'mark not-reported'],
    ['veri yok', 'mark not-reported'],
    ['x', 'mark not-applicable'],
    ['Х', 'mark not-applicable'],
    ['tətbiq edilmir', 'mark not-applicable'],
    ['<5', 'mark suppressed'],
    ['< 10', 'mark suppressed'],
    ['[c]', 'mark suppressed'],
    ['yoxdur', 'mark unknown'],
    ['YOXDUR', 'mark unknown'],
    ['нет', 'mark unknown'],
    ['none', 'mark unknown'],
    ['nil', 'mark unknown'],
    ['yok', 'mark unknown'],
    ['qeydə alınmayıb', 'mark unknown'],
    ['0*', 'mark unknown'],
    ['*', 'mark unknown'],
  ]);
});

describe('numbers that somebody has to look at', () => {
  table([
    ['1O5', 'either 105 !letters'],
    ['l2', 'either 12 !letters'],
    ['O68', 'either 68 !letters'],
    ['15З', 'either 153 !letters'],
    ['68a', 'either 68 !letters'],
    ['1.87E+06', '1870000 !exponent'],
    ['1,2E+5', '120000 !exponent'],
    ['5-ci', 'either 5 !ordinal'],
    ['2-й', 'either 2 !ordinal'],
    ['5th', 'either 5 !ordinal'],
    ['84 (80 qadın)', '84 !remark'],
    ['158, o cümlədən 4 məcburi əmək', '158 !remark'],
    ['11 nəfər, 3 iş', '11 nəfər !remark'],
    ['84: 80 qadın, 4 kişi', '84 !remark'],
  ]);
});

describe('words that must not pass for a unit or a change', () => {
  table([
    ['100 nəfərdən çox', 'more than 100 nəfər'],
    ['100 nəfərə yaxın', 'about 100 nəfər'],
    ['100 nəfərədək', 'at most 100 nəfər'],
    ['100-dək', 'at most 100'],
    ['iki nəfərə yaxın', '2 !remark'],
    ['2 dəfə artıb', '2 !remark'],
    ['12 дел или случаев', '12 !remark'],
    ['cəmi 84 nəfər', '84 nəfər'],
    ['AZ 1000', 'text'],
    ['min nəfər', 'text'],
    ['1st place', 'text'],
    ['12?', '12 !remark'],
    ['«12»', '12'],
    ["'12", '12'],
    ['21/19/17', 'either 21 | 19 | 17 !pair'],
    ['±5', 'text'],
    ['12 km²', '12 km²'],
  ]);
});

describe('texts', () => {
  table([
    ['', 'text'],
    ['Bakı şəhəri', 'text'],
    ['01.03.2021', 'text'],
    ['1.3.21', 'text'],
    ['A12', 'text'],
    ['Slayd 36', 'text'],
    ['Maddə 144', 'text'],
    ['134 saylı tam orta məktəb', 'text'],
    ['bir sıra', 'text'],
    ['on request', 'text'],
    ['may', 'text'],
    ['84 nəfər insan alveri qurbanı müəyyən edilmişdir', 'text'],
    ['2023-cü ildə 84 nəfər zərərçəkmiş müəyyən edilib', 'text'],
  ]);
});

describe('numbers in other signs than digits, and words for some number', () => {
  table([
    ['½', 'either 0.5 !letters'],
    ['2½', 'either 2.5 !letters'],
    ['¾ nəfər', 'either 0.75 !letters'],
    ['II', 'either 2 !letters'],
    ['XIV nəfər', 'either 14 !letters'],
    ['Ⅷ', 'either 8 !letters'],
    ['④', 'either 4 !letters'],
    ['⑫', 'either 12 !letters'],
    ['❸', 'either 3 !letters'],
    ['№ 12', 'either 12 !code'],
    ['bir neçə nəfər', 'either  !letters'],
    ['onlarla', 'either  !letters'],
    ['несколько', 'either  !letters'],
    ['десятки', 'either  !letters'],
    ['a few', 'either  !letters'],
    ['dozens', 'either  !letters'],
    ['٨٤', '84'],
    ['８４ nəfər', '84 nəfər'],
    ['८४', '84'],
  ]);
});

test('whatever stands together, nothing fails and every number is one', () => {
  const pieces =
    '84|2,374|1 870|-|–|/|(|)|+|%|nəfər|min|manat|*|²|[2]|1)|çox|-dən|və ya|≈|<|↑|artım|üç|iki yüz|..|x|yoxdur|O|l|e5|\n|?|"|₼|от|до|без изм.'.split(
      '|',
    );
  let seed = 11;
  const next = (): number => (seed = (seed * 16807) % 2147483647);
  for (let round = 0; round < 5000; round += 1) {
    const glue = next() % 2 === 0 ? ' ' : '';
    const text = Array.from({ length: 1 + (next() % 5) }, () => pieces[next() % pieces.length]!).join(glue);
    const read = readQuantity(typed(text));
    if ('value' in read) expect(Number.isFinite(read.value), text).toBe(true);
    if ('readings' in read)
      for (const { value } of read.readings) expect(Number.isFinite(value), text).toBe(true);
  }
});
