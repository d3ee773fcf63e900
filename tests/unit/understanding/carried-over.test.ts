import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const firsts = (drawing: string): string[] =>
  readDrawing(drawing).questions.map(
    ({ readings: [first] }) =>
      first?.observations.map(({ figure, period }) => `${figure} @${period}`).join() ?? '',
  );

describe('what the year before left is neither the whole nor a count of that year', () => {
  test.each([
    ['Başlanmış cinayət işləri', 'o cümlədən əvvəlki ildən qalan', 'criminal_cases_initiated{initiated=earlier_years}'],
    ['Baxılmış cinayət işləri', 'o cümlədən ötən ildən qalmış', 'cases_tried{initiated=earlier_years}'],
    ['Возбуждено уголовных дел', 'в том числе остаток прошлого года', 'criminal_cases_initiated{initiated=earlier_years}'],
    ['Возбуждено уголовных дел', 'из них оставшиеся с прошлого года', 'criminal_cases_initiated{initiated=earlier_years}'],
    ['Criminal cases initiated', 'of which carried over from the previous year', 'criminal_cases_initiated{initiated=earlier_years}'],
  ])('%s > %s', (whole, part, figure) => {
    const drawing = `Göstərici|2023\n${whole}|19\n${part}|3`;
    expect(takenOf(readDrawing(drawing)).map((one) => one.slice(0, 2))).toEqual(['B5']);
    expect(firsts(drawing)).toEqual([`prosecution.${figure} @2023`]);
  }); // prettier-ignore

  test('and where it has no name nothing is offered first', () => {
    expect(
      firsts('Göstərici|2023\nMüəyyən edilmiş zərərçəkmişlər|19\no cümlədən əvvəlki ildən qalan|3'),
    ).toEqual(['']);
  });

  test.each(['o cümlədən qalıq', 'o cümlədən tamamlanmış', 'в том числе оконченные'])(
    'the whole is no offer for a part whose words nobody knows: %s',
    (part) => {
      const { questions } = readDrawing(`Göstərici|2023\nBaşlanmış cinayət işləri|19\n${part}|3`);
      const figures = questions.flatMap(({ readings }) => readings.flatMap(({ observations }) => observations.map(({ figure }) => figure))); // prettier-ignore
      expect(figures).not.toContain('prosecution.criminal_cases_initiated');
    },
  );

  test('what is begun in earlier years is a figure', () => {
    expect(
      takenOf(readDrawing('Göstərici|2023\nİcraatı tamamlanmış əvvəlki illərdə başlanmış cinayət işləri|3')),
    ).toEqual(['B5 prosecution.cases_investigated.earlier_years @2023 = 3']);
  });
});

describe('a case is what cases and facts are counted in', () => {
  const read = (label: string, unit: string) =>
    readDrawing(`Göstərici|Ölçü vahidi|2023\n${label}|${unit}|19`);

  test.each([
    ['Başlanmış cinayət işləri', 'iş'],
    ['Başlanmış cinayət işləri', 'hal'],
    ['Возбуждено уголовных дел', 'дел'],
    ['Возбуждено уголовных дел', 'случаев'],
    ['Criminal cases initiated', 'cases'],
    ['Aşkar edilmiş insan alveri faktları', 'hal'],
    ['Выявлено фактов торговли людьми', 'случай'],
  ])('%s, %s', (label, unit) => {
    expect(askedOf(read(label, unit))).toEqual([]);
    expect(takenOf(read(label, unit))).toHaveLength(1);
  });

  test.each([
    ['Başlanmış cinayət işləri', 'nəfər'],
    ['Aşkar edilmiş insan alveri faktları', 'iş'],
    ['Müəyyən edilmiş zərərçəkmişlər', 'hal'],
    ['Criminal cases initiated', 'facts'],
  ])('other units are asked: %s, %s', (label, unit) => {
    expect(takenOf(read(label, unit))).toEqual([]);
  });
});
