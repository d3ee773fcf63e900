import { expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const read = (label: string, before: number, lastYear: LastYear): Interpretation =>
  interpretDocument(
    'x.xlsx',
    {
      format: 'xlsx',
      sheets: [sheetOf(`Göstərici | 2022 | 2023\n${label} | ${before} | 412`)],
      warnings: [],
    },
    { layouts: [], agency: 'sms', lastYear },
  );

const offered = ({ questions }: Interpretation): string[] =>
  questions.flatMap(({ readings }) => readings.flatMap(({ observations }) => observations[0]?.figure ?? []));

test('a row in words nobody knows is offered first the figure whose accepted number of last year stands in it', () => {
  const label = 'Xidmətin öyrədilmiş işçi heyəti (miqrasiya)';
  expect(offered(read(label, 371, { 'training.migration_staff': 371 }))[0]).toBe('training.migration_staff');
});

test('that number alone takes nothing', () => {
  const out = read('Tamamilə başqa bir göstərici', 371, { 'training.migration_staff': 371 });
  expect(out.observations).toEqual([]);
});

test('it is evidence where the words say the same', () => {
  const label = 'Təlim keçmiş miqrasiya əməkdaşları';
  const evidence = (lastYear: LastYear): (readonly string[] | undefined)[] =>
    read(label, 371, lastYear).observations.map((one) => one.evidence);
  expect(evidence({ 'training.migration_staff': 371 }).every((tags) => tags?.includes('last-year'))).toBe(
    true,
  );
  expect(evidence({ 'training.migration_staff': 370 }).some((tags) => tags?.includes('last-year'))).toBe(
    false,
  );
});

test('a number of one digit agrees by chance', () => {
  const [first] = read('Təlim keçmiş miqrasiya əməkdaşları', 7, {
    'training.migration_staff': 7,
  }).observations;
  expect(first?.evidence).not.toContain('last-year');
});
