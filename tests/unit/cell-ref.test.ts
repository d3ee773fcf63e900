import { test, expect } from 'vitest';
import { toRef, parseRef } from '../../shared/domain/sheets/cell-ref.ts';
test('addresses', () => {
  expect(toRef(3, 28)).toBe('AB3');
  expect(parseRef('AB3')).toEqual({ row: 3, col: 28 });
});
