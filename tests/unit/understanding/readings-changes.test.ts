import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const years = "Göstərici | '2022 | '2023\nTəqsirləndirilən şəxslər | 17 | 21";
const values = ['B5 prosecution.defendants @2022 = 17', 'C5 prosecution.defendants @2023 = 21'];
const changesOf = ({ observations }: Interpretation): (number | undefined)[] =>
  observations.map(({ claimedChange }) => claimedChange).filter((change) => change !== undefined);

describe('rows of changes under the years', () => {
  test.each([
    ['Artım', 'artım faizlə'],
    ['Artım, nəfər', 'Artım, %'],
    ['Fərq', 'Fərq %-lə'],
  ])('%s and %s: the number is the change of the value, the per cent counts nothing', (count, percent) => {
    const read = readDrawing(`${years}\n${count} | – | 4\n${percent} | – | 23.5`);
    expect(takenOf(read)).toEqual(values);
    expect(changesOf(read)).toEqual([4]);
    expect(askedOf(read)).toEqual([]);
  });

  test('a second row of changes that says another number is asked, the first stands', () => {
    const read = readDrawing(`${years}\nArtım | – | 4\nDəyişmə | – | 9`);
    expect(takenOf(read)).toEqual(values);
    expect(changesOf(read)).toEqual([4]);
    expect(askedOf(read)).toEqual(['C7']);
  });

  test('a change that stands in the value and beside it is one', () => {
    const read = readDrawing(
      "Göstərici | '2022 | '2023 | Fərq\nTəqsirləndirilən şəxslər | 17 | 21 (+4) | +4",
    );
    expect(takenOf(read)).toEqual(values);
    expect(changesOf(read)).toEqual([4]);
    expect(askedOf(read)).toEqual([]);
  });

  test('a change that is not the difference of the years beside is asked', () => {
    const read = readDrawing(`${years}\nArtım | – | 5`);
    expect(takenOf(read)).toEqual(values);
    expect(askedOf(read)).toEqual(['C6']);
  });
});
