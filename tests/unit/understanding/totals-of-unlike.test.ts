import { expect, test } from 'vitest';
import { prosecution } from './prosecution.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

test.each(['Cəmi', 'Всего', 'Total'])(
  'a sum of rows that count different things counts nothing: %s',
  (total) => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
Başlanmış cinayət işləri | 84
Məhkum edilmiş şəxslər | 14
${total} | 191`);
    expect(takenOf(read)).toHaveLength(3);
    expect(askedOf(read)).toEqual([]);
    expect(read.ignored).toContainEqual({ sheet: 'S', ref: 'B8', says: 'derived-total' });
  },
);

test('it is asked where a row among them is not understood, or it is no sum', () => {
  const drawing = (label: string, sum: number): string => `
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
Başlanmış cinayət işləri | 84
${label} | 14
Cəmi | ${String(sum)}`;
  expect(askedOf(readDrawing(drawing('Keçirilmiş reydlər', 191)))).toContain('B8');
  expect(askedOf(readDrawing(drawing('Məhkum edilmiş şəxslər', 190)))).toContain('B8');
});

test('a label that names nothing of the figure above it is no reason for it', () => {
  const read = readDrawing(`
Göstərici | 2023
Qaynar xəttə daxil olmuş zənglər | 2114
Raids in cafés | 47`);
  const [first] = read.questions.find(({ ref }) => ref === 'B6')?.readings ?? [];
  expect(first?.says).not.toMatchObject({ evidence: expect.arrayContaining(['words']) });
});

test.each([
  'По данным Министерства внутренних дел',
  'Daxili İşlər Nazirliyinin məlumatına əsasən',
  'According to the Ministry of Internal Affairs',
])('whose numbers are passed on is asked, in whatever case the body is named: %s', (title) => {
  const read = prosecution('Göstərici | 2023\nBaşlanmış cinayət işləri | 16\nTəqsirləndirilən şəxslər | 18', {
    title,
  });
  expect(read.observations.filter(({ agency }) => agency === 'general_prosecutor')).toEqual([]);
});
