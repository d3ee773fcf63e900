import { expect, test } from 'vitest';
import { fuzz } from './fuzz-run.ts';

test('mutated files are read or refused, and no value changes by itself', async () => {
  const { broken, misread, files, outcomes } = await fuzz(104, 20_231_129);
  expect(broken).toEqual([]);
  expect(misread).toEqual([]);
  expect(files).toBe(104);
  // A run that reads nothing, or refuses nothing, has not tried anything.
  expect(outcomes['read']).toBeGreaterThan(20);
  expect(Object.keys(outcomes).length).toBeGreaterThan(2);
});
