import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('a caption that says only by what its table is parted', () => {
  test.each([
    ['Müəyyən edilmiş zərərçəkmişlər – cins üzrə', 'Yaş üzrə', 'Kişi', 'Qadın', '18-25 yaş', '25-35 yaş'],
    ['Выявленные потерпевшие – по полу', 'По возрасту', 'Мужчины', 'Женщины', '18-25 лет', '25-35 лет'],
    ['Identified victims by sex', 'By age group', 'Men', 'Women', 'Aged 18-25', 'Aged 25-35'],
  ])('speaks of what the table before it is about: %s', (subject, parting, men, women, young, older) => {
    const out = readDrawing(`
Cədvəl 1. ${subject}
${men} | 3
${women} | 41


Cədvəl 2. ${parting}
${young} | 19
${older} | 25`);
    expect(takenOf(out)).toEqual(
      expect.arrayContaining(['B10 victims.by_age.18_25 @2023 = 19', 'B11 victims.by_age.25_35 @2023 = 25']),
    );
  });

  test('is of its own time where it says one', () => {
    const out = readDrawing(`
Cədvəl 1. 2005-2023-cü illərdə müəyyən edilmiş zərərçəkmişlər – cins üzrə
Kişi | 3
Qadın | 41


Cədvəl 2. Yaş üzrə (2023)
18-25 yaş | 19
25-35 yaş | 25`);
    expect(takenOf(out)).toContain('B10 victims.by_age.18_25 @2023 = 19');
  });

  test.each([
    ['says more', 'Müəyyən edilmiş zərərçəkmişlər – cins üzrə', 'Turistlər yaş üzrə'],
    ['comes behind a table that is not parted', 'Daxil olmuş zənglər', 'Yaş üzrə'],
  ])('speaks of nothing before it where it %s', (_, subject, parting) => {
    const out = readDrawing(`
Cədvəl 1. ${subject}
Kişi | 3
Qadın | 41


Cədvəl 2. ${parting}
18-25 yaş | 19
25-35 yaş | 25`);
    expect(askedOf(out)).toEqual(expect.arrayContaining(['B10', 'B11']));
  });
});
