import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { Cell, ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import type { Qualifier } from './qualifiers.ts';

/** A plain table: title lines, one header row, a label, a unit and two years in each row. */
export interface OrdinaryTable {
  agency: string;
  titles: string[];
  header: string[];
  /** Label, unit, values. */
  rows: (string | number)[][];
}

type Spoken = Qualifier['language'];

const WORDS: Record<Spoken, { title: string; header: string[]; units: Record<string, string> }> = {
  az: {
    title: '2023-cü il üzrə məlumat',
    header: ['Göstəricilər', 'Ölçü vahidi', '2022-ci il', '2023-cü il'],
    units: { persons: 'nəfər', facts: 'fakt', cases: 'iş', calls: 'zəng', permits: 'ədəd' },
  },
  ru: {
    title: 'Сведения за 2023 год',
    header: ['Показатели', 'Единица измерения', '2022 год', '2023 год'],
    units: { persons: 'человек', facts: 'факт', cases: 'дело', calls: 'звонок', permits: 'шт.' },
  },
  en: {
    title: 'Information for 2023',
    header: ['Indicators', 'Unit', '2022', '2023'],
    units: { persons: 'persons', facts: 'facts', cases: 'cases', calls: 'calls', permits: 'pcs' },
  },
};

const SETS: { agency: string; rows: [figure: string, unit: string, before: number, now: number][] }[] = [
  {
    agency: 'mia_thb',
    rows: [
      ['prosecution.trafficking_facts', 'facts', 151, 163],
      ['prosecution.criminal_cases_initiated', 'cases', 13, 19],
      ['victims.identified', 'persons', 97, 88],
      ['prosecution.defendants', 'persons', 17, 21],
      ['prosecution.convicted', 'persons', 12, 14],
    ],
  },
  {
    agency: 'sea',
    rows: [
      ['employment.jobseekers', 'persons', 117_211, 119_044],
      ['employment.placed_by_quota', 'persons', 2604, 2818],
      ['employment.public_works', 'persons', 5411, 5702],
      ['employment.self_employment', 'persons', 16_902, 17_115],
      ['employment.unemployment_insurance', 'persons', 8003, 8411],
    ],
  },
];

export const ordinaryTables = (language: Spoken): OrdinaryTable[] =>
  SETS.map(({ agency, rows }) => ({
    agency,
    titles: [catalogue.agenciesById.get(agency)!.names[language], WORDS[language].title],
    header: WORDS[language].header,
    rows: rows.map(([figure, unit, before, now]) => [
      catalogue.figuresById.get(figure)!.labels[language],
      WORDS[language].units[unit]!,
      before,
      now,
    ]),
  }));

/** Where the header row stands: below the titles and an empty row. */
export const headerRow = ({ titles }: OrdinaryTable): number => titles.length + 2;

export function documentOf(table: OrdinaryTable): ReadDocument {
  const first = headerRow(table);
  const cells: Cell[] = [
    ...table.titles.map((title, at) => textCell(toRef(at + 1, 1), title)),
    ...table.header.map((word, at) => textCell(toRef(first, at + 1), word)),
    ...table.rows.flatMap((row, line) =>
      row.map((value, at) => {
        const ref = toRef(first + 1 + line, at + 1);
        return typeof value === 'string' ? textCell(ref, value) : numberCell(ref, value);
      }),
    ),
  ];
  return { format: 'xlsx', sheets: [{ name: 'Hesabat', state: 'visible', merges: [], cells }], warnings: [] };
}

const textCell = (ref: string, text: string): Cell => ({ ref, type: 'text', value: text, text });
const numberCell = (ref: string, value: number): Cell => ({
  ref,
  type: 'number',
  value,
  text: String(value),
});
