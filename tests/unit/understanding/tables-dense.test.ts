import { expect, test } from 'vitest';
import { denseSheet } from '../../tables/dense-sheets.ts';
import { predictSheet } from '../../tables/predict.ts';
import { scoreSheet, sum } from '../../tables/score-tables.ts';

const SEEDS = Array.from({ length: 150 }, (_, i) => 5000 + i);

/** A floor, not a goal: what a change must not fall below. */
test('finds the tables of sheets that a seed invents', () => {
  const sheets = SEEDS.map((seed) => {
    const { sheet, truth } = denseSheet(seed);
    return { truth, found: predictSheet(sheet) };
  });
  const exact = sum(sheets.map(({ truth, found }) => scoreSheet(truth, found, 0)));
  const near = sum(sheets.map(({ truth, found }) => scoreSheet(truth, found, 2)));
  const tables = exact.right + exact.missed;
  expect(exact.f1).toBeGreaterThan(0.93);
  expect(near.f1).toBeGreaterThan(0.95);
  expect(near.wrong / tables).toBeLessThan(0.03);
  expect(near.headerRows / near.right).toBeGreaterThan(0.96);
  expect(near.headerCols / near.right).toBeGreaterThan(0.96);
  expect(exact.roles / exact.cells).toBeGreaterThan(0.97);
});
