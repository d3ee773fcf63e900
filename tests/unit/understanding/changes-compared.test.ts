import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const HEADS = [
  '2022-ci illə müqayisədə',
  '2022-ci il ile muqayisede',
  'по сравнению с 2022 годом',
  'compared with 2022',
  '2022 yılına kıyasla',
];

describe('a column that is only measured against another year', () => {
  test.each(HEADS)('holds changes, where they are the differences beside it: %s', (head) => {
    const read = readDrawing(`
Göstərici | 2022 | 2023 | ${head}
Zərərçəkmiş şəxslər | 95 | 93 | -2
Təqsirləndirilən şəxslər | 19 | 21 | 2`);
    expect(takenOf(read)).toHaveLength(4);
    expect(askedOf(read)).toEqual([]);
    expect(read.observations.map(({ claimedChange }) => claimedChange)).toEqual(
      expect.arrayContaining([-2, 2]),
    );
  });

  test.each(HEADS)('asks of a number without a sign and without the year before: %s', (head) => {
    const read = readDrawing(`
Göstərici | 2023 | ${head}
Zərərçəkmiş şəxslər | 93 | 98
Təqsirləndirilən şəxslər | 21 | 110`);
    expect(takenOf(read)).toHaveLength(2);
    expect(askedOf(read)).toEqual(['C5', 'C6']);
    expect(read.questions.flatMap(({ readings }) => readings)).toEqual([]);
  });

  test('leaves the value alone where it is a fraction', () => {
    const read = readDrawing(`
Göstərici | 2023 | Dəyişmə
Zərərçəkmiş şəxslər | 93 | 97.9
Təqsirləndirilən şəxslər | 21 | 110.5`);
    expect(takenOf(read)).toHaveLength(2);
    expect(askedOf(read)).toEqual(['C5', 'C6']);
  });
});

test('no answer about a line makes a count of a change', () => {
  const read = readDrawing(`
Göstərici | 2023 | Dinamik vəziyyət göstəricisi
Zərərçəkmiş şəxslər | 93 | +4
Təqsirləndirilən şəxslər | 21 | +3`);
  const offered = read.questions.flatMap(({ readings }) =>
    readings.flatMap(({ observations }) => observations),
  );
  expect(offered.filter(({ cells }) => cells[0]!.ref.startsWith('C'))).toEqual([]);
});
