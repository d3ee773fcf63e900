import { describe, expect, test } from 'vitest';
import { foldLabel } from '../../shared/domain/text/fold.ts';

describe('folding labels', () => {
  test.each([
    ['İNSAN ALVERİ', 'insan alveri'],
    ['Изменение  “ХХ”', 'изменение хх'],
    ['Göst?rici', 'göstərici'],
    ['n?f?r', 'nəfər'],
    ['Ölçü\nvahidi', 'ölçü vahidi'],
    ['Məhkum edilmiş şəxslər¹', 'məhkum edilmiş şəxslər'],
    ['buklеti', 'bukleti'],
    ['Wahlbe-\nrechtigte', 'wahlberechtigte'],
  ])('%s', (text, folded) => expect(foldLabel(text)).toBe(folded));
});
