import { rangeText, toRef, type Position } from '../../../shared/domain/sheets/cell-ref.ts';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import type { Random } from '../random.ts';
import { documentOf, type OrdinaryTable } from './ordinary-tables.ts';
import type { Qualifier } from './qualifiers.ts';

type Spoken = Qualifier['language'];

/** A table whose total is the sum of its parts in every line. */
export interface SumTable {
  kind: string;
  agency: string;
  document: ReadDocument;
  /** Each line of parts with its total. */
  lines: { parts: Position[]; total: Position }[];
  /** Every number of the table. */
  area: string;
}

const TOTAL: Record<Spoken, string> = { az: 'Cəmi', ru: 'Всего', en: 'Total' };
const INDICATOR: Record<Spoken, string> = { az: 'Göstəricilər', ru: 'Показатели', en: 'Indicators' };
const YEAR: Record<Spoken, (year: number) => string> = {
  az: (year) => `${year}-${[2022, 2021].includes(year) ? 'ci' : 'cü'} il`,
  ru: (year) => `${year} год`,
  en: (year) => String(year),
};
const FOR_YEAR: Record<Spoken, string> = {
  az: '2023-cü il üzrə məlumat',
  ru: 'Сведения за 2023 год',
  en: 'Information for 2023',
};
const QUARTERS: Record<Spoken, string[]> = {
  az: ['I rüb', 'II rüb', 'III rüb', 'IV rüb'],
  ru: ['I квартал', 'II квартал', 'III квартал', 'IV квартал'],
  en: ['Q1', 'Q2', 'Q3', 'Q4'],
};
const VICTIMS: Record<Spoken, string> = {
  az: 'Zərərçəkmişlərin istismar olunduqları ölkələr',
  ru: 'Страны, где эксплуатировались жертвы',
  en: 'Countries where the victims were exploited',
};
const COUNTRY: Record<Spoken, string> = { az: 'Ölkə', ru: 'Страна', en: 'Country' };

const label = (figure: string, language: Spoken): string =>
  catalogue.figuresById.get(figure)!.labels[language];
const nameOf = (agency: string, language: Spoken): string =>
  catalogue.agenciesById.get(agency)!.names[language];

function tableOf(kind: string, table: OrdinaryTable, lines: SumTable['lines'], at: number): SumTable {
  const area = rangeText({
    top: at,
    left: 2,
    bottom: at + table.rows.length - 1,
    right: table.header.length,
  });
  return { kind, agency: table.agency, document: documentOf(table), lines, area };
}

/** Indicators in rows, quarters and their total in columns: every row proves the pattern. */
export function quarters(language: Spoken, by: Random): SumTable {
  const figures = [
    'child.early_marriages_curbed',
    'child.monitoring.guardianship',
    'child.monitoring.education_evasion',
    'awareness.booklets.scfwca',
    'training.scfwca_staff',
  ];
  const titles = [nameOf('scfwca', language), FOR_YEAR[language]];
  const rows = figures.map((figure) => {
    const parts = QUARTERS[language].map(() => 11 + by.below(90));
    return [label(figure, language), ...parts, parts.reduce((sum, part) => sum + part, 0)];
  });
  const header = [INDICATOR[language], ...QUARTERS[language], TOTAL[language]];
  const lines = rows.map((_, line) => ({
    parts: [2, 3, 4, 5].map((col) => ({ row: 5 + line, col })),
    total: { row: 5 + line, col: 6 },
  }));
  return tableOf('quarters', { agency: 'scfwca', titles, header, rows }, lines, 5);
}

/** Countries in rows with a total below, three years in columns. */
export function countries(language: Spoken, by: Random): SumTable {
  const words = COUNTRIES[language];
  const parts = words.map((word) => [word, ...[0, 1, 2].map(() => 11 + by.below(40))]);
  const total = [1, 2, 3].map((col) => parts.reduce((sum, row) => sum + Number(row[col]), 0));
  const titles = [nameOf('mia_thb', language), VICTIMS[language]];
  const header = [COUNTRY[language], ...[2021, 2022, 2023].map((year) => YEAR[language](year))];
  const lines = [2, 3, 4].map((col) => ({
    parts: parts.map((_, line) => ({ row: 5 + line, col })),
    total: { row: 5 + parts.length, col },
  }));
  return tableOf(
    'countries',
    { agency: 'mia_thb', titles, header, rows: [...parts, [TOTAL[language], ...total]] },
    lines,
    5,
  );
}

const COUNTRIES: Record<Spoken, string[]> = {
  az: ['Türkiyə', 'Rusiya', 'Birləşmiş Ərəb Əmirlikləri', 'Bəhreyn', 'Qətər'],
  ru: ['Турция', 'Россия', 'Объединённые Арабские Эмираты', 'Бахрейн', 'Катар'],
  en: ['Türkiye', 'Russia', 'United Arab Emirates', 'Bahrain', 'Qatar'],
};

/** Total, women, men in columns of each row. */
export function bySex(language: Spoken, by: Random): SumTable {
  const words = {
    az: ['Cəmi', 'qadın', 'kişi'],
    ru: ['Всего', 'женщины', 'мужчины'],
    en: ['Total', 'women', 'men'],
  }[language];
  const titles = [nameOf('mia_thb', language), FOR_YEAR[language]];
  const rows = [
    'prosecution.defendants',
    'prosecution.sent_to_court',
    'prosecution.convicted',
    'victims.identified',
  ].map((figure) => {
    const [women, men] = [11 + by.below(60), 3 + by.below(20)];
    return [label(figure, language), women + men, women, men];
  });
  const lines = rows.map((_, line) => ({
    parts: [3, 4].map((col) => ({ row: 5 + line, col })),
    total: { row: 5 + line, col: 2 },
  }));
  return tableOf(
    'by sex',
    { agency: 'mia_thb', titles, header: [INDICATOR[language], ...words], rows },
    lines,
    5,
  );
}

export const refOf = ({ row, col }: Position): string => toRef(row, col);
