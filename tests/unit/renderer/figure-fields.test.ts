import { expect, test } from 'vitest';
import {
  fieldsOf,
  lacking,
  newFigureOf,
  sectionOf,
  type FigureFields,
  type RowPlace,
} from '../../../renderer/screens/deliveries/teach/figure-fields.ts';
import type { WholeFigure } from '../../../shared/contract/teaching.ts';

const whole: WholeFigure = {
  id: 'victims.identified',
  name: { en: 'Victims', az: 'Zərərçəkmişlər' },
  unit: 'persons',
  dimensions: [{ id: 'sex', name: { en: 'Sex', az: 'Cins' } }],
  section: 'victims',
};
const place = (label: string): RowPlace => ({
  row: { label, above: [], unit: 'pieces', whole: null },
  table: { section: 'training' },
  period: '2023',
});

test('a row gives its name in the language that it is written in, its unit, and the section of its table', () => {
  const az = fieldsOf(place('Quşlar'));
  expect([az.az, az.ru, az.unit, sectionOf(az, place('Quşlar'))]).toEqual([
    'Quşlar',
    '',
    'pieces',
    'training',
  ]);
  expect(newFigureOf(az, 'own.1', place('Quşlar'))).toEqual({
    id: 'own.1',
    labels: { az: 'Quşlar', en: 'Quşlar' },
    unit: 'pieces',
    written: 'Quşlar',
    section: 'training',
  });
  const ru = fieldsOf(place('Птицы'));
  expect([ru.az, ru.ru, lacking(ru)]).toEqual(['', 'Птицы', 'az']);
});

test('a whole gives its unit and its section, unless a person says another one', () => {
  const fields: FigureFields = { ...fieldsOf(place('Quşlar')), whole: [whole], by: 'sex' };
  const figure = newFigureOf(fields, 'own.1', place('Quşlar'));
  expect(figure).toMatchObject({
    unit: 'persons',
    section: 'victims',
    breakdown: { of: 'victims.identified', by: 'sex' },
  });
  expect(newFigureOf({ ...fields, section: '' }, 'own.1', place('Quşlar'))).not.toHaveProperty('section');
});

test('a break needs a year and a reason', () => {
  const fields: FigureFields = { ...fieldsOf(place('Quşlar')), instead: [whole] };
  expect(lacking(fields)).toBe('reason');
  expect(lacking({ ...fields, reason: 'law', period: '2023-H1' })).toBe('period');
  expect(lacking({ ...fields, reason: ' law ' })).toBeNull();
  expect(newFigureOf({ ...fields, reason: ' law ' }, 'own.1', place('Quşlar')).begins).toEqual({
    from: ['victims.identified'],
    period: '2023',
    reason: 'law',
  });
  expect(lacking({ ...fields, instead: [], unit: '' })).toBe('unit');
});
