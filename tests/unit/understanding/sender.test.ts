import { describe, expect, test } from 'vitest';
import {
  agencyIn,
  agencyNames,
  areRelated,
  titleLines,
} from '../../../shared/domain/understanding/sender/sender.ts';
import { catalogue } from '../catalogue-fixture.ts';

const names = agencyNames(catalogue);

describe('the body that a line names', () => {
  test.each([
    ['Azərbaycan Respublikası Daxili İşlər Nazirliyi', 'mia'],
    ['Səhiyyə Nazirliyinin məlumatı', 'moh'],
    ['DMX – iş icazələri', 'sms'],
    ['МВД Азербайджанской Республики', 'mia'],
    ['State Migration Service, annual return', 'sms'],
  ])('%s', (line, agency) => {
    expect(agencyIn(line, names)).toBe(agency);
  });

  test.each([
    // Whom the letter is written to.
    'Azərbaycan Respublikası Daxili İşlər Nazirliyinə',
    // A word of the sentence, and no abbreviation.
    'Xidmətlər və məlumat',
    'din və dövlət',
  ])('%s names none', (line) => {
    expect(agencyIn(line, names)).toBeNull();
  });
});

test('bodies of one house are related, others are not', () => {
  expect(areRelated('mia', 'mia_thb', names)).toBe(true);
  expect(areRelated('mia_shelter', 'mia_thb', names)).toBe(true);
  expect(areRelated('mlspp', 'general_prosecutor', names)).toBe(false);
});

test('the head of a sheet ends where its table begins', () => {
  const cell = (ref: string, text: string) => ({ ref, type: 'text' as const, value: text, text });
  const cells = [
    cell('A1', 'Dövlət Miqrasiya Xidməti'),
    cell('A2', 'Hesabat dövrü'),
    cell('B2', '2022'),
    cell('A4', 'Göstərici'),
    cell('B4', 'Sayı'),
    cell('A5', 'İş icazəsi verilmiş əcnəbilər'),
    cell('B5', '5 441'),
    cell('A6', 'Daxili İşlər Nazirliyi'),
  ];
  const lines = titleLines({ name: 'S', state: 'visible', merges: [], cells });
  expect(lines).toContain('2022');
  expect(lines).not.toContain('Daxili İşlər Nazirliyi');
});
