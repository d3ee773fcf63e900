import { describe, expect, test } from 'vitest';
import { interpretBytes } from '../../fixtures/returns.ts';
import { readText } from '../../../shared/domain/understanding/quantities/read-text.ts';
import { readDrawing, takenOf } from './read-drawing.ts';

const offers = (drawing: string): string[] =>
  readDrawing(drawing).questions.flatMap(({ readings }) => readings.flatMap(({ observations }) => observations.map(({ figure, value }) => `${figure} = ${value}`))); // prettier-ignore

describe('where a label leaves one of two categories out, the other is offered, and nothing else', () => {
  test.each([
    ['Müəyyən edilmiş zərərçəkmişlər (uşaqlar istisna olmaqla)', 'victims.identified{age=adults}'],
    ['Müəyyən edilmiş zərərçəkmişlər (qadınlar xaric)', 'victims.by_sex.men'],
    ['Выявленные потерпевшие, кроме детей', 'victims.identified{age=adults}'],
    ['Потерпевшие женщины, кроме детей', 'victims.identified{age=adults,sex=women}'],
    ['Victims identified excluding men', 'victims.by_sex.women'],
  ])('%s', (label, figure) => {
    const drawing = `Göstərici|2023\n${label}|7`;
    expect(takenOf(readDrawing(drawing))).toEqual([]);
    expect(offers(drawing)).toEqual([`${figure} = 7`]);
  });

  test('what is left of several has no name', () => {
    expect(offers('Göstərici|2023\nMüəyyən edilmiş zərərçəkmişlər (Bakı istisna olmaqla)|7')).toEqual([]);
  });
});

test.each(['uşaqlar arasında', 'среди детей', 'among children'])(
  'a category that a head ties to what is counted narrows it: %s',
  (head) => {
    expect(
      offers(`Göstəricilər|${head}\nBaşlanmış cinayət işləri|19\nTəqsirləndirilən şəxslər|28`),
    ).toContain('prosecution.criminal_cases_initiated{age=children} = 19');
  },
);

test.each(['21*)', '21 *)', '21**)', '21¹)', '21†)'])('a mark of a note may have a bracket: %s', (text) => {
  expect(readText(text)).toMatchObject({ kind: 'number', value: 21 });
});

describe('a number of a text whose decimals stand in the next column', () => {
  const read = async (text: string): Promise<string[]> => {
    const csv = `Dövlət Əmək Müfəttişliyi Xidməti\n2023-cü il üzrə məlumat\n\nGöstərici,"2023, min manat"\nMüqaviləsiz işə cəlb etməyə görə tətbiq edilmiş inzibati cərimələr,${text}\n`;
    const out = await interpretBytes('a.csv', new TextEncoder().encode(csv), { layouts: [] });
    expect(out!.observations.filter(({ cells }) => cells.some(({ ref }) => /^[BC]5$/.test(ref)))).toEqual([]);
    return out!.questions.flatMap(({ readings }) =>
      readings.slice(0, 1).flatMap(({ observations }) => observations.map(({ value }) => String(value))),
    );
  };

  test('is offered as it was written, and first', async () => {
    expect(await read('640,5')).toEqual(['640500']);
    expect(await read('12,75')).toEqual(['12750']);
  });
});
