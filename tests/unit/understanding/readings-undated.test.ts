import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const facts = 'Aşkar edilmiş insan alveri faktları';

describe('a total without a time of its own', () => {
  test.each(['ondan 2023', 'o cümlədən 2023-cü ildə', '2023'])('beside %s is asked', (head) => {
    const read = readDrawing(`
Göstərici | Cəmi | '${head}
${facts} | 1510 | 158
Başlanmış cinayət işləri | 390 | 18`);
    expect(takenOf(read).filter((text) => text.startsWith('B'))).toEqual([]);
    expect(askedOf(read)).toEqual(expect.arrayContaining(['B5', 'B6']));
  });

  test('before years that do not make it up is asked, they are not', () => {
    const read = readDrawing(`
Göstərici | Cəmi | '2021 | '2022
${facts} | 1510 | 149 | 158`);
    expect(takenOf(read)).toEqual([
      'C5 prosecution.trafficking_facts @2021 = 149',
      'D5 prosecution.trafficking_facts @2022 = 158',
    ]);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test('before years that add up to it is theirs', () => {
    const read = readDrawing(`
Göstərici | Cəmi | '2022 | '2023
${facts} | 307 | 149 | 158
Başlanmış cinayət işləri | 32 | 14 | 18`);
    expect(takenOf(read)).toContain('B5 prosecution.trafficking_facts @2022-2023 = 307');
  });

  test('beside what was begun in a year is of the year of the delivery', () => {
    const read = readDrawing(`
Göstərici | Cəmi | 2023-cü ildə başlanmış
İcraatı tamamlanmış cinayət işləri | 11 | 8`);
    expect(takenOf(read)).toContain('B5 prosecution.cases_investigated @2023 = 11');
  });

  test('in a row above its part of one year is asked', () => {
    const read = readDrawing(`
Göstərici | Say
Başlanmış cinayət işləri | 390
${facts}, cəmi | 1510
ondan 2023-cü ildə | 158`);
    expect(takenOf(read).join(' ')).not.toContain('1510');
    expect(askedOf(read)).toContain('B6');
  });
});
