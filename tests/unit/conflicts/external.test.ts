import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../main/resources/catalogue.ts';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { deliveryId, observationId } from '../../../shared/domain/keys/ids.ts';

const catalogue = loadCatalogue(path.resolve(import.meta.dirname, '../../../resources'));
const words = { population: [], together: [], unit: [], scope: [], asOf: [] };

const said = (id: number, agency: string, figure: string, value: number): Observation => ({
  id: observationId(id),
  delivery: deliveryId(id),
  figure,
  period: '2023',
  agency,
  value,
  status: 'value',
  categories: {},
  remarks: [],
  cells: [{ sheet: '', ref: `A${id}`, role: 'value', text: String(value) }],
});

const between = (figure: string, other: string) =>
  conflictsAmong([said(1, 'mia_thb', figure, 12), said(2, other, figure, 13)], { catalogue, words }).map(
    ({ rivals }) => rivals,
  );

test('an international body is a rival where it is a source of the figure', () => {
  expect(between('wanted.international', 'interpol')).toEqual([[1, 2]]);
});

test('and publishes a vintage of its own elsewhere', () => {
  expect(between('victims.identified', 'unodc')).toEqual([]);
});

test('nobody stands behind a value whose sender nobody has named', () => {
  expect(between('victims.identified', 'unknown')).toEqual([]);
});
