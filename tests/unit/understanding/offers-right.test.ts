import { expect, test } from 'vitest';
import { interpretBytes } from '../../fixtures/returns.ts';

/** What a row with that label offers in a return of the office against trafficking, best first; nothing of it is taken. */
async function offersOf(label: string): Promise<string[]> {
  const lines = ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;', 'Göstərici;2023', `"${label}";37`];
  const out = (await interpretBytes('thb.csv', new TextEncoder().encode(lines.join('\n'))))!;
  expect(out.observations).toEqual([]);
  return out.questions.flatMap(({ readings }) =>
    readings.flatMap(({ observations }) => observations[0]?.figure ?? []),
  );
}

test.each([
  ['Müəyyən edilmiş zərərçəkmişlər, lakin qadınlar', 'territory=lachin'],
  ['Victims identified in other countries', 'country=azerbaijan'],
  ['Дети-потерпевшие', 'group=victims_children'],
  ['İnsan alveri və məcburi əmək faktları', 'crime_article=144-2'],
  ['Məcburi əmək faktları (144-1)', 'crime_article=144-1,offence=forced_labour'],
  ['Facts of forced labour and human trafficking', 'crime_article=144-1'],
])('%s offers nothing with %s', async (label, wrong) => {
  const offers = await offersOf(label);
  expect(offers.length).toBeGreaterThan(0);
  expect(offers.filter((figure) => figure.includes(wrong))).toEqual([]);
});

test('The children of victims are theirs, victims who are children are not', async () => {
  expect((await offersOf('Дети потерпевших'))[0]).toContain('group=victims_children');
  expect((await offersOf('Выявленные дети-потерпевшие'))[0]).toContain('age=children');
});
