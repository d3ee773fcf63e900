import { expect, test } from 'vitest';
import { VARIANTS } from '../../fixtures/variants/all.ts';
import { buildVariant } from '../../fixtures/variants/build.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

test('columns of names and numbers of persons are pointed out, and never kept as labels', async () => {
  const { name, bytes } = buildVariant(VARIANTS.find((v) => v.name === 'persons-listed-by-name')!);
  const out = (await interpretBytes(name, bytes))!;
  const pointedOut = out.notes.flatMap((note) => (note.tag === 'PersonalData' ? [note.what] : []));
  expect(pointedOut).toEqual(['Soyadı, adı, atasının adı', 'FİN', 'Doğum ili', 'Telefon']);
  expect(out.observations).toEqual([]);
  expect(JSON.stringify([out.observations, out.questions])).not.toContain('Sınaq');
});
