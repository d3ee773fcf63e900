import { expect, test } from 'vitest';
import { hyphenateAz } from '../../shared/words/hyphenate-az.ts';

const shown = (text: string): string => hyphenateAz(text).replaceAll('\u00ad', '-');

test('long words may break between syllables, short ones stay whole', () => {
  expect(shown('Sənədlərin saxtalaşdırılması')).toBe('Sənədlərin sax-ta-laş-dı-rıl-ması');
  expect(shown('İnternatlarda')).toBe('İnter-nat-lar-da'.replace('-da', 'da'));
  expect(shown('müəyyənləşdirilmiş')).toBe('müəy-yən-ləş-di-ril-miş');
  expect(shown('2023-cü il, İAQMBİ')).toBe('2023-cü il, İAQMBİ');
});
