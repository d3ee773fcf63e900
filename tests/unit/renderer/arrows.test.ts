import { expect, test } from 'vitest';
import { arrowStep, placeInList } from '../../../renderer/keys/arrows.ts';

test('a list ends at both ends, and other keys lead nowhere', () => {
  expect(placeInList('ArrowDown', 2, 5)).toBe(3);
  expect(placeInList('ArrowDown', 4, 5)).toBe(4);
  expect(placeInList('ArrowUp', 0, 5)).toBe(0);
  expect(placeInList('ArrowDown', -1, 5)).toBe(0);
  expect(placeInList('End', 1, 5)).toBe(4);
  expect(placeInList('Home', 3, 5)).toBe(0);
  expect(placeInList('ArrowRight', 3, 5)).toBeNull();
  expect(placeInList('a', 3, 5)).toBeNull();
  expect(arrowStep('ArrowLeft')).toEqual([0, -1]);
});
