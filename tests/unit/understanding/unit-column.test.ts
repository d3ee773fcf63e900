import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

/** A return of the prosecutor's office with a unit column beside its labels. */
async function read(unit: string, label = 'Məhkum edilmiş şəxslər'): Promise<Interpretation> {
  const rows = ['Göstərici;Ölçü vahidi;2023', 'Başlanmış cinayət işləri;iş;16', `${label};"${unit}";11`];
  const text = ['Baş Prokurorluq', ...rows].join('\n');
  return (await interpretBytes('gp.csv', new TextEncoder().encode(text), { layouts: [] }))!;
}

const valueIn = ({ observations }: Interpretation): number | null | undefined =>
  observations.find(({ figure }) => figure === 'prosecution.convicted')?.value;

describe('the cell of a unit column is explained whole', () => {
  test.each([
    ['nəfər', 11],
    ['ədəd', 11],
    ['say', 11],
    ['şəxs', 11],
    ['nəfər, ədəd', 11],
    ['', 11],
    ['nəfər (2023)', 11],
    ['min nəfər', 11_000],
    ['məhkum', 11],
  ])('%s: taken', async (unit, value) => {
    const out = await read(unit);
    expect(out.questions).toEqual([]);
    expect(valueIn(out)).toBe(value);
  });

  test.each([
    'yalnız kişilər',
    'nəfər (yalnız qadınlar)',
    'qadın',
    'rədd edilmiş',
    'təsdiq olunmayıb',
    'təxmini',
    'aylıq',
    'mln',
    'min',
    'saat',
    'nəfər / manat',
    'manat',
    '100 nəfər',
    'plan',
    '9 ay',
    '2022-ci il',
    'ilkin',
  ])('%s: asked, and the row beside is taken', async (unit) => {
    const out = await read(unit);
    expect(valueIn(out)).toBeUndefined();
    expect(out.questions).toHaveLength(1);
    expect(out.observations.map(({ value }) => value)).toEqual([16]);
  });
});

test('a unit column behind the values is one too', async () => {
  const rows = ['Göstərici;2023;Ölçü vahidi', 'Məhkum edilmiş şəxslər;11;min nəfər'];
  const more = ['Başlanmış cinayət işləri;16;rədd edilmiş'];
  const text = ['Baş Prokurorluq', ...rows, ...more].join('\n');
  const out = (await interpretBytes('gp.csv', new TextEncoder().encode(text), { layouts: [] }))!;
  expect(out.observations.map(({ value }) => value)).toEqual([11_000]);
  expect(out.questions.map((question) => question.text)).toEqual(['rədd edilmiş']);
});

test('a row that states a unit and no label is not taken by what stands above it', async () => {
  const rows = ['Məhkum edilmiş şəxslər', ';Ölçü vahidi;2023', ';nəfər;11', ';iş;5'];
  const text = ['Baş Prokurorluq', ...rows].join('\n');
  const out = (await interpretBytes('gp.csv', new TextEncoder().encode(text), { layouts: [] }))!;
  expect(out.observations).toEqual([]);
  expect(out.questions.length).toBeGreaterThan(0);
});
