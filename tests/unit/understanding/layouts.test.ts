import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import { LayoutSchema } from '../../../shared/domain/catalogue/layout.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { understand } from '../../../shared/domain/understanding/understand.ts';
import path from 'node:path';
import { loadLayouts } from '../../../main/resources/layouts.ts';
import { catalogue, root } from '../catalogue-fixture.ts';
import { sheetOf } from './sheet-of.ts';

const resources = loadLayouts(path.join(root, 'resources'));

const layout = (parts: Partial<Layout>): Layout =>
  LayoutSchema.parse({ id: 'own', agency: 'mia_thb', recognise: { sheets: ['S'] }, ...parts });

const read = (drawing: string, own: Layout): Interpretation =>
  understand({ format: 'xlsx', sheets: [sheetOf(drawing)], warnings: [] } as never, {
    catalogue,
    layouts: [own],
    headerWords: resources.headerWords,
    plainWords: resources.plainWords,
    sameWords: resources.sameWords,
    remarkWords: resources.remarkWords,
    countryNames: resources.countryNames,
    fileName: 'a.xlsx',
    period: '2023',
  });

const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ cells, figure, value, agency }) => `${cells[0]!.ref} ${figure} ${value} ${agency}`);

describe('layouts', () => {
  const table = `
Göstərici | 2023
Filan şey | 7
Başqa şey | 9
Bir şey   | 4`;

  const taught = (rows: TaughtTable['rows']): TaughtTable => ({
    sheet: 'S',
    captions: [],
    columns: [{ path: ['{year}'], time: '{year}' }],
    rows: ['Filan şey', 'Başqa şey', 'Bir şey'].map(
      (label) => rows.find((row) => row.label[0] === label) ?? { label: [label], cells: [] },
    ),
    beside: [],
    by: 'Arayış',
    at: '2024-03-01T09:00:00Z',
    confirmedBy: 'Arayış',
  });
  const victims = { column: 0, figure: 'victims.identified' };

  it('name a figure by the label of its row', () => {
    const own = layout({ tables: [taught([{ label: ['Filan şey'], cells: [victims] }])] });
    expect(taken(read(table, own))).toEqual(['B2 victims.identified 7 mia_thb']);
  });

  it('set a row aside with their reason', () => {
    const reason = { en: 'of no use', az: 'lazım deyil' };
    const own = layout({ tables: [taught([{ label: ['Filan şey'], cells: [{ column: 0, reason }] }])] });
    const { ignored, questions } = read(table, own);
    expect(ignored).toContainEqual({ sheet: 'S', ref: 'B2', says: reason });
    expect(questions.some(({ ref }) => ref === 'B2')).toBe(false);
  });

  it('say which body counted', () => {
    const cells = [{ ...victims, agency: 'mia' }];
    const own = layout({ tables: [taught([{ label: ['Filan şey'], cells }])] });
    expect(taken(read(table, own))).toEqual(['B2 victims.identified 7 mia']);
  });

  it('do not hide a word that restricts and that they did not foresee', () => {
    const own = layout({ tables: [taught([{ label: ['Filan şey'], cells: [victims] }])] });
    const { observations } = read(table.replace('Filan şey ', 'Filan şey, yalnız uşaqlar '), own);
    expect(observations).toEqual([]);
  });

  it('let a row of which they say nothing change its name', () => {
    const women = { column: 0, figure: 'victims.by_sex.women' };
    const own = layout({ tables: [taught([{ label: ['Başqa şey'], cells: [women] }])] });
    const drawing = table.replace('Filan şey', 'Müəyyən edilmiş zərərçəkmişlər');
    expect(taken(read(drawing, own))).toEqual([
      'B2 victims.identified 7 mia_thb',
      'B3 victims.by_sex.women 9 mia_thb',
    ]);
  });

  it('find a number within the remark of a row', () => {
    const remarks = [{ label: 'Filan*', pattern: '{n} faktiki', figure: 'victims.identified' }];
    const noted = `
Göstərici | 2023 | Qeyd
Filan şey | 7    | 5 faktiki, 2 potensial
Başqa şey | 9    | 6 faktiki, 3 potensial`;
    expect(taken(read(noted, layout({ remarks })))).toEqual(['C2 victims.identified 5 mia_thb']);
  });

  it('count the rows of a register', () => {
    const own = layout({
      registers: [
        {
          sheet: 'S',
          figures: [
            {
              figure: 'training.school_psychologists',
              operation: 'sum',
              of: 'İştirakçı',
              rows: { Növ: 'Təlim' },
            },
          ],
        },
      ],
    });
    const drawing = `
Növ    | İştirakçı
Təlim  | 20
Görüş  | 5
Təlim  | 30`;
    expect(taken(read(drawing, own))).toEqual(['B2:B4 training.school_psychologists 50 mia_thb']);
  });

  it('say where a register has lost its headers', () => {
    const own = layout({
      registers: [
        { sheet: 'S', figures: [{ figure: 'training.school_psychologists', operation: 'count', of: 'Ad' }] },
      ],
    });
    expect(read(table, own).notes).toContainEqual({
      tag: 'LayoutChanged',
      layout: 'own',
      sheet: 'S',
      expected: 'Ad',
    });
  });

  it('take one number of a sentence, and ask which of two', () => {
    const own = layout({ sentences: [{ pattern: 'ildə {n} … nəfərə', figure: 'victims.identified' }] });
    expect(taken(read('Bu ildə 12 yeni nəfərə baxılıb', own))).toEqual(['A1 victims.identified 12 mia_thb']);
    const asked = read('Bu ildə 12 yeni, sonra 14 yeni nəfərə baxılıb', own);
    expect(asked.observations).toEqual([]);
    expect(asked.questions.map(({ readings }) => readings.map(({ value }) => value))).toEqual([[12, 14]]);
  });

  it('are not asked for rows of single cases', () => {
    const own = layout({ recognise: { sheets: ['X'], titles: [] } });
    const drawing = `
Tarix      | Tədbirin adı           | Yer    | İştirakçı sayı
12.03.2023 | Maarifləndirmə tədbiri | Quba   | 40
17.05.2023 | Maarifləndirmə tədbiri | Şəki   | 25
02.10.2023 | Maarifləndirmə tədbiri | Salyan | 31`;
    const { observations, questions } = read(drawing, own);
    expect(observations).toEqual([]);
    expect(questions.map(({ kind, ref }) => [kind, ref])).toEqual([['register', 'D2:D4']]);
  });
});
