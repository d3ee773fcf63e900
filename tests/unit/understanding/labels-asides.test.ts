import { describe, expect, test } from 'vitest';
import { interpretBytes } from '../../fixtures/returns.ts';

interface Outcome {
  taken: string[];
  /** Figures that the first question offers, best first. */
  offers: string[];
}

/** What rows with those labels give in a return of the office against trafficking. */
async function read(...labels: string[]): Promise<Outcome> {
  const rows = labels.map((label, at) => `"${label}";${37 - at}`);
  const lines = ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;', 'Göstərici;2023', ...rows];
  const out = (await interpretBytes('thb.csv', new TextEncoder().encode(lines.join('\n'))))!;
  return {
    taken: out.observations.map(({ figure }) => figure),
    offers: (out.questions[0]?.readings ?? []).flatMap(({ observations }) => observations[0]?.figure ?? []),
  };
}

describe('a part that is taken into the count does not narrow it', () => {
  test.each([
    ['Victims identified, including potential', 'victims.identified'],
    ['Victims identified including men', 'victims.identified'],
    ['Convicted persons incl. women', 'prosecution.convicted'],
    ['Müəyyən edilmiş zərərçəkmişlər, kişilər daxil olmaqla', 'victims.identified'],
    ['Müəyyən edilmiş zərərçəkmişlər, o cümlədən kişilər', 'victims.identified'],
    ['Выявлено потерпевших, включая мужчин', 'victims.identified'],
    ['Выявлено потерпевших (в том числе мужчин)', 'victims.identified'],
    ['Осуждено, считая женщин', 'prosecution.convicted'],
    ['Tespit edilen mağdurlar, erkekler dahil', 'victims.identified'],
  ])('%s: the whole is offered first', async (label, whole) => {
    const { taken, offers } = await read(label);
    expect(taken).toEqual([]);
    expect(offers[0]).toBe(whole);
  });

  test.each([['o cümlədən qadınlar'], ['в том числе женщин'], ['including: women']])(
    '%s is a row of its own below its whole',
    async (label) => {
      const { taken } = await read('Müəyyən edilmiş zərərçəkmişlər', label);
      expect(taken).toEqual(['victims.identified', 'victims.by_sex.women']);
    },
  );
});

describe('two figures in one label are neither', () => {
  test.each([
    'Victims identified and potential victims',
    'Выявлено потерпевших и потенциальных жертв',
    'Müəyyən edilmiş zərərçəkmişlər və potensial zərərçəkmişlər',
    'Victims sheltered or referred',
    'Victims sheltered, referred',
    'Victims identified and sheltered',
    'Victims identified/sheltered',
    'Potential/identified victims',
    'Müəyyən edilmiş və sığınacağa yerləşdirilmiş zərərçəkmişlər',
  ])('%s', async (label) => {
    const { taken } = await read(label);
    expect(taken).toEqual([]);
  });

  test.each([
    ['Zərərçəkmişlər, qadın / women', 'victims.by_sex.women'],
    ['Cəmi / Total: müəyyən edilmiş zərərçəkmişlər', 'victims.identified'],
    ['Victims sheltered', 'assistance.shelter.placed'],
  ])('%s is one', async (label, figure) => {
    expect((await read(label)).taken).toEqual([figure]);
  });

  test('women and children are no women who are children', async () => {
    const { offers } = await read('Müəyyən edilmiş zərərçəkmişlər, qadın və uşaq');
    expect(offers.filter((figure) => figure.includes(','))).toEqual([]);
  });
});

describe('mainly is not all', () => {
  test.each([
    'Əsas zərərçəkmişlər',
    'Əsasən müəyyən edilmiş zərərçəkmişlər',
    'Zərərçəkmişlər, əsasən qadınlar',
    'Başlıca olaraq müəyyən edilmiş zərərçəkmişlər',
    'В основном выявленные потерпевшие',
    'Выявлено потерпевших, главным образом женщин',
    'Victims identified, mostly women',
    'Tespit edilen mağdurlar, çoğunlukla kadınlar',
  ])('%s', async (label) => {
    expect((await read(label)).taken).toEqual([]);
  });
});

describe('of what a label leaves out or denies only what is left is offered', () => {
  test.each([
    ['Выявлено потерпевших, кроме мужчин', ['victims.by_sex.women']],
    ['Victims identified other than men', ['victims.by_sex.women']],
    ['Müəyyən edilmiş zərərçəkmişlər, kişilər xaric', ['victims.by_sex.women']],
    ['Kişi olmayan zərərçəkmişlər', ['victims.by_sex.women']],
    ['Tespit edilen mağdurlar, kadınlar hariç', ['victims.by_sex.men']],
    ['Müəyyən edilməmiş zərərçəkmişlər', []],
    ['Başlanmamış cinayət işləri', []],
    ['Persons not convicted', []],
    ['Unidentified victims', []],
    ['Невыявленные потерпевшие', []],
  ])('%s', async (label, offers) => {
    expect(await read(label)).toEqual({ taken: [], offers });
  });
});
