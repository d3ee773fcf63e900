import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const row = (status: string, head: string): string => `
Göstərici | 2023 | ${head}
Zərərçəkmiş şəxslər | 93 | ${status}
Təqsirləndirilən şəxslər | 21 | yekun`;
const DEFENDANTS = 'B6 prosecution.defendants @2023 = 21';

describe('a status beside a value', () => {
  test.each([
    ['layihə', 'Status'],
    ['ilkin', 'Vəziyyəti'],
    ['dəqiqləşdirilir', 'Status'],
    ['ləğv edilib', 'Status'],
    ['təsdiqlənməyib', 'Status'],
    ['təsdiq olunmayıb', 'Qeyd'],
    ['yoxlanılır', ''],
    ['yox', 'Təsdiq'],
    ['проект', 'Статус'],
    ['предварительно', 'Статус'],
    ['не утверждено', 'Состояние'],
    ['на уточнении', ''],
    ['аннулировано', 'Статус'],
    ['draft', 'Status'],
    ['preliminary', 'Status'],
    ['not yet confirmed', ''],
    ['cancelled', 'Status'],
    ['no', 'Confirmed'],
  ])('that leaves it open makes it a question: %s under %s', (status, head) => {
    const read = readDrawing(row(status, head));
    expect(takenOf(read)).toEqual([DEFENDANTS]);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test.each([
    ['təsdiqlənib', 'Status'],
    ['təsdiq olunub', 'Vəziyyəti'],
    ['yekun', ''],
    ['hə', 'Təsdiq'],
    ['окончательно', 'Статус'],
    ['подтверждено', 'Статус'],
    ['final', 'Status'],
    ['confirmed', 'Status'],
  ])('that settles it changes nothing: %s under %s', (status, head) => {
    const read = readDrawing(row(status, head));
    expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 93', DEFENDANTS]);
    expect(askedOf(read)).toEqual([]);
  });

  test('stands before the labels too', () => {
    const read = readDrawing(`
Status | Göstərici | 2023
yekun | Zərərçəkmiş şəxslər | 93
layihə | Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual(['C5 victims.identified @2023 = 93']);
    expect(askedOf(read)).toEqual(['C6']);
  });

  test('belongs to the value right before it, where each has one', () => {
    const read = readDrawing(`
Göstərici | 2022 | Status | 2023 | Status
Zərərçəkmiş şəxslər | 95 | yekun | 93 | ilkin
Təqsirləndirilən şəxslər | 30 | layihə | 21 | yekun`);
    expect(askedOf(read)).toEqual(['B6', 'D5']);
  });

  test('stands in a row where the table lies on its side', () => {
    const read = readDrawing(`
İl | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | 93
Status | yekun | ilkin`);
    expect(takenOf(read)).toEqual(['B5 victims.identified @2022 = 95']);
    expect(askedOf(read)).toEqual(['C5']);
  });

  test('is none in a column of its own time', () => {
    const read = readDrawing(`
Göstərici | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | dəqiqləşdirilir
Təqsirləndirilən şəxslər | 30 | dəqiqləşdirilir`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2022 = 95',
      'B6 prosecution.defendants @2022 = 30',
    ]);
  });
});
