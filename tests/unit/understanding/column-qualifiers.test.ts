import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const head = (label: string, first: string, second: string): string => `
Göstərici | 2022 | 2023
${label} | ${first} | ${second}
Zərərçəkmiş şəxslər | 95 | 93`;
const foot = (label: string, first: string, second: string): string => `
Göstərici | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | 93
${label} | ${first} | ${second}`;

describe('a row that says of each column what it is', () => {
  test.each([
    ['Dövr', '9 ay', '12 ay'],
    ['Период', '9 месяцев', 'год'],
    ['Period', 'nine months', 'full year'],
    ['Əhatə', 'yalnız Bakı', 'ölkə üzrə'],
  ])('holds its column back, under the heading: %s', (label, first, second) => {
    const read = readDrawing(head(label, first, second));
    expect(takenOf(read)).toEqual(['C6 victims.identified @2023 = 93']);
    expect(askedOf(read)).toEqual(['B6']);
  });

  test.each([
    ['Dövr', '9 ay', '12 ay'],
    ['Əhatə', 'Bakı', 'ölkə'],
    ['Охват', 'только женщины', 'все'],
    ['Coverage', 'excluding children', 'all'],
  ])('and below the values: %s', (label, first, second) => {
    const read = readDrawing(foot(label, first, second));
    expect(takenOf(read)).toEqual(['C5 victims.identified @2023 = 93']);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test('scales it, and takes the labels their own head not away', () => {
    expect(takenOf(readDrawing(head('Ölçü vahidi', 'nəfər', 'min nəfər')))).toEqual([
      'B6 victims.identified @2022 = 95',
      'C6 victims.identified @2023 = 93000',
    ]);
  });

  test('is none where it is a figure of which there is no number', () => {
    const read = readDrawing(foot('Təqsirləndirilən şəxslər', 'dəqiqləşdirilir', 'dəqiqləşdirilir'));
    expect(takenOf(read)).toHaveLength(2);
  });
});

describe('columns', () => {
  test('of units need no head', () => {
    const read = readDrawing(`
Göstərici | 2023 |
Zərərçəkmiş şəxslər | 93 | nəfər
Başlanmış cinayət işləri | 84 | min iş`);
    expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 93']);
    expect(askedOf(read)).toEqual(['B6']);
  });

  test('called by a letter are what a legend says', () => {
    const read = readDrawing(`
Göstərici | A | B
Zərərçəkmiş şəxslər | 93 | 95
A – 2022-ci il, B – 2023-cü il`);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(['B5', 'C5']);
  });

  test.each([
    ['A | B | C', 'A | B | C'],
    ['А | Б | В', 'А | Б | В'],
  ])('numbered by letters under their heads are those: %s', (_, letters) => {
    const read = readDrawing(`
Göstərici | 2022 | 2023
${letters}
Zərərçəkmiş şəxslər | 95 | 93`);
    expect(takenOf(read)).toEqual(['B6 victims.identified @2022 = 95', 'C6 victims.identified @2023 = 93']);
  });
});

describe('a division under a figure is of that figure, whatever the layout knows', () => {
  test.each([
    ['Zərərçəkmiş şəxslər', 'Təqsirləndirilən şəxslər', 'cins üzrə', 'qadın', 'kişi'],
    ['Victims identified', 'Defendants', 'By sex', 'Women', 'Men'],
    ['Потерпевшие', 'Обвиняемые', 'по полу', 'женщины', 'мужчины'],
  ])('%s, %s', (victims, defendants, division, women, men) => {
    const read = readDrawing(`
Göstərici | 2023
${victims} | 93
${division} |
${women} | 90
${men} | 3
${defendants} | 21
${division} |
${women} | 10
${men} | 11`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2023 = 93',
      'B7 victims.by_sex.women @2023 = 90',
      'B8 victims.by_sex.men @2023 = 3',
      'B9 prosecution.defendants @2023 = 21',
      'B11 prosecution.defendants.by_sex.women @2023 = 10',
      'B12 prosecution.defendants.by_sex.men @2023 = 11',
    ]);
  });

  test('and no other where it has no such parts', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
Başlanmış cinayət işləri | 84
Cins üzrə: |
qadın | 90
kişi | 3`);
    expect(askedOf(read)).toEqual(['B8', 'B9']);
  });
});

test.each(['2022 год (по регионам)', 'по регионам 2022 год', '2022 год – по регионам'])(
  'a table read on its other side does not explain what a head says more: %s',
  (over) => {
    const read = readDrawing(`
Показатели | Единица измерения | ${over} | 2023 год
Потерпевшие | человек | 97 | 88
Обвиняемые | человек | 17 | 21
Возбуждено уголовных дел | дело | 13 | 14
Осуждённые | человек | 12 | 11
Факты торговли людьми | факт | 151 | 149`);
    expect(takenOf(read).filter((text) => text.startsWith('C'))).toEqual([]);
  },
);
