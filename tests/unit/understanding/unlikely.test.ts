import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

function read(drawing: string): { taken: string[]; asked: number } {
  const sheet = sheetOf(drawing);
  const out = interpretDocument('gp.xlsx', { format: 'xlsx', sheets: [sheet], warnings: [] });
  return {
    taken: out.observations.map(({ figure, period, value }) => `${figure}@${period} ${value}`),
    asked: out.questions.length,
  };
}

const HEAD = 'Azərbaycan Respublikasının Baş Prokurorluğu\n2023-cü il üzrə məlumat\n|\n';
const CASES = 'prosecution.criminal_cases_initiated';

describe('a value that cannot be what it seems', () => {
  test('of a year that has not been is asked', () => {
    expect(read(`${HEAD}Göstərici|2022|2032\nBaşlanmış cinayət işləri|15|16`)).toEqual({
      taken: [`${CASES}@2022 15`],
      asked: 1,
    });
  });

  test('quarters that make their year are taken, a running total is not', () => {
    const quarters = (values: string): string =>
      `${HEAD}Göstərici|I rüb|II rüb|III rüb|IV rüb|İl\nBaşlanmış cinayət işləri|${values}`;
    expect(read(quarters('3|5|4|6|18')).taken).toHaveLength(5);
    expect(read(quarters('3|8|12|18|18'))).toEqual({ taken: [], asked: 1 });
  });

  test('a number in words has each of its parts once', () => {
    const fines = (text: string): string =>
      `Dövlət Əmək Müfəttişliyi Xidməti\n2023-cü il üzrə məlumat\n|\nGöstərici|Məbləğ\nƏmək qanunvericiliyinin pozulmasına görə cərimələr, manat|${text}`;
    const values = read(fines('2 milyon 450 min manat')).taken.map((one) => Number(one.split(' ').at(-1)));
    expect(values.every((value) => value === 2_450_000)).toBe(true);
  });
});
