import { expect, test } from 'vitest';
import { exactly } from '../../shared/domain/numbers/exactly.ts';

test.each([
  [10.3 - 10.2, 0.1],
  [0.1 + 0.2, 0.3],
  [1.1 * 1000, 1100],
  [1.1 - 1.1000000000001, 0],
  [9_871_234_567, 9_871_234_567],
  [1_234_567_890_123.45, 1_234_567_890_123.45],
  [-2.675, -2.675],
])('%d is %d', (dusty, clean) => {
  expect(exactly(dusty)).toBe(clean);
});
