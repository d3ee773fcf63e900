import { expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { unitAfter } from '../../shared/words/unit-words.ts';

const { units } = createApp().catalogue();
const after = (value: number | null, en: string): string => unitAfter(value, { en, az: 'nəfər' }, 'en');

test('one of a unit is said in the singular, in English', () => {
  const said: [string, string][] = [
    ['persons', 'person'],
    ['criminal cases', 'criminal case'],
    ['authorities', 'authority'],
    ['countries', 'country'],
    ['companies', 'company'],
    ['courses', 'course'],
    ['files', 'file'],
    ['NGOs', 'NGO'],
    ['towns and provinces', 'town and province'],
    ['pieces (of whatever the row names)', 'piece (of whatever the row names)'],
    ['million persons', 'million persons'],
    ['manat (AZN)', 'manat (AZN)'],
    ['percent', 'percent'],
  ];
  for (const [many, one] of said) {
    expect(after(1, many)).toBe(one);
    expect(after(-1, many)).toBe(one);
    for (const value of [0, 2, 1.5, 21, null]) expect(after(value, many)).toBe(many);
  }
});

test('every unit that ships has a singular, or is none that is counted in words', () => {
  const same = units.filter(({ labels }) => after(1, labels.en) === labels.en).map(({ id }) => id);
  expect(same).toEqual(['mn persons', 'AZN', 'percent']);
});

test('Azerbaijani has one form after every number', () => {
  for (const { labels } of units)
    for (const value of [1, 2, null])
      expect(unitAfter(value, { en: labels.en, az: labels.az }, 'az')).toBe(labels.az);
});
