import { expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const TABLE = 'Göstərici|2023\nZərərçəkmiş qadınlar|27\nBaşlanmış cinayət işləri|88';

const named = ({ file = 'a.xlsx', sheet = 'S' }, drawing = TABLE): Interpretation =>
  interpretDocument(
    file,
    { format: 'xlsx', sheets: [{ ...sheetOf(drawing), name: sheet }], warnings: [] },
    { agency: 'mia_thb', layouts: [] },
  );

test.each([
  'Moldova.xlsx',
  'moldova_2023.xlsx',
  'Moldovada.xlsx',
  'Rumıniya üzrə məlumat.xlsx',
  'Nigeriya Respublikası 2023.xlsx',
  'Данные по Молдове за 2023 год.xlsx',
  'Албания.xlsx',
  'Data for Serbia.xlsx',
  'Romanya.xlsx',
])('a file that is called by a country nobody counts here is asked: %s', (file) => {
  expect(takenOf(named({ file }))).toEqual([]);
  expect(askedOf(named({ file }))).toEqual(['B2', 'B3']);
});

test.each(['Moldova', 'Кения', 'Kenya', 'Rumıniya'])('and so is a sheet: %s', (sheet) => {
  expect(takenOf(named({ sheet }))).toEqual([]);
});

test.each([
  'Azerbaijan 2023.xlsx',
  'Азербайджан.xlsx',
  'Mali hesabat.xlsx',
  'Hesabat.xlsx',
  'Qanun pozuntuları.xlsx',
  'İnsan alveri.xlsx',
  'Cavab.xlsx',
])('this country, and words that are written like one, say nothing: %s', (file) => {
  expect(askedOf(named({ file }))).toEqual([]);
});

test('a country among other words of a name is no table of it', () => {
  expect(askedOf(named({ file: 'Moldova nümayəndə heyəti üçün zərərçəkmişlər.xlsx' }))).toEqual([]);
});
