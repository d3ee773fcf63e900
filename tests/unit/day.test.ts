import { expect, test } from 'vitest';
import { parseDay } from '../../shared/domain/periods/day.ts';

test.each([
  ['2024-02-15', '2024-02-15'],
  ['15.02.2024', '2024-02-15'],
  [' 5.2.2024 ', '2024-02-05'],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2023', null],
  ['31.04.2024', null],
  ['15.13.2024', null],
  ['15.02.24', null],
  ['tomorrow', null],
  ['', null],
])('%s is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});
