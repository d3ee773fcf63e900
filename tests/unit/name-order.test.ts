import { describe, expect, test } from 'vitest';
import { compareCodes, compareNames } from '../../shared/domain/text/name-order.ts';

const mixed = [
  'zəng', 'ərizə', 'ev', 'İsmayıllı', 'ığdır', 'ikinci', 'Işıq', 'çay', 'Cədvəl', 'dəniz', 'Şəki', 'Sabirabad',
  'Öz', 'orta', 'Üzüm', 'uşaq', 'ğ', 'Gəncə', 'Xaçmaz', 'hesabat', 'Qəbələ', 'kənd', 'Jalə', 'Bakı', '10', '2', 'Wien', 'vətən', 'éclair',
]; // prettier-ignore

describe('names in the order of the Azerbaijani alphabet', () => {
  test('is the order of the Unicode CLDR', () => {
    const collator = new Intl.Collator('az');
    expect(collator.resolvedOptions().locale).toBe('az');
    expect(mixed.toSorted(compareNames)).toEqual(mixed.toSorted((a, b) => collator.compare(a, b)));
  });

  test('signs and digits first, other scripts last', () => {
    const names = ['_qaralama', '01_gəlir', 'arayış', 'zona', 'отчёт', 'آمار'];
    expect(names.toReversed().toSorted(compareNames)).toEqual(names);
  });

  test('nothing but the same text is equal, and a shorter name comes first', () => {
    expect(compareNames('Bakı', 'Bakı')).toBe(0);
    expect(['Ad', 'ad', 'Ada', 'ada'].toSorted(compareNames)).toEqual(['ad', 'Ad', 'ada', 'Ada']);
    expect(compareNames('ad', 'Ad')).toBe(-compareNames('Ad', 'ad'));
  });

  test('ids and days go by their codes', () => {
    expect(['2024-02-01', '2023-12-31', 'Z', 'a'].toSorted(compareCodes)).toEqual([
      '2023-12-31',
      '2024-02-01',
      'Z',
      'a',
    ]);
  });
});
