import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

const read = async (...lines: string[]): Promise<Interpretation> =>
  (await interpretBytes('gp.csv', new TextEncoder().encode(lines.join('\n')), { layouts: [] }))!;

const short = ({ observations, questions }: Interpretation): string[] => [
  ...observations.map(({ figure, period, value }) => `${figure.split('.')[1]} ${period} ${value}`),
  ...questions.map(({ kind, text }) => `${kind}: ${text}`),
];

const TAKEN = ['criminal_cases_initiated 2023 16', 'convicted 2023 11', 'cases_tried 2023 12'];
const AZ = ['Başlanmış cinayət işləri', 'Məhkum edilmiş şəxslər', 'Məhkəmələrdə baxılmış işlər'];
const RU = ['Возбужденные уголовные дела', 'Осужденные лица', 'Рассмотренные судами дела'];
const EN = ['Criminal cases initiated', 'Convicted persons', 'Criminal cases tried by the courts'];
const VALUES = ['16', '11', '12'];

/** Who sends it, what heads its labels, its labels. */
type Form = readonly [string, string, string[]];

/** @param place of the codes: before the labels, behind them, behind the values */
function form([sender, labelled, labels]: Form, head: string, codes: string[], place: number): string[] {
  const line = (label: string, code: string, value: string): string => {
    const cells = [label, value];
    cells.splice(place, 0, code);
    return cells.join(';');
  };
  return [
    sender,
    line(labelled, head, '2023'),
    ...labels.map((label, at) => line(label, codes[at]!, VALUES[at]!)),
  ];
}

const OF: Record<'az' | 'ru' | 'en', Form> = {
  az: ['Baş Prokurorluq', 'Göstərici', AZ],
  ru: ['Генеральная прокуратура', 'Показатель', RU],
  en: ['Prosecutor General’s Office', 'Indicator', EN],
};

describe('codes of lines name nothing, and the rows are read by their words', () => {
  const columns: [keyof typeof OF, string, string[]][] = [
    ['az', 'Sətrin kodu', ['010', '020', '030']],
    ['az', 'Sətrin şifri', ['01', '02', '05']],
    ['az', 'Kod', ['1.1', '1.2', '2.1']],
    ['az', 'Sətir', ['110', '111', '120']],
    ['ru', 'Код стр.', ['010', '011', '012']],
    ['ru', '№ стр.', ['1', '2', '4']],
    ['ru', 'Стр.', ['010', '020', '030']],
    ['ru', 'Шифр строки', ['А1', 'А2', 'Б1']],
    ['ru', 'Код', ['01', '02', '03']],
    ['en', 'Line code', ['010', '011', '020']],
    ['en', 'Code', ['1', '1.1', '2']],
  ];
  test.each(columns)('%s: %s', async (tongue, head, codes) => {
    const out = await Promise.all([0, 1, 2].map((place) => read(...form(OF[tongue], head, codes, place))));
    expect(out.map(short)).toEqual([TAKEN, TAKEN, TAKEN]);
  });

  test('codes with a nought before them need no head', async () => {
    expect(short(await read(...form(OF.ru, '', ['010', '011', '012'], 1)))).toEqual(TAKEN);
  });
});

describe('what only looks like a code of a line is none', () => {
  test.each([
    ['Kod', ['120', '7', '95']],
    ['Sayı', ['10', '20', '30']],
    ['', ['10', '20', '30']],
  ])('%s %j', async (head, codes) => {
    const out = await read(...form(OF.az, head, codes, 2));
    expect(out.questions.length).toBeGreaterThan(0);
  });
});

describe('four bare numerals are quarters under a year, and never the year', () => {
  const ROWS = [`${AZ[0]};4;5;3;4;16`, `${AZ[1]};2;3;3;3;11`];
  const QUARTERS = [
    ...[4, 5, 3, 4].map((value, at) => `criminal_cases_initiated 2023-Q${at + 1} ${value}`),
    'criminal_cases_initiated 2023 16',
    ...[2, 3, 3, 3].map((value, at) => `convicted 2023-Q${at + 1} ${value}`),
    'convicted 2023 11',
  ];
  test('as the second row of a heading', async () => {
    const out = await read('Baş Prokurorluq', 'Göstərici;2023;;;;', ';I;II;III;IV;Cəmi', ...ROWS);
    expect(short(out)).toEqual(QUARTERS);
  });

  test.each(['I;II;III;IV', 'I;II', 'I;II;III'])('%s beside a year without more are asked', async (heads) => {
    const count = heads.split(';').length;
    const rows = ROWS.map((row) => {
      const [label, ...values] = row.split(';');
      return [label, values.at(-1), ...values.slice(0, count)].join(';');
    });
    const out = await read('Baş Prokurorluq', `Göstərici;2023;${heads}`, ...rows);
    expect(out.observations.map(({ period, value }) => [period, value])).toEqual([
      ['2023', 16],
      ['2023', 11],
    ]);
    expect(out.questions.length).toBeGreaterThan(0);
  });
});

test.each(['Отчёт (ежеквартальный)', 'Ежемесячно', 'Submitted monthly', 'Hesabat (rüblük)'])(
  '%s over numbers of a year asks for their time',
  async (title) => {
    const out = await read('Baş Prokurorluq', title, 'Göstərici;2023', `${AZ[0]};16`, `${AZ[1]};11`);
    expect(short(out)).toEqual(['period: 2023']);
  },
);
