import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { readQuantity } from '../../../shared/domain/understanding/quantities/read-quantity.ts';

const cell = (more: Partial<Cell>): Cell => ({ ref: 'B5', type: 'text', value: null, text: '', ...more });
const stored = (value: number, text: string, more: Partial<Cell> = {}): Cell =>
  cell({ type: 'number', value, text, ...more });

describe('what is stored and what is shown', () => {
  test.each([
    [84, '84'],
    [2374, '2,374'],
    [2374, '2 374'],
    [2374, '2.374'],
    [1870000, '1 870 000'],
    [16, '16.0'],
    [0, '-'],
    [0, ' -   ₼ '],
    [0, '0'],
    [41222, '41222,00'],
    [1e15, '1E+15'],
    [1870000, '1.87E+06'],
    [12, '####'],
    [0, ''],
    [7, '007'],
  ])('%d shown as %j is that number', (value, text) => {
    expect(readQuantity(stored(value, text))).toEqual({ kind: 'number', value, doubts: [] });
  });

  test('a number that its format does not show (`;;;`) is in doubt', () => {
    expect(readQuantity({ ref: 'A1', type: 'number', value: 12, text: '' })).toMatchObject({
      value: 12,
      doubts: ['scaled-format'],
    });
  });

  test.each([
    [3.14159, '3.14'],
    [2.374, '2,374'],
    [0.5, '0,5'],
    [3.7, '4'],
    [1234.5, '1 234,50'],
    [1234567.89, '1,234,568'],
    [1234567.89, '1 234 568'],
  ])('%d rounded to %j agrees, and is a fraction', (value, text) => {
    expect(readQuantity(stored(value, text))).toEqual({ kind: 'number', value, doubts: ['fraction'] });
  });

  test.each([
    [2374000, '2,374', 2374],
    [2374, '2', 2],
    [1870000, '1.9', 1.9],
    [2000, '2', 2],
    [84, '85', 85],
    [-3, '3', 3],
    [0, '5', 5],
  ])('%d shown as %j is asked with both', (value, text, shown) => {
    const read = readQuantity(stored(value, text));
    expect(read).toMatchObject({ kind: 'number', value, shown });
    expect(read).toHaveProperty('doubts', expect.arrayContaining(['scaled-format']));
  });

  test.each([
    [5, 'n/a'],
    [5, 'bəli'],
    [5, '-'],
  ])('%d shown as the words %j is asked', (value, text) => {
    expect(readQuantity(stored(value, text))).toMatchObject({ value, doubts: ['scaled-format'] });
  });

  test.each([
    [12, '12 nəfər', 'nəfər'],
    [1500, '1 500 ₽', '₽'],
    [1500, '₼ 1,500.00', '₼'],
    [1500, '$1,500', '$'],
    [700, '700 AZN', 'AZN'],
  ])('%d shown as %j has the unit of its format', (value, text, unit) => {
    expect(readQuantity(stored(value, text))).toEqual({ kind: 'number', value, unit, doubts: [] });
  });

  test.each([
    [1870, '1870 min', 1870, 'min'],
    [1870000, '1 870 min manat', 1870, 'min manat'],
    [2500000, '2.5 mln', 2.5, 'mln'],
  ])('%d shown as %j multiplies by its format', (value, text, read, unit) => {
    expect(readQuantity(stored(value, text))).toMatchObject({
      kind: 'number',
      value: read,
      unit,
      doubts: expect.arrayContaining(['format-unit']),
    });
  });

  test('a multiplying unit that fits neither is asked', () => {
    expect(readQuantity(stored(1870, '3 min'))).toMatchObject({ value: 1870, doubts: ['scaled-format'] });
  });

  test.each([
    [0.95, '95%', 95],
    [0.952, '95.2 %', 95.2],
    [0.2135922330097087, '21.4%', 21.35922330097087],
    [84, '84%', 84],
    [-0.05, '-5%', -5],
  ])('%d shown as %j is a per cent', (value, text, percent) => {
    const read = readQuantity(stored(value, text));
    expect(read).toMatchObject({ kind: 'number', percent: true });
    expect('value' in read && read.value).toBeCloseTo(percent, 8);
    expect('doubts' in read && read.doubts).not.toContain('scaled-format');
  });

  test.each([
    [2, '+2', 2],
    [2, '↑2', 2],
    [2, '▲ 2', 2],
    [-3, '↓3', -3],
    [3, '▼3', -3],
  ])('%d shown as %j is a change', (value, text, change) => {
    expect(readQuantity(stored(value, text))).toMatchObject({ kind: 'change', value: change });
  });

  test('brackets of an accounting format are the minus sign', () => {
    expect(readQuantity(stored(-3, '(3)'))).toEqual({ kind: 'number', value: -3, doubts: ['negative'] });
    expect(readQuantity(stored(-3, '-3'))).toEqual({ kind: 'number', value: -3, doubts: ['negative'] });
  });
});

