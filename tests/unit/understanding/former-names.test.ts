import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const read = (head: string): ReturnType<typeof interpretDocument> =>
  interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [
      sheetOf(`${head}\nGöstərici | 2023\nBaşlanmış cinayət işləri | 16\nTəqsirləndirilən şəxslər | 18`),
    ],
    warnings: [],
  } as never);

const BOTH = ['prosecution.criminal_cases_initiated @2023 = 16', 'prosecution.defendants @2023 = 18'];
const figuresOf = (out: ReturnType<typeof interpretDocument>): string[] =>
  takenOf(out).map((text) => text.replace(/^\S+ /, ''));

describe('the name that a body had before', () => {
  test.each([
    'Mərkəzi Təhqiqat Şöbəsi\n(keçmiş İnsan Alverinə Qarşı Mübarizə Baş İdarəsi)',
    'Управление расследований Центра\n(бывшее Главное управление по борьбе с торговлей людьми)',
    'Centre for Inquiries\nformerly Chief Office against Trafficking in Humans',
    'Mərkəzi Təhqiqat Şöbəsi (keçmiş İnsan Alverinə Qarşı Mübarizə Baş İdarəsi)',
  ])('narrows nothing, nor does the new one: %s', (head) => {
    expect(figuresOf(read(head))).toEqual(BOTH);
  });

  test.each([
    'İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n(keçmiş işçilər üzrə)',
    'Potensial zərərçəkmişlər\n(keçmiş İnsan Alverinə Qarşı Mübarizə Baş İdarəsi)',
  ])('is no other thing that was before: %s', (head) => {
    expect(askedOf(read(head))).toEqual(['B4', 'B5']);
  });
});
