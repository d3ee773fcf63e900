import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { printedWith } from './printed-with.ts';

const FILE = new URL('../../../resources/templates/reference-2023/reference.az.md', import.meta.url);
const read = (year: number) =>
  readText(readFileSync(FILE, 'utf8'), { template: 'reference-2023', year, language: 'az' });

const printed = (value: number | null, year = 2023): Map<string, string> =>
  printedWith(read(year).text, 'az', value);

test('the text is read without a word that is none of the format', () => {
  expect(read(2023).problems).toEqual([]);
});

test.each([0, 1, 2, 11, -1, 2_374_000, 27.6, null])(
  'every sentence stays one where each number is %s',
  (value) => {
    const said = [...printed(value).values()];
    expect(said.filter((one) => / {2}|[{}]|->|[\p{L}\d] [,.;:)]|\( |[,;] ?[,;.]|\$/u.test(one))).toEqual([]);
    // No noun of several after a number, and no bare suffix.
    expect(
      said.filter((one) =>
        /(?<![-–\d] ?)\b\d+ (?:nəfərlər|faktlar|işlər|şəxslər|qadınlar|kişilər)\b/u.test(one),
      ),
    ).toEqual([]);
    expect(said.filter((one) => /…-\p{L}|[\d%]\p{Ll}/u.test(one))).toEqual([]);
  },
);

test('numbers stand in their cases', () => {
  const [six, ten, forty] = [6, 10, 40].map((value) => printed(value));
  const all = (of: Map<string, string>): string => [...of.values()].join('\n');
  expect(all(six!)).toContain('6-dan çox könüllüsü');
  expect(all(six!)).toContain('onlardan 6-sı əvvəlki illərdə');
  expect(all(ten!)).toContain('10-u psixoloji, 10-u tibbi');
  expect(all(forty!)).toContain('40-dan çox maarifləndirmə tədbiri');
  expect(all(printed(1000))).toContain('1 000-dən çox şəxsin');
});

test('where nothing happened that is said, or left out', () => {
  const none = printed(0);
  expect(none.get('labour-inspection.4')).toMatch(/cəlb edilməsi halı aşkar edilməmişdir\.$/);
  expect(none.get('search-and-prosecution.1')).toMatch(/nəticəsində məcburi əmək halı aşkar edilməmişdir\.$/);
  expect(none.get('assistance.3')).toBe('Daha 0 zərərçəkmiş ailəsinə qaytarılmışdır.');
  expect(none.get('assistance.2')).not.toContain('cərrahiyyə');
});

test('a part that vanished prints its zero and its change', () => {
  expect(printed(-2).get('wanted-persons.1')).toContain(
    'əxlaqsızlıq yuvası saxlamağa görə \u22122 (\u22122) nəfər',
  );
});

test('years move on with the reporting year, and their endings with them', () => {
  const [next, later] = [printed(1, 2024), printed(1, 2026)];
  expect(next.get('preamble.2')).toContain('2024-cü ildə');
  expect(later.get('preamble.2')).toContain('2026-cı ildə');
  expect(later.get('annex-charts.3')).toContain('2005–2026-cı illərdə');
});
