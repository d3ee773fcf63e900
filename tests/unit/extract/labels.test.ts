import { describe, expect, test } from 'vitest';
import { labelIndexOf } from '../../../shared/domain/extract/labels/label-index.ts';
import { resolveLabel } from '../../../shared/domain/extract/labels/resolve.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';

const index = labelIndexOf(catalogue, layouts.headerWords, layouts.countryNames);
const figuresOf = (label: string): string[] | string => {
  const target = resolveLabel(label, index);
  return target.kind === 'figure' ? target.figures : target.kind;
};

describe('a label names a figure', () => {
  test.each([
    ['Başlanmış cinayət işləri', 'prosecution.criminal_cases_initiated'],
    ['4. Başlanmış cinayət işləri:', 'prosecution.criminal_cases_initiated'],
    ['- Başlanmış cinayət işləri, iş', 'prosecution.criminal_cases_initiated'],
    ['BAŞLANMIŞ CİNAYƏT İŞLƏRİ (2023)', 'prosecution.criminal_cases_initiated'],
    ['Cəmi: başlanmış cinayət işləri', 'prosecution.criminal_cases_initiated'],
    ['Başlanmış cinayət işləri / Возбуждено уголовных дел', 'prosecution.criminal_cases_initiated'],
    ['Məhkum edilmiş şəxslər (qanuni qüvvəyə minmiş hökmlər)', 'prosecution.convicted'],
  ])('%s', (label, figure) => {
    expect(figuresOf(label)).toEqual([figure]);
  });

  test('a category in brackets narrows it', () => {
    expect(figuresOf('Müəyyən edilmiş zərərçəkmişlər (uşaqlar)')).toEqual([
      'victims.identified{age=children}',
    ]);
    expect(figuresOf('Təqsirləndirilən şəxslər (qadın)')).toEqual(['prosecution.defendants.by_sex.women']);
  });

  test.each([
    'Başlanmış cinayət işləri (xitam verilmiş)',
    'Başlanmış cinayət işləri, narkotik',
    'Başlanmış cinayət işləri / şəxslər',
    'Başlanmamış cinayət işləri',
  ])('%s is another count', (label) => {
    expect(figuresOf(label)).toBe('unknown');
  });
});
