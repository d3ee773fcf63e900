import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const first = (label: string): string | undefined =>
  readDrawing(`Göstərici|2023\n${label}|7`).questions[0]?.readings[0]?.observations[0]?.figure;

describe('an article of the code is one, however it is written', () => {
  test.each([
    'CM 171 üzrə başlanmış cinayət işləri',
    'CM m. 171 üzrə başlanmış cinayət işləri',
    'Maddə 171 üzrə başlanmış cinayət işləri',
    'CM-in 171-ci maddəsi üzrə başlanmış cinayət işləri',
    'Cinayət Məcəlləsi 171 üzrə başlanmış cinayət işləri',
    'Başlanmış cinayət işləri (CM 171)',
    'УК 171: возбужденные уголовные дела',
    'Возбуждено уголовных дел по ст. 171 УК',
    'Возбуждено уголовных дел по статье 171',
    'Criminal cases initiated under article 171',
    'Criminal cases initiated (CC 171)',
    'Criminal cases initiated, Criminal Code 171',
  ])('%s', (label) => {
    expect(takenOf(readDrawing(`Göstərici|2023\n${label}|7`))).toEqual([]);
    expect(first(label)).toBe('prosecution.criminal_cases_initiated{crime_article=171}');
  });

  const noted = (note: string): string[] =>
    askedOf(readDrawing(`Göstərici|2023\nBaşlanmış cinayət işləri|7\nZərərçəkmiş qadınlar|9\n\n${note}`));

  test.each([
    'Məlumat CM 171 üzrədir',
    'Cədvəl: maddə 171 üzrə',
    'Məlumat Cinayət Məcəlləsi 171 üzrə verilib',
    'Данные по УК 171',
    'Figures under CC 171',
    'Data under Criminal Code 171',
  ])('also in a note: %s', (note) => {
    expect(noted(note)).toEqual(['B5', 'B6']);
  });

  test.each(['Məlumat CM 144-1 üzrədir', 'Данные по УК 144-1', '2023-cü il üzrə 171 nəfər'])(
    'that of the field, and a count, narrow nothing: %s',
    (note) => {
      expect(noted(note)).toEqual([]);
    },
  );
});

describe('an article of the field names the figure that is counted by it', () => {
  test.each([
    ['Возбуждено уголовных дел по ст. 144-1', 'prosecution.criminal_cases.art_144_1'],
    ['Criminal cases initiated under Article 144-1', 'prosecution.criminal_cases.art_144_1'],
    ['CM 144-1 üzrə başlanmış cinayət işləri', 'prosecution.criminal_cases.art_144_1'],
  ])('%s', (label, figure) => {
    const out = readDrawing(`Göstərici|2023\n${label}|7`);
    const offered = out.questions.flatMap(({ readings }) => readings[0]?.observations ?? []);
    expect([...out.observations, ...offered].map((one) => one.figure)).toEqual([figure]);
  });

  // Article 144, part 1, is another crime.
  test.each(['Возбуждено уголовных дел по ст. 144.1', 'CM 144.1 üzrə başlanmış cinayət işləri'])(
    'of another article nothing is taken: %s',
    (label) => {
      expect(takenOf(readDrawing(`Göstərici|2023\n${label}|7`))).toEqual([]);
    },
  );
});
