import { expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const read = (drawing: string): Interpretation =>
  interpretDocument(
    'x.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing)], warnings: [] },
    { layouts: [], agency: 'sms' },
  );

const taken = (drawing: string): string[] =>
  read(drawing).observations.map(({ figure, value }) => `${figure} ${value}`);

test('A label with a word that nobody knows is offered the figures that resemble it', () => {
  const { questions } = read(`
    Dövlət Miqrasiya Xidməti
    Göstərici | 2023
    Ümumtəhsil qimnaziyalarının psixoloqlari | 206
    Verilmiş iş icazələri | 5902
  `);
  const offers = questions.map(({ readings }) => readings.map(({ observations }) => observations[0]?.figure));
  expect(offers).toHaveLength(1);
  expect(offers[0]!.slice(0, 3)).toContain('training.school_psychologists');
});

test('Words of an ordinary title of a report hold nothing back', () => {
  const rows = `
    Göstərici | 2023
    Verilmiş iş icazələri | 5902
    Müddəti uzadılmış iş icazələri | 4773
    `;
  const plain = taken(`Dövlət Miqrasiya Xidməti${rows}`);
  const titled = taken(
    `Dövlət Miqrasiya Xidməti
    Görülmüş işlərin yekunlarına dair ümumiləşdirilmiş məlumat, müqayisəli cədvəl
    Təsdiq edirəm: rəis müavini${rows}`,
  );
  expect(plain.length).toBeGreaterThan(0);
  expect(titled).toEqual(plain);
});

test('A word in the title that narrows holds the table back', () => {
  const narrowed = taken(
    `Dövlət Miqrasiya Xidməti
    Yalnız sərhədyanı rayonlar üzrə məlumat
    Göstərici | 2023
    Verilmiş iş icazələri | 5902
    `,
  );
  expect(narrowed).toEqual([]);
});
