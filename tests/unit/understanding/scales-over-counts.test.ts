import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('a scale over a table', () => {
  test.each([
    ['(min nəfər)', 'Sayı'],
    ['(тыс. чел.)', 'Количество'],
    ['(thousand persons)', 'Number'],
  ])('holds where the column only says that something is counted: %s, %s', (unit, head) => {
    const read = readDrawing(`
${unit}

Göstərici | ${head}
Zərərçəkmiş şəxslər | 95
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual([
      'B7 victims.identified @2023 = 95000',
      'B8 prosecution.defendants @2023 = 21000',
    ]);
  });

  test('is asked where a row says that it counts pieces', () => {
    const read = readDrawing(`
(min nəfər)

Göstərici | Ölçü vahidi | 2023
Zərərçəkmiş şəxslər | ədəd | 95`);
    expect(takenOf(read)).toEqual([]);
    expect(read.questions.flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual([
      95, 95_000,
    ]);
  });
});

test.each(['Fakt, min nəfər', 'Факт, тыс. чел.', 'Actual, thousand persons'])(
  'what was reached beside a plan is in the unit of its head: %s',
  (head) => {
    const read = readDrawing(`
Göstərici | Plan | ${head}
Zərərçəkmiş şəxslər | 100 | 95
Başlanmış cinayət işləri | 90 | 84`);
    expect(takenOf(read)).toEqual(['C5 victims.identified @2023 = 95000']);
    expect(askedOf(read)).toEqual(['C6']);
  },
);