describe('how a cell is set and where it stands', () => {
  test('a struck value is in doubt, whatever it is', () => {
    expect(readQuantity(stored(84, '84', { struck: true }))).toMatchObject({ value: 84, doubts: ['struck'] });
    expect(readQuantity(cell({ text: '84 nəfər', struck: true }))).toMatchObject({ doubts: ['struck'] });
    expect(readQuantity(cell({ text: '3-5', struck: true }))).toMatchObject({ doubts: ['range', 'struck'] });
  });

  test('a value merged over rows or columns is in doubt', () => {
    expect(readQuantity(stored(84, '84'), { merged: 'rows' })).toMatchObject({ doubts: ['merged-over'] });
    expect(readQuantity(stored(84, '84'), { merged: 'columns' })).toMatchObject({ doubts: ['merged-over'] });
    expect(readQuantity(stored(84, '84'), { merged: null })).toMatchObject({ doubts: [] });
  });

  test.each([
    ['171', '1', 17, '1'],
    ['1632)', '2)', 163, '2)'],
    ['17a', 'a', 17, 'a'],
  ])('%j with a raised %j is %d', (text, superscript, value, footnote) => {
    expect(readQuantity(cell({ text, superscript }))).toEqual({
      kind: 'number',
      value,
      footnote,
      doubts: [],
    });
  });

  test('a number that is raised as a whole is itself', () => {
    expect(readQuantity(cell({ text: '17', superscript: '17' }))).toMatchObject({
      kind: 'number',
      value: 17,
    });
  });
});

describe('types that hold no number', () => {
  test.each(['2023-05-03', '2023-08-05'])('a date %s where a number was typed is asked', (value) => {
    expect(readQuantity(cell({ type: 'date', value, text: 'May.18' }))).toEqual({
      kind: 'ambiguous',
      readings: [],
      doubts: ['date-like'],
    });
  });

  test.each([
    ['1900-01-31', 31],
    ['1900-03-01', 61],
    ['1900-06-06', 158],
    ['1911-12-31', 4383],
  ])('the date %s is the count %d under a date format', (value, count) => {
    expect(readQuantity(cell({ type: 'date', value, text: value }))).toMatchObject({
      kind: 'ambiguous',
      readings: [{ value: count }],
    });
  });

  test('durations, truth values, errors, blanks', () => {
    expect(readQuantity(cell({ type: 'duration', value: '8:30:00', text: '8:30' }))).toMatchObject({
      doubts: ['date-like'],
    });
    expect(readQuantity(cell({ type: 'boolean', value: true, text: 'TRUE' }))).toEqual({ kind: 'text' });
    expect(readQuantity(cell({ type: 'error', value: '#DIV/0!', text: '#DIV/0!' }))).toEqual({
      kind: 'error',
      code: '#DIV/0!',
    });
    expect(readQuantity(cell({ type: 'blank' }))).toEqual({ kind: 'text' });
    expect(readQuantity(cell({ type: 'blank', formula: 'SUM(B2:B4)' }))).toEqual({ kind: 'error', code: '' });
  });
});
